import { describe, expect, it } from 'vitest';
import type { Collection } from '../../../../src/model/collections.ts';
import { unexamined } from '../../../../src/source/check/examine.ts';
import { createDirectory } from '../../../../src/source/written/directory.ts';
import { resolveNames } from '../../../../src/source/written/resolve-names.ts';

const directory = createDirectory([
  { collection: 'authors', slug: 'jane-smith', name: 'Jane Smith' },
  { collection: 'authors', slug: 'asma-khan', name: 'Asma Khan' },
  { collection: 'authors', slug: 'obrien', name: 'Conor O’Brien' },
  { collection: 'authors', slug: 'desk', name: 'News and Features Desk' },
  { collection: 'authors', slug: 'broken' },
  { collection: 'sections', slug: 'world', name: 'World News' },
  { collection: 'sections', slug: 'local', name: 'Around Town' },
  { collection: 'topics', slug: 'arts', name: 'Arts, books and film' },
  { collection: 'topics', slug: 'floods', name: 'Floods' },
  { collection: 'people', slug: 'khan-imran', name: 'Imran Khan', aliases: ['Kaptaan'] },
  { collection: 'people', slug: 'imran-khan-singer', name: 'Imran Khan' },
  { collection: 'places', slug: 'lodz', name: 'Łódź' },
  { collection: 'places', slug: 'beijing', name: '北京' },
]);

/** The references that names under a key become. */
function resolve(key: string, collection: Collection, ...names: string[]) {
  const place = { file: 'content/articles/x.md' };
  const references = names.map(
    (written) => ({ kind: 'named', key, written, collection, place }) as const,
  );
  const task = { collection: 'articles', file: place.file } as const;
  const resolved = resolveNames({ ...unexamined(task, []), references }, directory);
  return resolved.references.map(({ place: _place, ...reference }) => reference);
}

const byline = (...names: string[]) => resolve('byline', 'authors', ...names);

describe('a name finds its file', () => {
  it.each([
    ['sections', 'local', 'local'],
    ['sections', 'Local', 'local'],
    ['sections', 'World News', 'world'],
    ['sections', 'world news', 'world'],
    ['sections', 'Around Town', 'local'],
    ['authors', 'jane-smith', 'jane-smith'],
    ['authors', 'Jane Smith', 'jane-smith'],
    ['authors', 'JANE SMITH', 'jane-smith'],
    ['authors', 'By Jane Smith', 'jane-smith'],
    ['authors', "Conor O'Brien", 'obrien'],
    ['authors', 'News and Features Desk', 'desk'],
    ['authors', 'Broken', 'broken'],
    ['topics', 'Arts, books and film', 'arts'],
    ['people', 'Kaptaan', 'khan-imran'],
    ['places', 'Lodz', 'lodz'],
    ['places', 'Łódź', 'lodz'],
    ['places', '北京', 'beijing'],
  ] satisfies [Collection, string, string][])('%s: %s', (collection, written, id) => {
    expect(resolve('key', collection, written)).toMatchObject([{ kind: 'id', id }]);
  });

  it('several names in one text find theirs, if each has one', () => {
    const ids = (...names: string[]) =>
      byline(...names).map((one) => ('id' in one ? one.id : one.kind));
    expect(ids('Jane Smith, Asma Khan')).toEqual(['jane-smith', 'asma-khan']);
    expect(ids('By Jane Smith and Asma Khan')).toEqual(['jane-smith', 'asma-khan']);
    expect(ids('Jane Smith & Asma Khan', 'Desk')).toEqual(['jane-smith', 'asma-khan', 'desk']);
    expect(resolve('topics', 'topics', 'floods; arts')).toMatchObject([
      { id: 'floods' },
      { id: 'arts' },
    ]);
  });

  it('a name that is there twice is a repetition, however it is written', () => {
    expect(byline('Jane Smith', 'jane-smith')).toMatchObject([
      { isRepeated: false },
      { isRepeated: true },
    ]);
  });
});

describe('a name that finds no file', () => {
  it('is a guest in a byline', () => {
    expect(byline('Lina Okafor', 'اسما خان', 'Åsa')).toMatchObject([
      { kind: 'guest', name: 'Lina Okafor' },
      { kind: 'guest', name: 'اسما خان' },
      { kind: 'guest', name: 'Åsa' },
    ]);
    expect(byline('By Lina Okafor')).toMatchObject([{ kind: 'guest', name: 'Lina Okafor' }]);
  });

  it.each(['jane-smyth', 'the_desk', 'reuters'])('is unknown if it looks like a file: %s', (id) => {
    expect(byline(id)).toMatchObject([{ kind: 'id', id }]);
  });

  it.each([
    ['Jane Smyth', 'jane-smith'],
    ['Jane Smiht', 'jane-smith'],
    ['Jane Smit', 'jane-smith'],
    ['Asmaa Khan', 'asma-khan'],
    ['Conor O’Brian', 'obrien'],
  ])('is no silent guest if it is one letter off an author: %s', (name, slug) => {
    expect(byline(name)).toMatchObject([{ kind: 'guest', near: { slug } }]);
  });

  it('is a guest if it is further off', () => {
    expect(byline('June Smyth', 'Emma Khan').every((one) => !('near' in one))).toBe(true);
  });

  it.each(['Jane Smith and Lina Okafor', 'Jane Smith, Reuters', 'Lina Okafor & Tom Berg'])(
    'may be several: %s',
    (written) => expect(byline(written)).toMatchObject([{ kind: 'several', written }]),
  );

  it('may be one with a comma', () => {
    expect(resolve('places', 'places', 'Lodz, Beijing')).toMatchObject([{ kind: 'several' }]);
    expect(resolve('section', 'sections', 'World, Sport')).toMatchObject([
      { kind: 'id', id: 'World, Sport' },
    ]);
  });

  it('is unknown elsewhere', () => {
    expect(resolve('people', 'people', 'Nobody At All')).toMatchObject([
      { kind: 'id', id: 'Nobody At All' },
    ]);
  });
});

describe('the last name of an author alone', () => {
  it.each([
    ['Smith', 'jane-smith'],
    ['Dr Smith', 'jane-smith'],
    ['Khan', 'asma-khan'],
    ['Åsa', undefined],
    ['Okafor', undefined],
    ['Jane', undefined],
  ])('is no silent guest: %s', (name, slug) => {
    const [found] = byline(name);
    expect(found).toMatchObject({
      kind: 'guest',
      ...(slug && { near: { slug }, isLastName: true }),
    });
    expect(found && 'near' in found).toBe(slug !== undefined);
  });
});

describe('the address of a page or a file names its entry', () => {
  it.each([
    ['byline', 'authors', 'authors/asma-khan.md', 'asma-khan'],
    ['byline', 'authors', 'asma-khan.md', 'asma-khan'],
    ['byline', 'authors', '[Asma Khan](/authors/asma-khan/)', 'asma-khan'],
    ['byline', 'authors', '/authors/nobody/', 'nobody'],
    ['section', 'sections', '/sections/world/', 'world'],
    ['section', 'sections', 'sections/local.md', 'local'],
    ['topics', 'topics', 'https://paper.example/topics/floods/', 'floods'],
    ['people', 'people', '[Kaptaan](/people/khan-imran/)', 'khan-imran'],
  ] satisfies [string, Collection, string, string][])(
    '%s: %s %s',
    (key, collection, written, id) => {
      expect(resolve(key, collection, written)).toMatchObject([{ kind: 'id', id }]);
    },
  );
});

describe('several names in one text, with other marks between them', () => {
  it.each([
    'Floods and Arts',
    'Floods & Arts',
    'floods / arts',
    'floods，arts',
    'Floods, and Arts',
  ])('are read if each has a file: %s', (written) => {
    expect(resolve('topics', 'topics', written)).toMatchObject([{ id: 'floods' }, { id: 'arts' }]);
  });

  it.each(['Lodz and Beijing', 'Lodz & Beijing', 'Lodz / Beijing', 'Lodz, and Beijing'])(
    'stop if they may be one: %s',
    (written) => {
      expect(resolve('places', 'places', written)).toMatchObject([
        { kind: 'several', meant: 'places: [Lodz, Beijing]' },
      ]);
    },
  );

  it.each(['World News, Local', 'world / local', 'World and Local', 'Local & World'])(
    'are named where one is possible: %s',
    (written) => {
      const [found] = resolve('section', 'sections', written);
      expect(found).toMatchObject({ kind: 'unclear', written });
      expect(found && 'ids' in found && found.ids.toSorted()).toEqual(['local', 'world']);
    },
  );

  it.each(['Trinidad and Tobago', 'Floods and Fires', 'Nobody / No one'])(
    'are one if they have no files: %s',
    (written) => {
      expect(resolve('places', 'places', written)).toMatchObject([{ kind: 'id', id: written }]);
    },
  );
});

it('a title or a degree at the name of an author is refused, and what belongs to a name is not', () => {
  expect(byline('Dr Asma Khan')).toMatchObject([{ kind: 'beside', meant: 'byline: Asma Khan' }]);
  expect(byline('Jane Smith', 'Asma Khan, PhD')).toMatchObject([
    { kind: 'id' },
    { kind: 'beside', meant: 'byline: [Jane Smith, Asma Khan]' },
  ]);
  expect(byline('Martin King, Jr. and Tom Berg')).toMatchObject([
    { kind: 'several', meant: 'byline: ["Martin King, Jr.", Tom Berg]' },
  ]);
  expect(byline('Martin King, Jr.')).toMatchObject([{ kind: 'guest', name: 'Martin King, Jr.' }]);
});

it('a name that two files have is unclear; their file names are not', () => {
  expect(resolve('people', 'people', 'Imran Khan')).toMatchObject([
    { kind: 'unclear', ids: ['khan-imran', 'imran-khan-singer'] },
  ]);
  expect(resolve('people', 'people', 'khan-imran')).toMatchObject([{ kind: 'id' }]);
});
