/** The text of an entry as a page shows it. */
import type { FigureSize } from '../schemas/figure.ts';
import { setPictures, type Picture } from '../markdown/figures/pictures.ts';
import { markWithdrawnLinks } from '../markdown/withdrawn-links.ts';
import { hashOf } from '../model/hash.ts';
import type { Mention } from '../model/mention.ts';
import { pictureTag, type ShownWidths } from '../markdown/figures/picture-tag.ts';
import type { SizedPicture } from '../model/pictures.ts';
import { getContent } from '../source/content.ts';
import { getSizedPicture } from './pictures.ts';
import { paper } from './site.ts';

export interface Text {
  /** Hash of the text, of the sizes of its pictures and of its links to withdrawn stories. */
  hash: string;
  /** HTML that is safe to print. */
  html(): string;
  /** The names in it, if it belongs to an article. */
  mentions: readonly Mention[];
}

/** A picture of a text, in the sizes in which a page shows it. */
interface ShownPicture extends Picture {
  sized: SizedPicture;
}

/** How wide pictures of each size are, within their text. */
const widths: Record<FigureSize, ShownWidths> = {
  text: [{ width: 'min(36rem, 92vw)' }],
  wide: [{ width: 'min(46rem, 92vw)' }],
  full: [{ width: '100vw' }],
};

const tagOf = ({ sized, alt, title, className, size = 'text' }: ShownPicture): string =>
  pictureTag(sized, {
    alt,
    title,
    className,
    loading: 'later',
    widths: widths[size],
    // The search finds the description of a picture, not the words of its address.
    searched: 'picture_alt[alt], image:',
  });

/**
 * @param file the entry's file, from the project's root
 * @throws PublicationError if the file has problems
 */
export function getText(file: string): Text {
  const { withdrawn } = getContent();
  const { hash, html, mentions, pictures } = getContent().text(file);
  const shown = pictures.map((picture) => ({
    ...picture,
    sized: getSizedPicture(picture.src, file),
  }));
  const links = withdrawn.byFile.get(file) ?? [];
  const isWithdrawn = (path: string) =>
    withdrawn.addresses.has(`/${path.slice(paper.addresses.base.length)}`);
  const withPictures = () => setPictures(html(), shown.map(tagOf));
  return {
    hash:
      shown.length + links.length > 0 ? hashOf(hash, JSON.stringify(shown), links.join(' ')) : hash,
    html: () =>
      withdrawn.addresses.size > 0
        ? markWithdrawnLinks(withPictures(), isWithdrawn)
        : withPictures(),
    mentions,
  };
}
