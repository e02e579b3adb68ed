import { describe, expect, it } from 'vitest';
import { languageTag } from '../../../src/schemas/language-tag.ts';

const message = (tag: string) => languageTag().safeParse(tag).error?.issues[0]?.message;

describe('a language tag', () => {
  it.each(['fr', 'en-GB', 'zh-Hant', 'sr-Latn', 'pt-br', 'ckb', 'sjd', 'es-419'])('%s', (tag) => {
    expect(message(tag)).toBeUndefined();
  });

  it.each([
    ['fr_FR', 'fr-FR'],
    ['en-UK', 'en-GB'],
    ['EN-gb', 'en-GB'],
    ['zh_hant', 'zh-Hant'],
    ['prs', 'prs'],
  ])('%s is read as browsers read it', (tag, canonical) => {
    expect(languageTag().parse(tag)).toBe(canonical);
  });

  it.each([
    ['French', 'fr'],
    ['français', 'fr'],
    ['german', 'de'],
    ['日本語', 'ja'],
  ])('is not the name %s', (name, tag) => {
    expect(message(name)).toBe(`is the name of a language, whose tag is ${tag}`);
  });

  it.each(['jp', 'frnch', 'fr_', 'en-', 'a language'])('is not %s', (tag) => {
    expect(message(tag)).toBe('is not a language tag');
  });
});
