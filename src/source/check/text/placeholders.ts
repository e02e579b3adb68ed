/** Finds the marks TK, [TBC], XXXX and the like, which writers put where words are still to come. */
import type { Nodes } from 'mdast';
import type { Place } from '../../../errors/problem.ts';
import type { NodesOf } from '../../../markdown/nodes.ts';
import type { WrittenKeys } from '../../read/entry.ts';
import type { Reference } from '../references.ts';
import { frontMatterWords, shownWords } from './shown-words.ts';

const before = String.raw`(?<![\p{L}\p{M}\p{N}_.&@/\-\u00a0\u202f])`;
const after = String.raw`(?![\p{L}\p{M}\p{N}_&@/\u00a0\u202f]|\.[\p{L}\p{N}]|-[^\p{Ll}])`;

/** What each mark is. Roman numbers have no four X, and stand before no per cent. */
const marks = [
  '(?:TK)+',
  String.raw`\[(?:TBC|TBD|TBA|X{2,})\]`,
  String.raw`X{4,}`,
  String.raw`[$€£]X{2,3}(?:,X{3})*`,
  String.raw`X{1,3}(?:,X{3})+`,
  String.raw`X{2,3}(?= ?(?:%|per ?cent\b|million\b|billion\b))`,
];

/**
 * A mark is a word of its own in capitals, or the first part of one: “a TK-year-old”. With a no-break space next to it, it is
 * part of a name, such as that of a shop, and not a mark. TBC and XX may also be names, and count only where they cannot.
 */
const placeholder = new RegExp(`${before}(?:${marks.join('|')})${after}`, 'gu');

/** Numbers and marks in a row: of a telephone or a card, with digits that readers are not to see. */
const masked =
  /(?<![\p{L}\p{N}]|\d[.,])(?:\+?\d+|X{2,})(?:[ -](?:\d+|X{2,}))+(?![\p{L}\p{N}]|[.,]\d)/gu;

/** Whether such a row has digits other than those of a date, or at least three marks. */
const isMasked = (row: string): boolean =>
  /\+\d|\d{5}|(?<!\d)(?!(?:1[4-9]|20)\d\d(?!\d))\d{3,4}(?!\d)/.test(row) ||
  (row.match(/X+/g) ?? []).length >= 3;

/** Words between two quotation marks. An apostrophe ends none. */
const quotations = [
  /“[^“”]*[”“]/g,
  /„[^„“”]*[“”]/g,
  /«[^«»]*»/g,
  /(?<![\p{L}\p{N}])"[^"]*"/gu,
  /(?<![\p{L}\p{N}])‘(?:[^‘’]|’(?=\p{L}))*’/gu,
];

/** Words before and after XXXX where it is the beer of Australia. The number 40 is XL, and has no four X. */
const beerBefore = /\bCastlemaine\s$/;
const beerAfter =
  /^\s(?:(?:Gold(?!\sCoast)|Bitter|Dry|Heavy|Light|Summer)\b|beers?\b|brewery\b|brewers?\b)/;

const isBeer = (text: string, mark: string, index: number) =>
  mark === 'XXXX' &&
  (beerBefore.test(text.slice(0, index)) || beerAfter.test(text.slice(index + mark.length)));

/** What stands for letters or digits on purpose is in a quotation with other words, such as an oath, or masks a number. */
function isMeant(text: string, { 0: mark, index }: RegExpExecArray): boolean {
  const isWithin = (found: RegExpExecArray) =>
    found.index <= index && index + mark.length <= found.index + found[0].length;
  if ([...text.matchAll(masked)].some((row) => isWithin(row) && isMasked(row[0]))) return true;
  if (isBeer(text, mark, index)) return true;
  const isKiss =
    /(?:^|[.!?…]["”’]?\s+)$/.test(text.slice(0, index)) &&
    /^[.!](?:\s|$)/.test(text.slice(index + mark.length));
  if (isKiss && /^X+$/.test(mark)) return true;
  return quotations.some((quotation) =>
    [...text.matchAll(quotation)].some(
      (found) => isWithin(found) && /[\p{L}\p{N}]/u.test(found[0].replace(mark, '')),
    ),
  );
}

/** Whether words may have a mark; true for some without any. */
const mayHavePlaceholder = (words: string) => /TK|XX|X,X|\[TB/.test(words);

interface Found {
  mark: string;
  /** How many line breaks are before it. */
  line: number;
}

/** The first mark of each line that has one. */
export function placeholdersIn(words: string): Found[] {
  if (!mayHavePlaceholder(words)) return [];
  return words.split('\n').flatMap((text, line) => {
    const found = [...text.matchAll(placeholder)].find(
      (one) => !/^[$€£X]/.test(one[0]) || !isMeant(text, one),
    );
    return found ? [{ mark: found[0], line }] : [];
  });
}

/** The marks of a text. */
export function placeholdersInText(
  nodesOf: NodesOf,
  body: string,
  placeOf: (node: Nodes) => Place,
): Reference[] {
  if (!mayHavePlaceholder(body)) return [];
  return shownWords(nodesOf).flatMap(({ node, words }) => {
    const { file, line = 1 } = placeOf(node);
    return placeholdersIn(words).map((found): Reference => ({
      kind: 'placeholder',
      mark: found.mark,
      place: { file, line: line + found.line },
    }));
  });
}

/** The keys of contributors, whose names may begin with the letters of a mark. */
const nameKeys = ['byline', 'additionalReporting'] as const;

/** Marks in the place of the name of a contributor, or of its last part: `Tom TK`. */
function marksInNames({ frontMatter, locate }: WrittenKeys): Reference[] {
  return nameKeys.flatMap((key) =>
    [frontMatter[key]].flat().flatMap((name, index): Reference[] => {
      const [{ mark } = {}] = typeof name === 'string' ? placeholdersIn(name.trim()) : [];
      return typeof name === 'string' && mark !== undefined && name.trim().endsWith(mark)
        ? [{ kind: 'placeholder', mark, place: locate([key, index]) }]
        : [];
    }),
  );
}

/** The keys of a withdrawn story that the notice in its place prints. */
const onNotice = new Set<PropertyKey | undefined>(['withdrawn', 'headline']);

/** The marks of a front matter. */
export function placeholdersInFrontMatter(keys: WrittenKeys): Reference[] {
  const { frontMatter, locate } = keys;
  const hasNotice = frontMatter['withdrawn'] !== undefined && frontMatter['draft'] !== true;
  const marks = frontMatterWords(frontMatter).flatMap(({ words, path }) =>
    placeholdersIn(words).map(({ mark }): Reference => ({
      kind: 'placeholder',
      mark,
      place: locate(path),
      ...(hasNotice && onNotice.has(path[0]) && { isOnNotice: true }),
    })),
  );
  return [...marks, ...marksInNames(keys)];
}
