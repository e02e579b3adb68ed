import type { Focus } from './picture-tag.ts';
import type { SizedPicture } from './pictures.ts';

/** The portrait of a person or an author. */
export interface Portrait extends SizedPicture {
  alt: string;
  credit: string;
  focus: Focus | undefined;
}
