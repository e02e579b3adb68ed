/** The text of an entry, and a sign of it. */
import { signOf } from '../model/hash.ts';
import { currentBuild, currentMaking, type PageMaking } from '../source/render/current-build.ts';
import { wordsOf } from '../model/article.ts';
import type { Collection } from '../model/collections.ts';
import type { Mention } from '../model/mention.ts';
import { keptByFile } from './kept.ts';
import { getNameIndex } from './names.ts';
import { picturesOf, printPictures, render, renderWithNames } from './render.ts';

/** The text of a file as a page shows it. */
export interface Text {
  /** Another where the text, or a picture in it, is another. */
  sign: string;
  /** HTML that is safe to print. */
  html(): string;
  /** The names in it, if it is that of an article. */
  mentions: readonly Mention[];
  /** The words of an article. */
  words(): readonly string[];
}

async function textIn({ textOf }: PageMaking, file: string): Promise<Text> {
  const { sign, html, mentions, pictures } = textOf(file);
  const shown = pictures.length > 0 ? await picturesOf(pictures, file) : [];
  return {
    sign: shown.length > 0 ? signOf(sign, JSON.stringify(shown)) : sign,
    html: () => printPictures(html(), shown),
    mentions,
    words: () => currentBuild()?.wordsOf(file) ?? [],
  };
}

const keptInBuild = keptByFile<Text>();

/** What a build has rendered before its pages. */
async function builtText(file: string): Promise<Text | undefined> {
  const making = currentMaking();
  if (!making) return undefined;
  return currentBuild() ? keptInBuild(file, '', () => textIn(making, file)) : textIn(making, file);
}

const rendered = (html: string, mentions: readonly Mention[]): Text => ({
  sign: '',
  html: () => html,
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
  return (await builtText(file)) ?? rendered((await render(collection, file)).html, []);
}

/**
 * The text of an article, and the names in it.
 *
 * @param listed the slugs of the names that its front matter lists
 * @throws PublicationError if the file has errors or cannot be rendered
 */
export async function getArticleText(file: string, listed: readonly string[]): Promise<Text> {
  const built = await builtText(file);
  if (built) return built;
  const { nameIndex, sign } = await getNameIndex();
  const names = { nameIndex, listed: new Set(listed) };
  const { html, mentions } = await renderWithNames(file, names, [sign, ...listed].join(' '));
  return rendered(html, mentions);
}
