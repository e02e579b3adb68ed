/** What pictures may cost a reader of the front page on a slow line. */
import { ratio } from '../ratio.ts';
import { bytes, times, type Target } from './target.ts';

export const pictureTargets: readonly Target[] = [
  {
    name: 'front page with pictures: first paint beside that without',
    limit: 1.2,
    ...times,
    figure: ({ pictures }) => ratio(pictures?.with.first, pictures?.without.first),
  },
  {
    name: 'front page with pictures: largest paint beside that without',
    limit: 1.5,
    ...times,
    figure: ({ pictures }) => ratio(pictures?.with.largest, pictures?.without.largest),
  },
  {
    name: 'front page with pictures: layout shift',
    limit: 0,
    unit: '',
    digits: 3,
    figure: ({ pictures }) => pictures?.with.shift,
  },
  {
    name: 'front page with pictures: sent before a phone scrolls',
    limit: 250 * 1024,
    ...bytes,
    figure: ({ pictures }) => pictures?.with.bytes,
  },
];
