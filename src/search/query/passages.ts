/** Finds the paragraphs of a page with the words of a query. */
import { joiner } from '../../names/words/marker.ts';
import { searchWord } from '../../names/words/search-word.ts';
import { compoundParts } from '../../names/words/split-words.ts';
import { hasUnspaced } from '../../names/words/unspaced.ts';
import type { Anchor, FoundPage } from '../engine/pagefind-api.ts';
import { bare, phrasePlaces } from './phrase-places.ts';

/** A run of text in an excerpt, or a word in it that was found. */
export type TextRun = string | { marked: string };

/** The paragraph with most of the words, under one crosshead or before the first. */
export interface Passage {
  /** The id of the paragraph, or of the crosshead if only that has the words. */
  id?: string;
  crosshead?: string;
  excerpt: TextRun[];
}

/** The part of the text from one id to the next, in words. */
interface Block {
  anchor?: Anchor;
  crosshead?: Anchor;
  from: number;
  /** Where the paragraph begins, after the crosshead. */
  text: number;
  to: number;
}

/** The length of an excerpt, and how far before the first match it begins, in words or in letters. */
const inWords = { length: 32, lead: 6 };
const inLetters = { length: 80, lead: 16 };

/** Whether most letters of a text are separate words. */
const sizeOf = (words: readonly string[]) =>
  words.filter((word) => word.endsWith(joiner)).length > words.length / 2 ? inLetters : inWords;

const isCrosshead = ({ element }: Anchor) => /^h[2-6]$/.test(element);

/** The words as the engine counts them. In languages without spaces, a zero-width space separates words. */
export function wordsOf({ raw_content }: Pick<FoundPage, 'raw_content'>): string[] {
  const text = raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return text.split(text.includes('\u200B') ? '\u200B' : /[^\S\uFEFF]+/);
}

/** The character after a word: none in languages without spaces, and after an elided article. */
const spaceAfter = (word: string, isSpaced: boolean) =>
  isSpaced && !word.endsWith(joiner) ? ' ' : '';

/** Up to this length, longer words with the same beginning are seldom forms of a word: `al`, `us`, `war`. */
const shortWord = 3;

/** Whether a word that the engine has found is a form of a word, and not only a longer word with the same beginning. */
const isForm = (text: string, word: string) =>
  text === word ||
  text === `${word}s` ||
  (word.length > shortWord && text.startsWith(word.slice(0, shortWord + 1)));

/**
 * The indexes of the words of a page to mark: all words among the marks, regardless of accents and letters, and words that the
 * engine has found and that are forms of one. Longer words that begin with a short mark are marked only if the page does not have
 * the mark itself: for `al Qaeda` the engine finds “also” and “already” as well. A compound that the engine has found is marked
 * by any of its words but an article: al-Khouri, by `khouri`. Two words in a row are marked by the word that they are as one, if
 * the page does not have that word itself.
 *
 * @param found the indexes of the words that the engine has found
 * @param marks as `searchWord` gives them
 */
export function placesOf(
  page: FoundPage,
  found: readonly number[],
  marks: readonly string[],
): number[] {
  const isFound = new Set(found);
  const words = wordsOf(page);
  const texts = words.map((word) => searchWord(bare(word)));
  const formsAt = (at: number) => {
    const parts = compoundParts(words[at] ?? '').map((one) => searchWord(bare(one)));
    return [texts[at] ?? '', ...parts.filter((part) => part.length >= shortWord)];
  };
  const inRow = new Set(marks.filter(hasUnspaced).flatMap((mark) => phrasePlaces(words, mark)));
  const missing = marks.filter((mark) => !texts.includes(mark));
  // Two words that were typed as one: car park, for carpark.
  for (const [at, text] of texts.entries()) {
    const next = texts[at + 1];
    if (text && next && missing.includes(text + next)) inRow.add(at).add(at + 1);
  }
  // The beginning of a word that is being typed.
  const begun = missing.filter((mark) => mark.length <= shortWord);
  return texts.flatMap((text, at) => {
    const isMarked =
      inRow.has(at) ||
      marks.includes(text) ||
      (isFound.has(at) &&
        (formsAt(at).some((form) => marks.some((mark) => isForm(form, mark))) ||
          begun.some((mark) => text.startsWith(mark))));
    return isMarked ? [at] : [];
  });
}

/** A crosshead belongs to the paragraph below it. */
function blocksOf(anchors: readonly Anchor[], length: number): Block[] {
  const marks = anchors
    .filter((anchor) => anchor.element === 'p' || isCrosshead(anchor))
    .sort((a, b) => a.location - b.location);
  const blocks: Block[] = [{ from: 0, text: 0, to: length }];
  for (const anchor of marks) {
    const last = blocks.at(-1) as Block;
    const crosshead = isCrosshead(anchor) ? anchor : last.crosshead;
    const isBelow = last.anchor !== undefined && isCrosshead(last.anchor);
    if (isBelow && !isCrosshead(anchor)) {
      last.anchor = anchor;
      last.text = anchor.location;
      continue;
    }
    last.to = anchor.location;
    const from = anchor.location;
    blocks.push({ anchor, ...(crosshead && { crosshead }), from, text: from, to: length });
  }
  return blocks;
}

/** The beginning of the excerpt of a block that shows the most matches. */
function startOf(
  { from, text, to }: Block,
  found: readonly number[],
  { length, lead }: typeof inWords,
): number {
  const first = found.some((at) => at < text) ? from : text;
  const inView = (start: number) => found.filter((at) => at >= start && at < start + length).length;
  let best = first;
  for (const at of found) {
    const start = Math.max(first, Math.min(at - lead, to - length));
    if (inView(start) > inView(best)) best = start;
  }
  return best;
}

function excerptOf(
  words: readonly string[],
  block: Block,
  found: readonly number[],
  isSpaced: boolean,
): TextRun[] {
  const size = sizeOf(words);
  const start = startOf(block, found, size);
  const end = Math.min(block.to, start + size.length);
  const runs: TextRun[] = start > block.text ? ['… '] : [];
  for (let at = start; at < end; at++) {
    const typed = words[at] ?? '';
    const space = spaceAfter(typed, isSpaced);
    const word = typed.replaceAll(joiner, '');
    if (found.includes(at)) {
      const [, before = '', inside = '', after = ''] =
        /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(word) ?? [];
      runs.push(before, { marked: inside }, after + space);
    } else runs.push(word + space);
  }
  if (end < block.to) runs.push('…');
  return runs;
}

/**
 * The passages of a page, the best first: the one with most of the words, then the best one under each other crosshead.
 *
 * @param found the indexes of the words that were found, in order
 */
export function passagesOf(page: FoundPage, found: readonly number[]): Passage[] {
  const words = wordsOf(page);
  const best = new Map<Anchor | undefined, { worth: number; passage: Passage }>();
  for (const block of blocksOf(page.anchors, words.length)) {
    const own = found.filter((at) => at >= block.from && at < block.to);
    if (own.length === 0 && found.length > 0) continue;
    const different = new Set(own.map((at) => bare(words[at] ?? ''))).size;
    const { anchor, crosshead } = block;
    // A passage with an id, to which a link can lead, comes before others; among equals, the first counts.
    const worth = different * 1000 + (anchor ? 500 : 0) + Math.min(own.length, 499);
    if (worth <= (best.get(crosshead)?.worth ?? -1)) continue;
    const place = own.some((at) => at >= block.text) ? anchor : crosshead;
    const passage: Passage = {
      ...(place && { id: place.id }),
      ...(crosshead && { crosshead: crosshead.text }),
      excerpt: excerptOf(words, block, own, !page.raw_content.includes('\u200B')),
    };
    best.set(crosshead, { worth, passage });
    if (found.length === 0) break;
  }
  return [...best.values()].sort((a, b) => b.worth - a.worth).map(({ passage }) => passage);
}

/** The most different words that are marked on the page of a result. */
const mostMarked = 12;
const markable = /^[\p{L}\p{M}\p{N}'’.-]{1,40}$/u;

/** The words that were found, as on the page, each once, in lower case. */
export function wordsToMark(page: FoundPage, found: readonly number[]): string[] {
  const words = wordsOf(page);
  const unique = new Set(found.map((at) => bare(words[at] ?? '')));
  return [...unique].filter((word) => markable.test(word)).slice(0, mostMarked);
}

/** The address of a passage, with the words to mark. */
export function addressOfPassage(
  url: string,
  { id }: Pick<Passage, 'id'>,
  marked: readonly string[],
): string {
  const asked = marked.map((word) => `marked=${encodeURIComponent(word)}`).join('&');
  return `${url}${asked && `?${asked}`}${id ? `#${id}` : ''}`;
}
