import { describe, expect, it } from 'vitest';
import { ownLanguageName, versionsBySlug } from '../../../src/model/translations.ts';

const story = (slug: string, ...translations: string[]) => ({ slug, translations });

const versions = (...stories: { slug: string; translations: readonly string[] }[]) =>
  Object.fromEntries(
    [...versionsBySlug(stories)].map(([slug, all]) => [slug, all.map((one) => one.slug).join(' ')]),
  );

describe('versions of a story', () => {
  it('one file is enough to lead both ways', () => {
    expect(versions(story('bridge', 'pont'), story('pont'), story('other'))).toEqual({
      bridge: 'bridge pont',
      pont: 'bridge pont',
    });
  });

  it('a version of a version is a version, whoever names whom', () => {
    const all = 'bridge pont puente';
    const three = { bridge: all, pont: all, puente: all };
    expect(versions(story('bridge', 'pont'), story('pont', 'puente'), story('puente'))).toEqual(
      three,
    );
    expect(versions(story('bridge'), story('pont', 'bridge', 'puente'), story('puente'))).toEqual(
      three,
    );
    expect(versions(story('bridge'), story('pont', 'bridge'), story('puente', 'bridge'))).toEqual(
      three,
    );
  });

  it('groups that are told apart at first are joined', () => {
    expect(
      versions(story('a', 'b'), story('b'), story('c', 'd'), story('d'), story('e', 'a', 'd')),
    ).toMatchObject({ a: 'a b c d e', d: 'a b c d e' });
  });

  it('a story that names itself, or one that is not there, has none', () => {
    expect(versions(story('a', 'a'), story('b', 'gone'))).toEqual({});
  });
});

it.each([
  ['fr', 'Français'],
  ['ur', 'اردو'],
  ['es-419', 'Español'],
  ['en-GB', 'British English'],
  ['zh-Hant', '繁體中文'],
])('readers find %s under %s', (language, name) =>
  expect(ownLanguageName(language, ['en-GB', 'en-US', 'fr', 'es-419'])).toBe(name),
);
