/** Limits how many pictures are decoded and encoded at the same time. */
import { availableParallelism } from 'node:os';
import type { Original } from '../../model/pictures.ts';

/** Each picture is encoded in a thread of Node's pool, which has four. */
export const picturesAtATime = Math.min(availableParallelism(), 4);

/** Pictures of more pixels than this are made one at a time, as each may take some 500 MB of memory. */
const manyPixels = 30_000_000;

/**
 * Runs the work for each item, for several at the same time.
 *
 * @throws the first error of the work, once all work in progress has ended
 */
export async function forEachAtATime<Item>(
  items: readonly Item[],
  atATime: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const run = async () => {
    for (const item of waiting) await work(item);
  };
  const ends = await Promise.allSettled(Array.from({ length: atATime }, run));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** Runs the work for each picture: for small ones at the same time, and then for each large one alone. @throws as above */
export async function forEachPicture<Item extends { original: Pick<Original, 'width' | 'height'> }>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const { large = [], small = [] } = Object.groupBy(items, ({ original: { width, height } }) =>
    width * height > manyPixels ? 'large' : 'small',
  );
  await forEachAtATime(small, picturesAtATime, work);
  await forEachAtATime(large, 1, work);
}
