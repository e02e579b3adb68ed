/** The text of an entry. */
import type { Collection } from '../model/collections.ts';
import { getNameIndex } from './names.ts';
import { render, renderWithNames, type RenderedText } from './render.ts';

/**
 * The text of a name, an author or a page as HTML that is safe to print.
 *
 * @param file the entry's file, from the project's root
 * @throws PublicationError if the file has errors or cannot be rendered
 */
export async function renderText(
  collection: Exclude<Collection, 'articles'>,
  file: string,
): Promise<string> {
  return (await render(collection, file)).html;
}

/**
 * The text of an article, and the names in it.
 *
 * @param listed the slugs of the names that its front matter lists
 * @throws PublicationError if the file has errors or cannot be rendered
 */
export async function renderArticle(
  file: string,
  listed: readonly string[],
): Promise<RenderedText> {
  const { nameIndex, sign } = await getNameIndex();
  const names = { nameIndex, listed: new Set(listed) };
  return renderWithNames(file, names, [sign, ...listed].join(' '));
}
