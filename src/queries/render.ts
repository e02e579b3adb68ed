/**
 * Files, rendered. This module asks for no collection: while the dev server runs, what it keeps lasts from one state of
 * the content to the next, until the code changes.
 */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { problem } from '../errors/problem.ts';
import { PublicationError } from '../errors/report.ts';
import { readEntry } from '../source/read/entry.ts';
import type { NamesToFind } from '../markdown/mentions.ts';
import { setPictures, type Picture } from '../markdown/pictures.ts';
import { createRenderer, type Rendering } from '../markdown/processor.ts';
import type { Collection } from '../model/collections.ts';
import { keptByFile } from './kept.ts';
import { sizedPicture, type SizedPicture } from './pictures.ts';
import { paper, root } from './site.ts';

const { renderMarkdown } = createRenderer(paper.addresses);

const escapeAttribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** A picture of a text, in the sizes in which a page shows it. */
type ShownPicture = Omit<Picture, 'src'> & SizedPicture;

function pictureTag({ src, srcset, alt, title, width, height }: ShownPicture): string {
  const attributes = {
    src,
    srcset,
    sizes: '(min-width: 48em) 42rem, 100vw',
    alt,
    ...(title && { title }),
  };
  const printed = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeAttribute(value)}"`,
  );
  return `<img ${printed.join(' ')} width="${width}" height="${height}" loading="lazy" decoding="async">`;
}

/** The pictures of a text in their sizes. @param file the entry's file */
export function picturesOf(pictures: readonly Picture[], file: string): Promise<ShownPicture[]> {
  return Promise.all(
    pictures.map(async (picture) => ({ ...picture, ...(await sizedPicture(picture.src, file)) })),
  );
}

/** Puts the pictures of a text into their places. */
export const printPictures = (html: string, pictures: readonly ShownPicture[]): string =>
  setPictures(html, pictures.map(pictureTag));

/** A text as HTML that is ready to print, and the names in it. */
export type RenderedText = Pick<Rendering, 'html' | 'mentions'>;

/**
 * Renders a file.
 *
 * @param file the entry's file, from the project's root
 * @throws PublicationError if it has errors or cannot be rendered
 */
export async function render(
  collection: Collection,
  file: string,
  names?: NamesToFind,
): Promise<RenderedText> {
  const read = await readEntry(root, collection, file);
  if (!read.entry) throw new PublicationError(read.problems);
  try {
    const { html, mentions, pictures } = renderMarkdown(read.entry.body, { file, names });
    return { html: printPictures(html, await picturesOf(pictures, file)), mentions };
  } catch (error) {
    const cause = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    throw new PublicationError([problem('renderFailed', { file }, { cause })]);
  }
}

const kept = keptByFile<RenderedText>();

/** The state of a file that may be edited at any moment. */
async function editionOf(file: string): Promise<string> {
  const { mtimeMs, size } = await stat(path.join(root, file));
  return `${mtimeMs} ${size}`;
}

/**
 * Renders an article: once for each build; while the dev server runs, once for each edition of it and of the names.
 *
 * @param names what to find in it
 * @param sign another where other names would be found
 * @throws PublicationError if the file has errors or cannot be rendered
 */
export async function renderWithNames(
  file: string,
  names: NamesToFind,
  sign: string,
): Promise<RenderedText> {
  const edition = import.meta.env.DEV ? await editionOf(file) : '';
  return kept(file, `${edition} ${sign}`, () => render('articles', file, names));
}
