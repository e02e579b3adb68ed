import { expect, it } from 'vitest';
import { localeOf } from '../../../src/seo/locale.ts';

it.each([
  ['en-GB', 'en_GB'],
  ['de', 'de_DE'],
  ['ur', 'ur_PK'],
  ['zh-Hant', 'zh_TW'],
  ['nb', 'nb_NO'],
  ['eo', 'eo'],
  ['es-419', 'es'],
])('the locale of a page in %s is %s', (tag, locale) => expect(localeOf(tag)).toBe(locale));
