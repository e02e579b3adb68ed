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

it('an id refers to an entry of its key’s collection, with its line', () => {
  expect(references('section: world\npeople:\n  - siraj-haqqani\n  - barack-obama')).toMatchObject([
    { kind: 'id', key: 'section', id: 'world', collection: 'sections', place: { file, line: 1 } },
    { kind: 'id', key: 'people', id: 'siraj-haqqani', collection: 'people', place: { line: 3 } },
    { kind: 'id', key: 'people', id: 'barack-obama', collection: 'people', place: { line: 4 } },
  ]);
});

it('the second of two equal ids is a repetition', () => {
  expect(references('places: [kabul, herat, kabul]')).toMatchObject([
    { id: 'kabul', isRepeated: false },
    { id: 'herat', isRepeated: false },
    { id: 'kabul', isRepeated: true },
  ]);
});

it('those who are named in full are guests, under the keys of contributors', () => {
  const yaml = 'byline: [desk, Lina Okafor]\nadditionalReporting:\n  - اسما خان';
  expect(references(yaml)).toMatchObject([
    { kind: 'id', key: 'byline', id: 'desk', collection: 'authors' },
    { kind: 'guest', key: 'byline', name: 'Lina Okafor', place: { line: 1 } },
    { kind: 'guest', key: 'additionalReporting', name: 'اسما خان', place: { line: 3 } },
  ]);
});

it('topics, series and related stories are references; so is the number of a part', () => {
  const yaml = 'topics: [floods]\nseries: river\npart: 3\nrelated: [a-bridge]';
  expect(references(yaml)).toMatchObject([
    { kind: 'id', id: 'floods', collection: 'topics', place: { line: 1 } },
    { kind: 'id', id: 'river', collection: 'series', place: { line: 2 } },
    { kind: 'id', id: 'a-bridge', collection: 'articles', place: { line: 4 } },
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
  'people: [Not A Slug, 5]',
  'byline: [not_a_slug, 5]',
  'image: a.png',
  '',
])('the schema reports %j, so that it is no reference', (yaml) =>
  expect(references(yaml)).toEqual([]),
);
