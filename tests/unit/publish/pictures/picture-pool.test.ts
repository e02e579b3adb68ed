import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { forEachPicture } from '../../../../src/publish/pictures/picture-pool.ts';

const picture = (name: string, width: number) => ({ name, original: { width, height: 5000 } });
const small = Array.from({ length: 9 }, (_, number) => picture(`small ${number}`, 5000));
const large = Array.from({ length: 3 }, (_, number) => picture(`large ${number}`, 7000));

/** Runs the pool. @returns the names that were at work together, each time that one began */
async function together(items: typeof small): Promise<string[][]> {
  const working = new Set<string>();
  const seen: string[][] = [];
  await forEachPicture(items, async ({ name }) => {
    working.add(name);
    seen.push([...working]);
    await setImmediate();
    working.delete(name);
  });
  return seen;
}

it('four pictures at most are made at the same time', async () => {
  const counts = (await together(small)).map(({ length }) => length);
  expect(counts).toHaveLength(small.length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(4);
});

it('a picture of many pixels is made alone', async () => {
  const seen = await together([...large, ...small]);
  expect(seen).toHaveLength(large.length + small.length);
  const withLarge = seen.filter((names) => names.some((name) => name.startsWith('large')));
  expect(withLarge).toEqual(large.map(({ name }) => [name]));
});

it('what the work throws is thrown once all that has begun is done', async () => {
  const done: string[] = [];
  const run = forEachPicture(small.slice(0, 2), async ({ name }) => {
    if (name === 'small 0') throw new Error('damaged');
    await setImmediate();
    done.push(name);
  });
  await expect(run).rejects.toThrow('damaged');
  expect(done).toEqual(['small 1']);
});
