import { describe, expect, it } from 'vitest';
import { checkSlugs } from '../../../../src/source/check/check-slugs.ts';
import type { Collection } from '../../../../src/model/collections.ts';

const check = (...files: [Collection, string][]) =>
  checkSlugs(
    files.map(([collection, name]) => ({ collection, file: `content/${collection}/${name}` })),
  );

describe('checkSlugs', () => {
  it('accepts files of any collection and folder whose names differ', () => {
    expect(check(['articles', '2009/a.md'], ['articles', '2010/b.md'], ['people', 'c.md'])).toEqual(
      [],
    );
  });

  it.each([
    ['Über uns.md', 'uber-uns.md'],
    ['Siraj_Haqqani.md', 'siraj-haqqani.md'],
    ['UPPER.md', 'upper.md'],
    ['a--b.md', 'a-b.md'],
    ['-a.md', 'a.md'],
    ['été 2009!.md', 'ete-2009.md'],
    ['Łódź.md', 'lodz.md'],
    ['København og Straße.md', 'kobenhavn-og-strasse.md'],
    ['Þór og Ægir.md', 'thor-og-aegir.md'],
    ['Харків.md', 'kharkiv.md'],
    ['北京.md', 'beijing.md'],
    ['King’s Cross.md', 'kings-cross.md'],
    ['2024/Łódź/index.md', 'lodz/index.md'],
  ])('%s is not a valid slug; %s is suggested', (name, suggested) => {
    const [found, ...others] = check(['articles', name]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'bad-slug', file: `content/articles/${name}` });
    expect(found?.fix).toContain(`for example ${suggested}`);
  });

  it('suggests nothing for a name without letters and digits', () => {
    expect(check(['articles', '!!!.md'])[0]?.fix).not.toContain('for example');
  });

  it('a slug is unique in all collections and folders', () => {
    expect(check(['articles', '2009/x.md'], ['articles', '2010/x.md'])).toMatchObject([
      { code: 'duplicate-slug', file: 'content/articles/2010/x.md' },
    ]);
    const [found] = check(['people', 'pakistan.md'], ['places', 'pakistan.md']);
    expect(found?.what).toContain('“pakistan” as content/people/pakistan.md');
  });

  it('an index.md has its name from its folder', () => {
    expect(check(['articles', '2024/my-story/index.md'], ['articles', 'other/index.md'])).toEqual(
      [],
    );
    expect(check(['articles', 'a/x/index.md'], ['articles', 'x.md'])).toMatchObject([
      { code: 'duplicate-slug', file: 'content/articles/x.md' },
    ]);
    expect(check(['articles', 'index.md'])).toMatchObject([{ code: 'index-file' }]);
    expect(check(['articles', '2024/My Story/index.md'])).toMatchObject([{ code: 'bad-slug' }]);
  });

  it.each(['news', 'search', 'pagefind', 'people', '404'])(
    'a page cannot be called %s, an article can',
    (slug) => {
      expect(check(['pages', `${slug}.md`])).toMatchObject([{ code: 'reserved-slug' }]);
      expect(check(['articles', `${slug}.md`])).toEqual([]);
    },
  );
});
