/** The text of an entry as a page shows it. */
import { setPictures, type Picture, type ShownSize } from '../markdown/figures/pictures.ts';
import { hashOf } from '../model/hash.ts';
import type { Mention } from '../model/names/mention.ts';
import { crops, pictureTag, type Crop, type ShownWidths } from '../markdown/figures/picture-tag.ts';
import type { SizedPicture } from '../model/pictures.ts';
import { getContent } from '../source/content.ts';
import { finishLinks, linkedDocuments } from './finished-links.ts';
import { words } from '../words/words.ts';
import { getSizedPicture } from './pictures.ts';

export interface Text {
  /** Hash of the text, of the sizes of its pictures, and of its links to documents and to withdrawn stories. */
  hash: string;
  /** HTML that is safe to print. */
  html(): string;
  /** The mentions of names in it, if it belongs to an article. */
  mentions: readonly Mention[];
}

/** A picture of a text, in the sizes in which a page shows it. */
interface ShownPicture extends Picture {
  sized: SizedPicture;
}

/** How wide pictures of each size are, within their text. */
const widths: Record<ShownSize, ShownWidths> = {
  text: [{ width: 'min(36rem, 92vw)' }],
  wide: [{ width: 'min(46rem, 92vw)' }],
  full: [{ width: '100vw' }],
  tile: [{ from: '40em', width: '23rem' }, { width: '80vw' }],
  embed: [{ from: '40em', width: '14rem' }, { width: '92vw' }],
};

/** The sizes that are cropped. */
const cropOf: Partial<Record<ShownSize, Crop>> = { tile: crops.card, embed: crops.lead };

/** Only pictures of embeds, beside the words of their cards, and those of an archive may have no description. */
const tagOf = ({ sized, alt, title, className, size = 'text' }: ShownPicture): string =>
  pictureTag(sized, {
    alt: alt || (size === 'embed' ? '' : words.undescribedPicture),
    title,
    className,
    loading: 'later',
    widths: widths[size],
    crop: cropOf[size],
    // The search finds the description of a picture, not the words of its address.
    searched: alt ? 'picture_alt[alt], image:' : 'image:',
  });

/**
 * @param file the entry's file, from the project's root
 * @param language of the text, a BCP 47 tag; undefined if it is that of the paper
 * @throws PublicationError if the file has problems
 */
export function getText(file: string, language?: string): Text {
  const content = getContent();
  const { withdrawn } = content;
  const { hash, html, mentions, pictures, documents } = content.text(file);
  const shown = pictures.map((picture) => ({
    ...picture,
    sized: getSizedPicture(picture.src, file),
  }));
  const linked = linkedDocuments(documents, language);
  const withdrawnLinks = withdrawn.byFile.get(file) ?? [];
  const depends = [...shown, ...linked, ...withdrawnLinks];
  return {
    hash: depends.length > 0 ? hashOf(hash, JSON.stringify(depends)) : hash,
    html: () => finishLinks(setPictures(html(), shown.map(tagOf)), linked, language),
    mentions,
  };
}
