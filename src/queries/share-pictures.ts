/** Chooses the picture that other sites show beside a link to a page. */
import path from 'node:path';
import { pictureUrl } from '../markdown/figures/figure-node.ts';
import type { Article, Picture, Section } from '../model/article.ts';
import { cardFile, isDrawable, sectionCard, storyCard } from '../model/share/share-card.ts';
import { isShareable, sharedPhotoFile, type SharePicture } from '../model/share/share-picture.ts';
import { getContent } from '../source/content.ts';
import { paper } from './site.ts';

const pathOf = (file: string) => paper.addresses.path(`/${pictureUrl(file)}`);

/** The card of a section, or the card of the paper if no font has its letters. */
export function sectionShare(section: Section): SharePicture {
  const card = sectionCard(section, paper);
  if (!isDrawable(card)) return paper.share;
  return { src: pathOf(cardFile(card)), alt: `${section.title} – ${paper.title}`, isOwn: true };
}

/** The photograph of a story, unless it is too small. @param picture its path from the project's root */
function photoShare(picture: string, { alt, focus }: Picture): SharePicture | undefined {
  const original = getContent().picture(picture);
  if (!isShareable(original)) return undefined;
  return { src: pathOf(sharedPhotoFile(picture, original.hash, focus)), alt, isOwn: true };
}

type Shared = Pick<Article, 'headline' | 'section' | 'file' | 'picture'>;

/**
 * The photograph of a story, or else a card: its own card, or for an old story that of its section.
 *
 * @param image the path of the photograph from the folder of the story
 * @param isRecent whether it is among the newest stories, which have cards
 */
export function storyShare(
  story: Shared,
  image: string | undefined,
  isRecent: boolean,
): SharePicture {
  const { headline, section, file, picture } = story;
  if (image !== undefined && picture) {
    const photo = path.posix.join(path.posix.dirname(file), image);
    const share = photoShare(photo, picture);
    if (share) return share;
  }
  const card = storyCard(headline, section.title, paper);
  if (!isRecent || !isDrawable(card)) {
    return { ...sectionShare(section), isOwn: false };
  }
  return { src: pathOf(cardFile(card)), alt: headline, isOwn: true };
}
