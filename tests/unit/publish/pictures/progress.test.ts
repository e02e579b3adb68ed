import { expect, it } from 'vitest';
import { progressLine } from '../../../../src/publish/pictures/progress.ts';

it.each([
  [0, 5_000, 'Pictures: 0 of 200 made'],
  [50, 10_000, 'Pictures: 50 of 200 made, about 30 s left'],
  [20, 60_000, 'Pictures: 20 of 200 made, about 9 min left'],
])('%d of 200 after %d ms: %s', (done, spent, line) => {
  expect(progressLine('Pictures', done, 200, spent)).toBe(line);
});
