/** The text of an entry, and a sign of it. */
import path from 'node:path';
import { signOf } from '../cache/sign.ts';
import { currentBuild } from '../intake/current-build.ts';
import { wordsOf } from '../model/article.ts';
import type { Collection } from '../model/collections.ts';
import type { Mention } from '../model/mention.ts';
import { getNameIndex } from './names.ts';
import { printPictures, render, renderWithNames } from './render.ts';

/** The text of a file as a page shows it. */
export interface Text {
  /** Another where the text, or a picture in it, is another. */
  sign: string;
  /** HTML that is safe to print. */
  html(): Promise<string>;
  /** The names in it, if it is that of an article. */
  mentions: readonly Mention[];
  /** The words of an article. */
  words(): readonly string[];
}

const pathFrom = (file: string, picture: string) =>
  path.posix.join(path.posix.dirname(file), picture);

/** What a build has rendered before its pages. */
function builtText(file: string): Text | undefined {
  const build = currentBuild();
  if (!build) return undefined;
  const { sign, html, mentions, pictures } = build.textOf(file);
  const { signs } = build.publication;
  return {
    sign: signOf(sign, ...pictures.map(({ src }) => signs.get(pathFrom(file, src)) ?? '')),
    html: () => printPictures({ html: html(), pictures }, file),
    mentions,
    words: () => build.wordsOf(file),
  };
}

const rendered = (html: string, mentions: readonly Mention[]): Text => ({
  sign: '',
  html: () => Promise.resolve(html),
  mentions,
  words: () => wordsOf(html),
});

/**
 * The text of a name, an author or a page.
 *
 * @param file the entry's file, from the project's root
 * @throws PublicationError if the file has errors or cannot be rendered
 */
export async function getText(
  collection: Exclude<Collection, 'articles'>,
  file: string,
): Promise<Text> {
  return builtText(file) ?? rendered((await render(collection, file)).html, []);
}

/**
 * The text of an article, and the names in it.
 *
 * @param listed the slugs of the names that its front matter lists
 * @throws PublicationError if the file has errors or cannot be rendered
 */
export async function getArticleText(file: string, listed: readonly string[]): Promise<Text> {
  const built = builtText(file);
  if (built) return built;
  const { nameIndex, sign } = await getNameIndex();
  const names = { nameIndex, listed: new Set(listed) };
  const { html, mentions } = await renderWithNames(file, names, [sign, ...listed].join(' '));
  return rendered(html, mentions);
}
