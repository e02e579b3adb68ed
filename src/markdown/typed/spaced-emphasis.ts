/**
 * Emphasis with a space inside its marks, as word processors export it: `**Budget: **The mayor`. The space moves out of the mark.
 * Marks are paired in order, because such exports never nest them. A mark without a partner stays as it was typed.
 */
import type { Nodes, Root } from 'mdast';
import { typedBlocks } from './typed-text.ts';

const marks = ['**', '***', '~~', '*'] as const;
type Mark = (typeof marks)[number];

/** A mark, what follows it up to the next one, and that one. `text` is that of the block. */
interface Pair {
  mark: Mark;
  text: string;
  start: number;
  content: string;
}

/** The pairs of marks at these indexes, in order; no pairs if the number of marks is odd. */
function pairsAt(text: string, mark: Mark, places: readonly number[]): Pair[] {
  if (places.length % 2 === 1) return [];
  return places.flatMap((start, index) => {
    const content = text.slice(start + mark.length, places[index + 1]);
    return index % 2 === 0 ? [{ mark, text, start, content }] : [];
  });
}

const isSpaced = ({ content }: Pair) => /^[^\S\n]|[^\S\n]$/.test(content);

/** Whether a mark directly follows a word, so that it may refer to a footnote or replace letters: `sh** and f**`. */
const isAttached = ({ text, start, content }: Pair) =>
  /^\s+\S/.test(content) && /[\p{L}\p{N}]/u.test(text.charAt(start - 1));

/** Whether a pair looks like emphasis. Single stars may also begin sentences: `*Names changed. *Also places.` */
function isLikely(pair: Pair): boolean {
  const { mark, text, start, content } = pair;
  if (content.trim() === '' || !isSpaced(pair)) return true;
  if (/^\s*\n|\n\s*$/.test(content)) return false;
  if (mark !== '*') return true;
  const after = text.charAt(start + content.length + 2);
  return /^\S/.test(content) && !/[.!?…\n*]/.test(content) && /[^\s*]/.test(after);
}

/** Whether pairs can only be emphasis with spaces inside: all are likely, and one of them is clear. */
const areSpacedEmphasis = (pairs: readonly Pair[]) =>
  pairs.every(isLikely) && pairs.some((pair) => isSpaced(pair) && !isAttached(pair));

/** Whether a mark is within a word, where it may replace letters: `f**k`. */
const isInWord = (text: string, start: number, { length }: Mark) =>
  /^[\p{L}\p{N}][*~]+[\p{L}\p{N}]$/u.test(text.slice(start - 1, start + length + 1));

/** The pairs that are emphasis with spaces inside, and the pairs next to them. */
function spacedPairs(text: string, mark: Mark): Pair[] {
  const places = [...text.matchAll(/\*+|~+/g)]
    .filter(([run]) => run === mark)
    .map(({ index }) => index);
  const outsideWords = places.filter((start) => !isInWord(text, start, mark));
  const readings = [places, outsideWords].map((some) => pairsAt(text, mark, some));
  return readings.find(areSpacedEmphasis) ?? [];
}

/**
 * The typed pair with its spaces moved outside. At the beginning of a block they follow it, because before it they would be an
 * indent. Marks around nothing become spaces.
 */
function withSpacesOutside({ mark, start, content }: Pair, typed: string): string {
  if (content.trim() === '') return ' '.repeat(typed.length);
  const inner = typed.slice(mark.length, -mark.length);
  const words = inner.slice(content.search(/\S/), content.trimEnd().length);
  const [before = ''] = /^\s*/.exec(content) ?? [];
  const [after = ''] = /\s*$/.exec(content) ?? [];
  const marked = `${mark}${words}${mark}`;
  return start === 0 ? `${marked}${before}${after}` : `${before}${marked}${after}`;
}

/** Whether a node has a mark that markdown has not read, or bold words within bold ones: it has read the wrong pairs. */
const hasLooseMark = (node: Nodes, isBold = false): boolean => {
  if (node.type === 'text') return /[*~]/.test(node.value);
  if (node.type === 'strong' && isBold) return true;
  const isInBold = isBold || node.type === 'strong';
  return 'children' in node && node.children.some((child) => hasLooseMark(child, isInBold));
};

/** Whether a block may have spaces inside its marks. */
const mayMatter = (source: string, block: Nodes) => /[*~]/.test(source) && hasLooseMark(block);

/** The words of a block with these pairs rewritten, at the same length. */
function rewritten(words: string, pairs: readonly Pair[]): string {
  let done = '';
  let at = 0;
  for (const pair of pairs) {
    const end = pair.start + pair.content.length + 2 * pair.mark.length;
    done += words.slice(at, pair.start) + withSpacesOutside(pair, words.slice(pair.start, end));
    at = end;
  }
  return done + words.slice(at);
}

/** Bold words directly after bold words: `**One ****two**`. */
const adjacentBold =
  /(?<!\*)\*\*(?=[^\s*])([^*\n]+(?:\*{4}[^*\n]+)*\*{4}[^*\n]*[^\s*])\*\*(?=\s|$)/g;

/**
 * Marks between bold words: beside a space, or a dash. Others may be stars that are meant: f****, ****ing, a rating.
 */
const betweenBold =
  /(?<=[^\s*][^\S\n])\*{4}(?=[\p{Lu}\p{N}“"(])|(?<=\p{L}{3})\*{4}(?=[^\S\n][^\s*])|(?<=[—–])\*{4}|\*{4}(?=[—–])/gu;

/**
 * A block in which bold words are joined that directly follow one another; unchanged if a mark has no partner. Tabs follow
 * them: two spaces at the end of a line would break it.
 *
 * @param masked the block without what is no text, such as code  @param typed the block as it is typed
 * @returns both, as long as before
 */
function withJoinedBold(masked: string, typed: string): [masked: string, typed: string] {
  const runs = masked.match(/\*+/g) ?? [];
  const hasPairs = runs.every((run) => run.length === 2 || run.length === 4);
  if (!hasPairs || runs.join('').length % 4 !== 0) return [masked, typed];
  let result = typed;
  const text = masked.replace(adjacentBold, (bold: string, content: string, at: number) => {
    const marks = [...content.matchAll(betweenBold)].map(({ index }) => index + 2);
    if (marks.length !== content.split('****').length - 1) return bold;
    const joined = (words: string) =>
      marks
        .reduceRight((left, mark) => left.slice(0, mark) + left.slice(mark + 4), words)
        .padEnd(bold.length, '\t');
    const end = at + bold.length;
    result = result.slice(0, at) + joined(typed.slice(at, end)) + result.slice(end);
    return joined(bold);
  });
  return [text, result];
}

/** A block as it is typed, with the spaces of its emphasis outside the marks. */
function blockWithSpacesOutside(masked: string, typed: string): string {
  let [text, source] = withJoinedBold(masked, typed);
  for (const mark of marks) {
    const pairs = spacedPairs(text, mark).filter(isSpaced);
    [text, source] = [rewritten(text, pairs), rewritten(source, pairs)];
  }
  return source;
}

/** A text with the spaces of its emphasis outside the marks; as long as before. */
export function withSpacesOutsideEmphasis(tree: Root, source: string): string {
  let done = '';
  for (const { text, offset } of typedBlocks(tree, source, mayMatter, true)) {
    const typed = source.slice(offset, offset + text.length);
    done += source.slice(done.length, offset) + blockWithSpacesOutside(text, typed);
  }
  return done + source.slice(done.length);
}
