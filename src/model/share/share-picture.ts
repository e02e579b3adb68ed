/** Share pictures: what other sites show beside a link to a page. All are JPEG files of one size. */
import path from 'node:path';
import { hashOf } from '../hash.ts';
import { assetsFolder, readFocus, type Focus, type Original } from '../pictures.ts';
import { shareColours } from './share-colours.ts';

/** In pixels. The size that Facebook, X and messengers show uncropped. */
export const shareSize = { width: 1200, height: 630 } as const;

/**
 * How many of the newest stories have cards of their own; older ones share that of their section. Each card is a file, and hosts
 * limit the number of files; in a large paper, only stories of the last days are shared often.
 *
 * @param stories of the paper
 */
export const storiesWithCards = (stories: number): number => (stories <= 1000 ? stories : 60);

/** The share picture of a page. */
export interface SharePicture {
  /** Its path, base included. */
  src: string;
  /** What it shows, for people who cannot see it. */
  alt: string;
  /** Whether only this page has it. */
  isOwn: boolean;
}

/** The focus of pictures that do not set one. */
const defaultFocus: Focus = '50% 33%';

/** How a cropped photograph is encoded. A change here changes all addresses. */
export const photoRecipe = {
  size: { ...shareSize, fit: 'fill' },
  // The background of transparent pictures.
  flatten: { background: shareColours.paper },
  jpeg: { quality: 80 },
} as const;

/** Whether a photograph is large enough: at half the size it still looks sharp on a phone. */
export const isShareable = ({ kind, width, height }: Omit<Original, 'hash'>): boolean =>
  kind !== 'drawing' && width >= shareSize.width / 2 && height >= shareSize.height / 2;

/** The file of a photograph cropped for sharing, from the published folder. @param file its path */
export function sharedPhotoFile(file: string, hash: string, focus: Focus = defaultFocus): string {
  const { x, y } = readFocus(focus);
  const recipe = hashOf(hash, JSON.stringify(photoRecipe)).slice(0, 8);
  return `${assetsFolder}/${path.posix.parse(file).name}.${recipe}.share-${x}-${y}.jpg`;
}

/** A rectangle within a picture, in whole pixels. */
export interface Region {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The largest part of a picture that has the shape of a share picture. */
export function sharedRegion(
  original: Pick<Original, 'width' | 'height'>,
  focus: Focus = defaultFocus,
): Region {
  const { x, y } = readFocus(focus);
  const scale = Math.min(original.width / shareSize.width, original.height / shareSize.height);
  const width = Math.min(original.width, Math.round(shareSize.width * scale));
  const height = Math.min(original.height, Math.round(shareSize.height * scale));
  return {
    left: Math.round(((original.width - width) * x) / 100),
    top: Math.round(((original.height - height) * y) / 100),
    width,
    height,
  };
}
