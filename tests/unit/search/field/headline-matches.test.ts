import { expect, it } from 'vitest';
import { headlineIndex } from '../../../../src/search/field/headline-matches.ts';

const find = headlineIndex([
  ['Rain Stops Play', '/1/'],
  ['Rainy Days in São Paulo', '/2/'],
  ['Rain', '/3/'],
  ['Trains Stop', '/4/'],
  ['東京に雨が降る', '/5/'],
]);

it.each([
  ['rain', ['/3/', '/1/', '/2/']],
  ['rain st', ['/1/']],
  ['sao rai', ['/2/']],
  ['rain trains', []],
  ['雨', ['/5/']],
  [' ', []],
])('%s', (typed, paths) => {
  expect(find(typed, 4).map(({ path }) => path)).toEqual(paths);
});

it('gives no more than are asked for', () => {
  expect(find('r', 2)).toEqual([
    { headline: 'Rain Stops Play', path: '/1/', fit: 'beginnings' },
    { headline: 'Rainy Days in São Paulo', path: '/2/', fit: 'beginnings' },
  ]);
});
