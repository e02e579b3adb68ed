/** Results as elements. All text is set as text: nothing that the index holds is ever read as HTML. */
import { element, link } from './elements.ts';
import type { FoundPage } from '../engine/pagefind-api.ts';
import type { Found } from '../query/combine.ts';
import {
  addressOfPassage,
  passagesOf,
  placesOf,
  wordsOf,
  wordsToMark,
  type TextRun,
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
  /** Words to be marked, folded. */
  marks: readonly string[];
}

/** How many passages with a crosshead are shown below the best passage of a page. */
const mostBelow = 3;

const printed = (runs: readonly TextRun[]): (Node | string)[] =>
  runs.map((run) => (typeof run === 'string' ? run : element('mark', '', run.marked)));

const excerpt = (runs: readonly TextRun[]) => element('p', 'result-excerpt', ...printed(runs));

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
  { phrases, marks }: Asked,
): HTMLLIElement {
  const { title = '', section, date, role, kind, aliases } = page.meta;
  const words = placesOf(page, found.words, marks);
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
    element('h2', 'card-headline', link(address(best?.id), title)),
    element(
      'p',
      'card-meta',
      ...facts.filter((fact) => fact !== undefined).map((fact) => element('span', '', fact)),
    ),
  );
  if (aliases && found.fields.includes('aliases')) {
    item.append(element('p', 'result-aliases', `Also spelled ${aliases}`));
  }
  if (best) item.append(excerpt(best.excerpt));
  const below = others.filter(({ crosshead }) => crosshead).slice(0, mostBelow);
  if (below.length > 0) {
    const items = below.map(({ id, crosshead = '', excerpt: text }) =>
      element(
        'li',
        '',
        element('h3', 'result-passage', link(address(id), crosshead)),
        excerpt(text),
      ),
    );
    item.append(element('ul', 'result-passages', ...items));
  }
  return item;
}
