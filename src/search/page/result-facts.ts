/** The lines of a result around its headline: its kind, its authors and date, its picture. */
import type { FoundPage } from '../engine/pagefind-api.ts';
import type { TextRun } from '../query/passages.ts';
import { element, link } from './elements.ts';
import { foldedWords, markAsked } from './marked-text.ts';
import { addressLines, printedLines } from './printed-lines.ts';
import { alsoKnownAsLine, by, comma } from '../../words/in-browsers.ts';

/** The data of a page in the index, and what of it was found. */
interface ResultFacts {
  page: Pick<FoundPage, 'meta' | 'raw_content'>;
  /** The fields of the metadata that have words of the query. */
  fields: readonly string[];
  /** The words of the query, folded. */
  asked: readonly string[];
}

export const isStory = ({ meta }: Pick<FoundPage, 'meta'>): boolean => meta['kind'] === 'article';

export const printed = (runs: readonly TextRun[]): (Node | string)[] =>
  runs.map((run) => (typeof run === 'string' ? run : element('mark', '', run.marked)));

/** The kind of a story and its section; for other pages, their kind. */
export function kicker({ page }: ResultFacts): HTMLElement {
  const { label, section, kind } = page.meta;
  const ofStory = [label, section].filter(Boolean).join(' · ');
  return element('p', 'kicker', (isStory(page) ? ofStory : kind) ?? '');
}

/** The authors and the date of a story; the role of a name. */
export function about({ page, fields, asked }: ResultFacts): HTMLElement {
  const { byline, date, role } = page.meta;
  const made = element('p', 'card-meta');
  const add = (...content: (Node | string)[]) => made.append(element('bdi', '', ...content));
  if (isStory(page)) {
    const authors = byline ?? '';
    const found = fields.includes('byline') ? markAsked(authors, asked) : [authors];
    if (authors) add(`${by} `, ...printed(found));
    if (date) made.append(element('bdi', 'result-date', date));
  } else if (role) add(role);
  return made;
}

/** The aliases that have words of the query. */
function foundAliases({ page, fields, asked }: ResultFacts): string[] {
  if (!fields.includes('aliases')) return [];
  const aliases = (page.meta['aliases'] ?? '').split(', ');
  const has = (alias: string) => foldedWords(alias).some((word) => asked.includes(word));
  return aliases.filter(has);
}

/** Lines with words of the query that are not in a paragraph. */
export function foundLines(facts: ResultFacts): HTMLElement[] {
  const { page, fields, asked } = facts;
  const aliases = foundAliases(facts);
  const found = [
    ...printedLines(page.meta, fields, asked),
    ...addressLines(page.meta, fields, asked, page.raw_content),
  ];
  const lines = found.map(({ label, text }) =>
    element('p', 'result-line', element('span', '', label), ' ', ...printed(text)),
  );
  return aliases.length > 0
    ? [element('p', 'result-line', alsoKnownAsLine({ names: aliases.join(comma) })), ...lines]
    : lines;
}

/** A small picture, loaded when it comes into view. It has the same link as the headline, so it is hidden from the keyboard. */
export function smallPicture(src: string, page: string): HTMLElement {
  const image = element('img', '');
  image.loading = 'lazy';
  image.decoding = 'async';
  image.alt = '';
  image.width = 120;
  image.height = 80;
  const [address = '', focus] = src.split('#');
  image.src = address;
  const [x, y] = focus?.split('.') ?? [];
  if (x && y) image.style.objectPosition = `${x}% ${y}%`;
  const made = link(page, image);
  made.className = 'result-picture';
  made.tabIndex = -1;
  made.ariaHidden = 'true';
  return made;
}
