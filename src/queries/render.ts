/**
 * Files, rendered. This module asks for no collection: while the dev server runs, what it keeps lasts from one state of
 * the content to the next, until the code changes.
 */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { problem } from '../errors/problem.ts';
import { PublicationError } from '../errors/report.ts';
import { readEntry } from '../intake/entry.ts';
import { markdownProcessor } from '../markdown/processor.ts';
import type { ArticleFrontmatter, NamesToFind } from '../markdown/mentions.ts';
import type { Collection } from '../model/collections.ts';
import type { Mention } from '../model/mention.ts';
import { keptByFile } from './kept.ts';
import { paper, root } from './site.ts';
import { sizedPicture } from './pictures.ts';

const renderer = markdownProcessor(paper.addresses, root).createRenderer({
  syntaxHighlight: false,
});

/** A picture in the HTML that the processor gives: its properties stand in this attribute as JSON. */
const placeholder = /<img __ASTRO_IMAGE_="([^"]*)">/g;

const unescapeAttribute = (text: string) =>
  text
    .replace(/&#x22;|&quot;/g, '"')
    .replace(/&#x27;|&apos;/g, "'")
    .replace(/&#x26;|&amp;/g, '&');

const escapeAttribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

async function pictureTag(properties: string, file: string): Promise<string> {
  const { src, alt, title } = JSON.parse(unescapeAttribute(properties)) as {
    src: string;
    alt: string;
    title?: string;
  };
  const { srcset, width, height, ...sized } = await sizedPicture(src, file);
  const attributes = {
    src: sized.src,
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

async function withPictures(html: string, file: string): Promise<string> {
  const tags = await Promise.all(
    [...html.matchAll(placeholder)].map(([, properties = '']) => pictureTag(properties, file)),
  );
  return html.replace(placeholder, () => tags.shift() ?? '');
}

/** A text as HTML that is safe to print, and the names in it. */
export interface RenderedText {
  html: string;
  mentions: readonly Mention[];
}

/**
 * Renders a file.
 *
 * @param file the entry's file, from the project's root
 * @throws PublicationError if it has errors or cannot be rendered
 */
export async function render(
  collection: Collection,
  file: string,
  frontmatter: ArticleFrontmatter = {},
): Promise<RenderedText> {
  const read = await readEntry(root, collection, file);
  if (!read.entry) throw new PublicationError(read.problems);
  try {
    const fileURL = pathToFileURL(path.join(root, file));
    const options = { fileURL, frontmatter: { ...frontmatter } };
    const { code, metadata } = await (await renderer).render(read.entry.body, options);
    const { mentions = [] } = metadata.frontmatter as ArticleFrontmatter;
    return { html: await withPictures(code, file), mentions };
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
  return kept(file, `${edition} ${sign}`, () => render('articles', file, { names }));
}
