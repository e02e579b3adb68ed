import { expect, it } from 'vitest';
import type { Collection } from '../../../../src/model/collections.ts';
import { frontMatterReferences } from '../../../../src/source/check/front-matter-references.ts';
import { parseYaml } from '../../../../src/source/text/yaml.ts';

const file = 'content/articles/x.md';

function references(yaml: string, collection: Collection = 'articles') {
  const parsed = parseYaml(yaml, file);
  if ('problems' in parsed) throw new Error('the test has bad YAML');
  return frontMatterReferences({ collection, frontMatter: parsed.data, locate: parsed.locate });
}

it('a name refers to an entry of its key’s collection, with its line', () => {
  expect(references('section: World\nbyline:\n  - siraj-haqqani\n  - Lina  Okafor')).toMatchObject([
    {
      kind: 'named',
      key: 'section',
      written: 'World',
      collection: 'sections',
      place: { file, line: 1 },
    },
    {
      kind: 'named',
      key: 'byline',
      written: 'siraj-haqqani',
      collection: 'authors',
      place: { line: 3 },
    },
    {
      kind: 'named',
      key: 'byline',
      written: 'Lina Okafor',
      collection: 'authors',
      place: { line: 4 },
    },
  ]);
});

it('curly quotation marks around a name belong to no name', () => {
  expect(
    references('section: “World”\nbyline: [“Asma Khan”, “Weird” Ali]\nseries: „River“\npart: 2'),
  ).toMatchObject([
    { written: 'World' },
    { written: 'Asma Khan' },
    { written: '“Weird” Ali' },
    { written: 'River' },
    { kind: 'part', series: 'River' },
  ]);
});

it('topics, series and related stories are references; so is the number of a part', () => {
  const yaml = 'topics: [floods]\nseries: river\npart: 3\nrelated: [a-bridge]';
  expect(references(yaml)).toMatchObject([
    { kind: 'named', written: 'floods', collection: 'topics', place: { line: 1 } },
    { kind: 'named', written: 'river', collection: 'series', place: { line: 2 } },
    { kind: 'named', written: 'a-bridge', collection: 'articles', place: { line: 4 } },
    { kind: 'part', series: 'river', part: 3, place: { line: 3 } },
  ]);
});

it('the file of the picture is a reference too', () => {
  expect(references('image:\n  file: ./a.png\n  alt: A bridge')).toMatchObject([
    { kind: 'picture', file: './a.png', place: { file, line: 2 } },
  ]);
});

it('so is the portrait of an author or a name', () => {
  const yaml = 'name: Asma Khan\nportrait: { file: ./khan.jpg }';
  expect(references(yaml, 'authors')).toMatchObject([{ kind: 'picture', file: './khan.jpg' }]);
  expect(references(yaml, 'people')).toMatchObject([{ place: { file, line: 2 } }]);
});

it.each([
  'section: [world]',
  'people: siraj-haqqani',
  'people: [5]',
  'related: [Not A Slug]',
  'image: a.png',
  '',
])('the schema reports %j, so that it is no reference', (yaml) =>
  expect(references(yaml)).toEqual([]),
);

it('what belongs to the name before it is no name of its own', () => {
  expect(
    references(
      'byline: [Martin Luther King, Jr., Tom Berg, PhD]\npeople: [Henry Roe, III]\nplaces: [MD]\ntopics: [War, MD]',
    ),
  ).toMatchObject([
    { key: 'byline', written: 'Martin Luther King, Jr.' },
    { key: 'byline', written: 'Tom Berg, PhD' },
    { key: 'people', written: 'Henry Roe, III' },
    { key: 'places', written: 'MD' },
    { key: 'topics', written: 'War' },
    { key: 'topics', written: 'MD' },
  ]);
});
