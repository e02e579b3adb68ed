/** Rendered texts in the cache, each with its cache key. */
import type { Rendering } from '../../markdown/processor.ts';
import { hashOf } from '../../model/hash.ts';
import type { Mention } from '../../model/names/mention.ts';
import type { NameIndex } from '../../names/text/name-index.ts';
import type { CachedResult, ResultCache } from '../read/result-cache.ts';

export interface RenderedText extends Pick<
  Rendering,
  'mentions' | 'inDek' | 'isAmbiguous' | 'pictures' | 'documents'
> {
  hash: string;
  html(): string;
}

/** Mentions and pictures as they are cached: a paragraph with several mentions is stored once. */
interface Found extends Pick<Rendering, 'isAmbiguous' | 'pictures'> {
  /** Absent if there are none. */
  inDek?: Rendering['inDek'];
  /** Absent if there are none. */
  documents?: Rendering['documents'];
  paragraphs: readonly string[];
  mentions: readonly (Omit<Mention, 'text'> & { text: number })[];
}

/** A text as rows of the cache. */
export interface TextRow {
  hash: string;
  /** `Found` as JSON. */
  found: string;
  html: string;
  /** Its words, separated by spaces. */
  words: string;
}

export function textRow(
  hash: string,
  { html, words, mentions, inDek, isAmbiguous, pictures, documents }: Rendering,
): TextRow {
  const paragraphs = [...new Set(mentions.map(({ text }) => text))];
  const places = new Map(paragraphs.map((text, at) => [text, at]));
  const found: Found = {
    paragraphs,
    mentions: mentions.map(({ text, ...mention }) => ({ ...mention, text: places.get(text) ?? 0 })),
    isAmbiguous,
    pictures,
    ...(inDek.length > 0 && { inDek }),
    ...(documents.length > 0 && { documents }),
  };
  return { hash, found: JSON.stringify(found), html, words: words.join(' ') };
}

export function setText(
  cache: ResultCache,
  file: string,
  { hash, found, html, words }: TextRow,
): void {
  cache.set('texts', file, { hash, value: found });
  cache.set('html', file, { hash: '', value: html });
  cache.set('words', file, { hash: '', value: words });
}

function textOf(cache: ResultCache, file: string, { hash, value }: CachedResult): RenderedText {
  const {
    paragraphs,
    mentions,
    inDek = [],
    isAmbiguous,
    pictures,
    documents = [],
  } = JSON.parse(value) as Found;
  return {
    mentions: mentions.map((mention) => ({ ...mention, text: paragraphs[mention.text] ?? '' })),
    inDek,
    isAmbiguous,
    pictures,
    documents,
    hash,
    html: () => cache.get('html', file)?.value ?? '',
  };
}

/** All texts in the cache, by their files. */
export function getTexts(cache: ResultCache): Map<string, RenderedText> {
  const rows = [...cache.all('texts')];
  return new Map(rows.map(([file, row]) => [file, textOf(cache, file, row)]));
}

/** One text of the cache. */
export function getText(cache: ResultCache, file: string): RenderedText | undefined {
  const row = cache.get('texts', file);
  return row && textOf(cache, file, row);
}

/**
 * The hash of the names on which a text depends.
 *
 * @param words of the text
 * @param listed the slugs of the names that its front matter lists
 */
export const hashOfNames = (
  names: NameIndex,
  words: Iterable<string>,
  listed: readonly string[],
): string =>
  listed.length === 0
    ? names.hashOf(words)
    : hashOf(names.hashOf(words), listed.toSorted().join(' '));

/**
 * The cache key of a text: the hash of everything that it depends on. It has two parts: its file and what it is rendered
 * with, and the names that it may mention.
 *
 * @param settings hash of the engine and the base path
 * @param names their hash; undefined if the text mentions none
 */
export const hashOfText = (settings: string, fileHash: string, names = ''): string =>
  `${hashOf(settings, fileHash)} ${names}`;

/** Whether two hashes of a text differ at most in its names. */
export const isSameButForNames = (a: string, b: string): boolean =>
  a.split(' ', 1)[0] === b.split(' ', 1)[0];

/** The words of an article in the cache, each once. */
export const getWords = (cache: ResultCache, file: string): readonly string[] =>
  cache.get('words', file)?.value.split(' ').filter(Boolean) ?? [];
