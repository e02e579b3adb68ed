import { expect, it } from 'vitest';
import { mainNames } from '../../../../src/model/names/main-names.ts';

const mentions = (...slugs: readonly string[]) => slugs.map((slug) => ({ slug }));

it.each([
  { named: [], main: [] },
  { named: ['khan'], main: [] },
  { named: ['khan', 'lind', 'khan'], main: ['khan'] },
  { named: ['khan', 'lind', 'khan', 'lind', 'kabul'], main: ['khan', 'lind'] },
  { named: ['lind', ...Array<string>(5).fill('khan'), 'lind'], main: ['khan'] },
  { named: ['lind', ...Array<string>(4).fill('khan'), 'lind'], main: ['lind', 'khan'] },
])('a story that names $named is about $main', ({ named, main }) => {
  expect(mainNames(mentions(...named))).toEqual(main);
});
