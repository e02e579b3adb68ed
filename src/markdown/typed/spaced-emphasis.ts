/**
 * Emphasis with a space inside its marks, as word processors export it: `**Budget: **The mayor`. The space moves out of the mark.
 * Marks are paired in order, because such exports never nest them. A mark without a partner stays as it was typed.
 */
import type { Nodes, Root } from 'mdast';
import type { Moved } from './typed-places.ts';
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

/** A character of a block. */
interface Character {
  typed: string;
  /** The same, masked if it is no text, such as code. */
  masked: string;
  /** Where it was typed; undefined for one that is put in place of a mark. */
  place: number | undefined;
}

const maskedText = (characters: readonly Character[]) =>
  characters.map(({ masked }) => masked).join('');

/** A character in place of one of a mark. A tab has no meaning at the end of a line, where two spaces break it. */
const filler = (character: ' ' | '\t'): Character => ({
  ...{ typed: character, masked: character, place: undefined },
});

/**
 * A pair with its spaces moved outside. At the beginning of a block they follow it, because before it they would be an indent.
 * Marks around nothing become spaces.
 */
function withSpacesOutside({ mark, start, content }: Pair, typed: readonly Character[]) {
  const { length } = mark;
  const [opening, inner, closing] = [
    typed.slice(0, length),
    typed.slice(length, -length),
    typed.slice(-length),
  ];
  if (content.trim() === '') {
    const fillers = Array<Character>(length).fill(filler(content.includes('\n') ? '\t' : ' '));
    return [...fillers, ...inner, ...fillers];
  }
  const [from, to] = [content.search(/\S/), content.trimEnd().length];
  const marked = [...opening, ...inner.slice(from, to), ...closing];
  const [before, after] = [inner.slice(0, from), inner.slice(to)];
  return start === 0 ? [...marked, ...before, ...after] : [...before, ...marked, ...after];
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

/** A block with these pairs rewritten, at the same length. */
function rewritten(block: readonly Character[], pairs: readonly Pair[]): Character[] {
  const done: Character[] = [];
  for (const pair of pairs) {
    const end = pair.start + pair.content.length + 2 * pair.mark.length;
    done.push(...block.slice(done.length, pair.start));
    done.push(...withSpacesOutside(pair, block.slice(pair.start, end)));
  }
  return [...done, ...block.slice(done.length)];
}

/** Bold words directly after bold words: `**One ****two**`. */
const adjacentBold =
  /(?<!\*)\*\*(?=[^\s*])([^*\n]+(?:\*{4}[^*\n]+)*\*{4}[^*\n]*[^\s*])\*\*(?=\s|$)/g;

/**
 * Marks between bold words: beside a space, or a dash. Others may be stars that are meant: f****, ****ing, a rating.
 */
const betweenBold =
  /(?<=[^\s*][^\S\n])\*{4}(?=[\p{Lu}\p{N}“"(])|(?<=\p{L}{3})\*{4}(?=[^\S\n][^\s*])|(?<=[—–])\*{4}|\*{4}(?=[—–])/gu;

/** A block in which bold words are joined that directly follow one another; as it is if a mark has no partner. */
function withJoinedBold(block: readonly Character[]): readonly Character[] {
  const text = maskedText(block);
  const runs = text.match(/\*+/g) ?? [];
  const hasPairs = runs.every((run) => run.length === 2 || run.length === 4);
  if (!hasPairs || runs.join('').length % 4 !== 0) return block;
  const done: Character[] = [];
  for (const { 0: bold, 1: content = '', index } of text.matchAll(adjacentBold)) {
    const marks = [...content.matchAll(betweenBold)].map((mark) => index + 2 + mark.index);
    if (marks.length !== content.split('****').length - 1) continue;
    const isBetween = (at: number) => marks.some((mark) => mark <= at && at < mark + 4);
    done.push(...block.slice(done.length, index));
    const end = index + bold.length;
    done.push(...block.slice(index, end).filter((_character, at) => !isBetween(index + at)));
    done.push(...Array<Character>(end - done.length).fill(filler('\t')));
  }
  return done.length === 0 ? block : [...done, ...block.slice(done.length)];
}

/** A block with the spaces of its emphasis outside the marks; as it is if they are. */
function withSpacesMoved(block: readonly Character[]): readonly Character[] {
  let moved = withJoinedBold(block);
  for (const mark of marks) {
    const pairs = spacedPairs(maskedText(moved), mark).filter(isSpaced);
    if (pairs.length > 0) moved = rewritten(moved, pairs);
  }
  return moved;
}

/** A text with the spaces of its emphasis outside the marks, as long as before, and what has moved in it. */
export function withSpacesOutsideEmphasis(
  tree: Root,
  source: string,
): { text: string; moved: readonly Moved[] } {
  let text = '';
  const moved: Moved[] = [];
  for (const { text: masked, offset } of typedBlocks(tree, source, mayMatter, true)) {
    const block = masked.split('').map((character, index): Character => ({
      ...{ typed: source.charAt(offset + index), masked: character, place: offset + index },
    }));
    const result = withSpacesMoved(block);
    if (result === block) continue;
    text += source.slice(text.length, offset) + result.map(({ typed }) => typed).join('');
    moved.push({ start: offset, places: result.map(({ place }) => place) });
  }
  return { text: text + source.slice(text.length), moved };
}
