import { expect, it } from 'vitest';
import { indexesAtOnce } from '../../../../src/publish/index/memory-limit.ts';

const gigabyte = 1e9;

it.each([
  ['small index parts', 250, 4, 20],
  ['two index parts of half the limit', 2_600, 4, 2],
  ['one large index part', 4_500, 4, 1],
  ['two large index parts on a machine with 24 GB', 4_500, 24, 2],
  ['several large ones where much memory is free', 4_500, 64, 6],
  ['one that is larger than the limit', 7_680, 1, 1],
  ['no index part', 0, 4, 5_200],
])('%s at once', (_, largest, free, count) => {
  expect(indexesAtOnce(largest, free * gigabyte)).toBe(count);
});
