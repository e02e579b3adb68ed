import { describe, expect, it } from 'vitest';
import { frontMatterReferences } from '../../../../src/source/check/front-matter-references.ts';
import { checkReference } from '../../../../src/source/check/references.ts';
import { unexamined } from '../../../../src/source/check/examine.ts';
import type { Collection } from '../../../../src/model/collections.ts';
import { createDirectory } from '../../../../src/source/written/directory.ts';
import { resolveNames } from '../../../../src/source/written/resolve-names.ts';
import { parseYaml } from '../../../../src/source/text/yaml.ts';
import { codesWithLines } from '../../samples.ts';

const slugs = new Map<Collection, Set<string>>([
  ['sections', new Set(['world'])],
  ['authors', new Set(['news-desk'])],
  ['people', new Set(['siraj-haqqani', 'barack-obama'])],
  ['places', new Set(['pakistan'])],
  ['articles', new Set(['a-bridge', 'a-draft'])],
]);

const directory = createDirectory(
  [...slugs].flatMap(([collection, own]) => [...own].map((slug) => ({ collection, slug }))),
);

const world = {
  slugs,
  addresses: new Set<string>(),
  unpublished: new Map([['/news/a-draft/', 'a draft']]),
  images: new Set<string>(),
  documents: new Set<string>(),
  moment: Date.parse('2020-06-01T00:00:00Z'),
  isPublic: true,
};

function check(...lines: string[]) {
  const parsed = parseYaml(lines.join('\n'), 'content/articles/x.md');
  if ('problems' in parsed) throw new Error('the test has bad YAML');
  const { data: frontMatter, locate } = parsed;
  const references = frontMatterReferences({ collection: 'articles', frontMatter, locate });
  const task = { collection: 'articles', file: 'content/articles/x.md' } as const;
  const resolved = resolveNames({ ...unexamined(task, []), references }, directory);
  return resolved.references.flatMap((reference) => checkReference(reference, world));
}

describe('the ids of the front matter', () => {
  it('are right if the entries exist', () => {
    const lines = ['section: world', 'byline: [news-desk]', 'people: [barack-obama]', 'places: []'];
    expect(check(...lines)).toEqual([]);
  });

  it('are reported if unknown, with the line and the nearest id', () => {
    const [found, ...others] = check('people:', '  - barack-obama', '  - siraj-haqani');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'unknown-id', line: 3 });
    expect(found?.what).toContain('names “siraj-haqani” under “people”');
    expect(found?.fix).toContain('Did you mean siraj-haqqani?');
  });

  it('are looked up in the collection of their key only', () => {
    const [found] = check('places: [barack-obama]');
    expect(found?.what).toContain('there is no content/places/barack-obama.md');
    expect(found?.fix).not.toContain('Did you mean');
  });

  it.each([
    ['places: [barack-obama]', 'people'],
    ['organisations: [Siraj Haqqani]', 'people'],
    ['people: [Pakistan]', 'places'],
    ['organisations: [pakistan]', 'places'],
  ])('of a name of another kind say where its file is: %s', (line, home) => {
    const [found] = check(line);
    expect(found?.fix).toMatch(
      new RegExp(`^Write it under “${home}”: the file is content/${home}/`),
    );
  });

  it('are checked under all keys, even if a collection has no files', () => {
    const found = check('section: wold', 'byline: [nobody]', 'organisations: [cbs-news]');
    expect(codesWithLines(found)).toEqual(['unknown-id:1', 'unknown-id:2', 'unknown-id:3']);
  });

  it('are reported where they are repeated', () => {
    const found = check('places:', '  - pakistan', '  - pakistan');
    expect(codesWithLines(found)).toEqual(['repeated-id:3']);
  });

  it('are not those of articles that are not public', () => {
    const [found, ...others] = check('related: [a-bridge, a-draft]');
    expect(others).toEqual([]);
    expect(found?.what).toContain('names “a-draft” under “related”, which is a draft');
  });

  it('are only checked if they are ids: the schema reports the rest', () => {
    expect(check('section: 5', 'people:', 'places: [{ a: b }]', 'byline: [null]')).toEqual([]);
  });
});
