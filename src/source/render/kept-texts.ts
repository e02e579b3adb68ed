/** The rendered texts of the last build, each with a sign of all that it depends on. */
import type { Cache, Kept } from '../../publish/accelerate/cache.ts';
import { signOf } from '../../model/hash.ts';
import type { Rendering } from '../../markdown/processor.ts';
import type { Mention } from '../../model/mention.ts';
import type { NameIndex } from '../../names/text/name-index.ts';

/** A rendered text, and its sign. */
export interface KeptText extends Pick<Rendering, 'mentions' | 'isAmbiguous' | 'pictures'> {
  sign: string;
  html(): string;
}

/** Mentions and pictures as they are kept: a paragraph that mentions several names stands there once. */
interface Found extends Pick<Rendering, 'isAmbiguous' | 'pictures'> {
  paragraphs: readonly string[];
  mentions: readonly (Omit<Mention, 'text'> & { text: number })[];
}

/** A text as it is kept. */
export interface TextRow {
  sign: string;
  /** `Found` as JSON. */
  found: string;
  html: string;
  /** Its words, with a space between them. */
  words: string;
}

export function textRow(
  sign: string,
  { html, words, mentions, isAmbiguous, pictures }: Rendering,
): TextRow {
  const paragraphs = [...new Set(mentions.map(({ text }) => text))];
  const places = new Map(paragraphs.map((text, at) => [text, at]));
  const found: Found = {
    paragraphs,
    mentions: mentions.map(({ text, ...mention }) => ({ ...mention, text: places.get(text) ?? 0 })),
    isAmbiguous,
    pictures,
  };
  return { sign, found: JSON.stringify(found), html, words: words.join(' ') };
}

/** Keeps a text. */
export function putText(cache: Cache, file: string, { sign, found, html, words }: TextRow): void {
  cache.put('texts', file, { sign, value: found });
  cache.put('html', file, { sign: '', value: html });
  cache.put('words', file, { sign: '', value: words });
}

function textOf(cache: Cache, file: string, { sign, value }: Kept): KeptText {
  const { paragraphs, mentions, isAmbiguous, pictures } = JSON.parse(value) as Found;
  return {
    mentions: mentions.map((mention) => ({ ...mention, text: paragraphs[mention.text] ?? '' })),
    isAmbiguous,
    pictures,
    sign,
    html: () => cache.get('html', file)?.value ?? '',
  };
}

/** All texts that are kept, by their files. */
export function readTexts(cache: Cache): Map<string, KeptText> {
  const rows = [...cache.all('texts')];
  return new Map(rows.map(([file, row]) => [file, textOf(cache, file, row)]));
}

/** A text that is kept. */
export function readText(cache: Cache, file: string): KeptText | undefined {
  const row = cache.get('texts', file);
  return row && textOf(cache, file, row);
}

/**
 * The sign of a text, in two parts: its file and what it is rendered with, and the names that its words may mean.
 *
 * @param setting the sign of the engine and the base path
 */
export function signOfText(
  setting: string,
  fileSign: string,
  names: NameIndex | undefined,
  words: () => Iterable<string>,
): string {
  return `${signOf(setting, fileSign)} ${names ? names.hashOf(words()) : ''}`;
}

/** Whether two signs of a text are the same but for the names in it. */
export const isSameButForNames = (a: string, b: string): boolean =>
  a.split(' ', 1)[0] === b.split(' ', 1)[0];

/** The words in what is kept of them. */
export const wordsIn = (kept: Kept | undefined): readonly string[] =>
  kept?.value ? kept.value.split(' ') : [];

/** The words of an article that is kept, each once. */
export function readWords(cache: Cache, file: string): readonly string[] {
  return wordsIn(cache.get('words', file));
}
