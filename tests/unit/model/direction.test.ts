import { expect, it } from 'vitest';
import { direction } from '../../../src/model/direction.ts';

it.each([
  ['en-GB', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ur', 'rtl'],
  ['ps', 'rtl'],
  ['dv', 'rtl'],
  ['yi', 'rtl'],
  ['zh-Hant', 'ltr'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ur-Latn', 'ltr'],
])('%s is written %s', (language, way) => {
  expect(direction(language)).toBe(way);
});
