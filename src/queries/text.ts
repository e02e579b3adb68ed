/** Text, rendered. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { problem } from '../errors/problem.ts';
import { PublicationError } from '../errors/report.ts';
import { readEntry } from '../intake/entry.ts';
import { markdownProcessor } from '../markdown/processor.ts';
import type { ArticleFrontmatter } from '../markdown/mentions.ts';
import type { Collection } from '../model/collections.ts';
import type { Mention } from '../model/mention.ts';
import { getNameIndex } from './names.ts';
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

/** Renders a file. @throws PublicationError if it has errors or cannot be rendered */
async function render(collection: Collection, file: string, frontmatter: ArticleFrontmatter) {
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
  return (await render(collection, file, {})).html;
}

/** The text of an article, and the names in it. */
export interface RenderedArticle {
  html: string;
  mentions: readonly Mention[];
}

const rendered = new Map<string, Promise<RenderedArticle>>();

/**
 * Renders an article: once for each build; while the dev server runs, at each call, so that edits show.
 *
 * @param listed the slugs of the names that its front matter lists
 * @throws PublicationError if the file has errors or cannot be rendered
 */
export function renderArticle(file: string, listed: readonly string[]): Promise<RenderedArticle> {
  const known = import.meta.env.DEV ? undefined : rendered.get(file);
  if (known) return known;
  const result = getNameIndex().then((nameIndex) =>
    render('articles', file, { names: { nameIndex, listed: new Set(listed) } }),
  );
  rendered.set(file, result);
  return result;
}
