import { expect, it } from 'vitest';
import type { LexiconName } from '../../../../src/names/lexicon/name.ts';
import { readShard, slugOf, writeShard, type Shard } from '../../../../src/names/lexicon/shard.ts';

const haqqani: LexiconName = {
  id: 'siraj-haqqani',
  kind: 'people',
  name: 'Siraj Haqqani',
  aliases: ['Sirajuddin', 'Khalifa'],
  spellings: ['Khalifa'],
  native: 'حقانی',
  hidden: ['Haqani'],
  foreign: ['Хаккани'],
  articles: 40,
};
const shard: Shard = {
  names: [
    haqqani,
    { id: 'the-city', kind: 'places', name: 'Herat', aliases: [], articles: 1 },
    { id: 'hamas', kind: 'organisations', name: 'Hamas', aliases: [], articles: 0 },
    { id: 'asma-khan', kind: 'authors', name: 'Asma Khan', aliases: [], articles: 2 },
    { id: 'news', kind: 'authors', desk: true, name: 'News', aliases: [], articles: 3 },
  ],
  pointers: new Map([
    ['hosni', 'M'],
    ['hassan', 'NR'],
  ]),
  plainWords: new Set(['hakim', 'happen']),
  givenNames: new Map([['bob', ['robert', 'bobby']]]),
};

it('a browser reads what the build has written', () => {
  expect(readShard(writeShard(shard))).toEqual(shard);
});

it('an id is left out where the name gives it', () => {
  expect(writeShard(shard)).not.toContain('siraj-haqqani');
  expect(writeShard(shard)).toContain('Herat\t\tthe-city');
});

it('white space and the separator in a name do not break the format', () => {
  const name = { ...haqqani, name: 'A |\tB\n\nC' };
  expect(readShard(writeShard({ ...shard, names: [name] })).names).toMatchObject([
    { name: 'A B C', aliases: haqqani.aliases },
  ]);
});

it.each([
  ['Siraj Haqqani', 'siraj-haqqani'],
  ["Tip O'Neill", 'tip-oneill'],
  ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
  ['U.S. State Department', 'u-s-state-department'],
])('the id of %s is %s', (name, slug) => expect(slugOf(name)).toBe(slug));
