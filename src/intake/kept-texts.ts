/** The rendered texts of the last build, each with a sign of all that it depends on. */
import type { Cache } from '../cache/cache.ts';
import { signOf } from '../cache/sign.ts';
import type { Rendering } from '../markdown/processor.ts';
import type { NameIndex } from '../names/name-index.ts';

/** A rendered text, and its sign. */
export interface KeptText extends Pick<Rendering, 'mentions' | 'pictures'> {
  sign: string;
  html(): string;
}

/** Keeps a text. */
export function putText(cache: Cache, file: string, sign: string, text: Rendering): void {
  const { html, words, ...found } = text;
  cache.put('texts', file, { sign, value: JSON.stringify(found) });
  cache.put('html', file, { sign: '', value: html });
  cache.put('words', file, { sign: '', value: words.join(' ') });
}

/** A text of the last build. */
export function readText(cache: Cache, file: string): KeptText | undefined {
  const kept = cache.get('texts', file);
  if (!kept) return undefined;
  const found = JSON.parse(kept.value) as Pick<Rendering, 'mentions' | 'pictures'>;
  return { ...found, sign: kept.sign, html: () => cache.get('html', file)?.value ?? '' };
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
  return `${signOf(setting, fileSign)} ${names ? names.signOf(words()) : ''}`;
}

/** Whether two signs of a text are the same but for the names in it. */
export const isSameButForNames = (a: string, b: string): boolean =>
  a.split(' ', 1)[0] === b.split(' ', 1)[0];

/** The words of an article of the last build, each once. */
export function readWords(cache: Cache, file: string): readonly string[] {
  return cache.get('words', file)?.value.split(' ') ?? [];
}
