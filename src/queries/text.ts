/** The text of an entry as a page shows it. */
import { escapeAttribute } from 'entities';
import { setPictures, type Picture } from '../markdown/pictures.ts';
import { hashOf } from '../model/hash.ts';
import type { Mention } from '../model/mention.ts';
import type { SizedPicture } from '../model/pictures.ts';
import { getContent } from '../source/content.ts';
import { sizedPicture } from './pictures.ts';

export interface Text {
  /** Hash of the text and of the sizes of its pictures. */
  hash: string;
  /** HTML that is safe to print. */
  html(): string;
  /** The names in it, if it belongs to an article. */
  mentions: readonly Mention[];
}

/** A picture of a text, in the sizes in which a page shows it. */
type ShownPicture = Omit<Picture, 'src'> & SizedPicture;

function pictureTag({ src, srcset, alt, title, width, height }: ShownPicture): string {
  const attributes = {
    src,
    srcset,
    sizes: '(min-width: 48em) 42rem, 100vw',
    alt,
    ...(title && { title }),
    // The search finds the description of a picture, not the words of its address.
    'data-pagefind-meta': 'picture_alt[alt], image:',
  };
  const printed = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeAttribute(value)}"`,
  );
  return `<img ${printed.join(' ')} width="${width}" height="${height}" loading="lazy" decoding="async">`;
}

/**
 * @param file the entry's file, from the project's root
 * @throws PublicationError if the file has problems
 */
export function getText(file: string): Text {
  const { hash, html, mentions, pictures } = getContent().text(file);
  const shown = pictures.map((picture) => ({ ...picture, ...sizedPicture(picture.src, file) }));
  return {
    hash: shown.length > 0 ? hashOf(hash, JSON.stringify(shown)) : hash,
    html: () => setPictures(html(), shown.map(pictureTag)),
    mentions,
  };
}
