/** Results as elements. All text is set as text: nothing that the index holds is ever read as HTML. */
import { element, link } from './elements.ts';
import type { FoundPage } from '../engine/engine.ts';
import type { Found } from '../query/merge.ts';
import {
  addressOfPassage,
  passagesOf,
  wordsMeant,
  wordsOf,
  wordsToMark,
  type Part,
} from '../query/passages.ts';
import { phrasePlaces } from '../query/phrase-places.ts';

/** A result whose page has been loaded. */
export interface LoadedResult {
  found: Found;
  page: FoundPage;
}

/** What a reader asked for. */
export interface Asked {
  /** What was asked for in quotation marks. */
  phrases: readonly string[];
  /** What else was searched for, each spelling as a text. */
  searched: readonly string[];
}

/** So many crossheads of a page are shown besides its best passage. */
const mostCrossheads = 3;

const printed = (parts: readonly Part[]): (Node | string)[] =>
  parts.map((part) => (typeof part === 'string' ? part : element('mark', '', part.marked)));

const excerpt = (parts: readonly Part[]) => element('p', 'result-excerpt', ...printed(parts));

/** Pages whose title is what was asked for come first; the order of the others stays. */
export function byTitle(results: readonly LoadedResult[], query: string): LoadedResult[] {
  const isAsked = ({ page }: LoadedResult) =>
    page.meta['title']?.toLowerCase() === query.toLowerCase();
  return [...results.filter(isAsked), ...results.filter((result) => !isAsked(result))];
}

/**
 * One result: headline, what it is, the passage, and its crossheads. It leads to the paragraph that was found.
 */
export function resultItem(
  { found, page }: LoadedResult,
  { phrases, searched }: Asked,
): HTMLLIElement {
  const { title = '', section, date, role, kind, aliases } = page.meta;
  const words = wordsMeant(page, found.words, searched);
  const quoted = phrases.flatMap((phrase) => phrasePlaces(wordsOf(page), phrase));
  const all = new Set([...words, ...found.phraseWords, ...quoted]);
  const inOrder = [...all].sort((a, b) => a - b);
  const [best, ...others] = passagesOf(page, inOrder);
  // Only stories show marks.
  const marked = kind === 'article' ? [...phrases, ...wordsToMark(page, words)] : [];
  const address = (id?: string) => addressOfPassage(page.url, { ...(id && { id }) }, marked);
  const facts = kind === 'article' ? [section, date] : [kind, role];
  const item = element(
    'li',
    'result',
    element('h2', 'result-title', link(address(best?.id), title)),
    element(
      'p',
      'result-facts',
      ...facts.filter((fact) => fact !== undefined).map((fact) => element('span', '', fact)),
    ),
  );
  if (aliases && found.fields.includes('aliases')) {
    item.append(element('p', 'result-aliases', `Also spelled ${aliases}`));
  }
  if (best) item.append(excerpt(best.excerpt));
  const parts = others.filter(({ crosshead }) => crosshead).slice(0, mostCrossheads);
  if (parts.length > 0) {
    const items = parts.map(({ id, crosshead = '', excerpt: text }) =>
      element('li', '', element('h3', 'result-part', link(address(id), crosshead)), excerpt(text)),
    );
    item.append(element('ul', 'result-parts', ...items));
  }
  return item;
}
