import { describe, expect, it } from 'vitest';
import { nameWord } from '../../../../src/names/words/index-words.ts';
import type { Match } from '../../../../src/names/lexicon/match.ts';
import { nameHits, type NameSearch } from '../../../../src/search/query/name-hits.ts';
import { wordSearch } from '../../../../src/search/query/words/word-hits.ts';
import { fakeEngine, type FakePage, type FakePart } from '../fake-engine.ts';
import { match } from '../sample-hits.ts';

/** A page that mentions names, whatever it calls them. */
const about = (names: readonly Match[], text: string, title = ''): FakePage => ({
  text,
  meta: { title, names: names.map(({ kind, id }) => nameWord(kind, id)).join(' ') },
});

/** Words of the name alone are not looked for. */
const alone = { alone: async () => [], surnames: async () => [] };

async function found(pages: FakePart, changes: Partial<NameSearch> & { names: readonly Match[] }) {
  const typed = changes.typed ?? changes.names[0]?.name ?? '';
  const search = {
    typed,
    written: [],
    ...alone,
    isAmongOthers: false,
    ...changes,
  };
  const { hits, mentions } = await nameHits(
    search,
    wordSearch(fakeEngine(pages), 'en', 'the of a'),
    'en',
  );
  const best = [...hits.values()].sort((a, b) => b.score - a.score);
  return { ids: best.map(({ id }) => id), mentions: mentions.flatMap((some) => [...some.keys()]) };
}

const rice = match('Condoleezza Rice');
const eswatini = match('Eswatini', { kind: 'places', aliases: ['Swaziland'] });

describe('a name is found', () => {
  it('in all stories that mention it, whatever they call it, and nobody else', async () => {
    const pages = {
      new: about([eswatini], 'Thousands marched in Eswatini'),
      old: about([eswatini], 'Thousands marched in Swaziland'),
      none: 'Thousands marched',
    };
    const { ids, mentions } = await found(pages, { names: [eswatini], written: ['Swaziland'] });
    expect(ids).toEqual(['new', 'old']);
    expect(mentions).toEqual(['new', 'old']);
  });

  it('first where it is mentioned, then where its words are', async () => {
    const pages = { harvest: 'the harvest of rice', story: about([rice], 'she met Ms Rice') };
    const { ids, mentions } = await found(pages, { names: [rice], typed: 'Rice' });
    expect(ids).toEqual(['story', 'harvest']);
    expect(mentions).toEqual(['story']);
  });

  it('first in a story that is about it, then in a newer one that mentions it in passing', async () => {
    const word = nameWord(rice.kind, rice.id);
    const text = 'Ms Rice spoke';
    const pages = {
      passing: about([rice], text),
      story: { text: `On Friday ${text}`, meta: { title: '', main: word } },
    };
    const { ids, mentions } = await found(pages, { names: [rice], typed: 'Rice' });
    expect(ids).toEqual(['story', 'passing']);
    expect(mentions).toEqual(['passing', 'story']);
  });

  it('where its words stand in a row, and not where they stand apart', async () => {
    const club = match('Kelbridge Town', { kind: 'organisations' });
    const pages = {
      story: about([club], 'Kelbridge Town won'),
      missed: 'a Kelbridge Town shirt',
      fair: 'the town of Kelbridge',
    };
    expect((await found(pages, { names: [club] })).ids).toEqual(['story', 'missed']);
  });

  it('first where a headline has all words of a place or an organisation', async () => {
    const club = match('Kelbridge Town', { kind: 'organisations' });
    const pages = {
      cup: about([club], 'Kelbridge Town won', 'Town knock out a club'),
      debt: about([club], 'They bought Kelbridge Town', 'Supporters buy Kelbridge Town'),
    };
    expect((await found(pages, { names: [club] })).ids).toEqual(['debt', 'cup']);
  });

  it('first in a headline that has the surname alone', async () => {
    const fenwick = match('Dora Fenwick');
    const pages = {
      aside: about([fenwick], 'Dora Fenwick , the former mayor, said so'),
      bridge: about([fenwick], 'The mayor cut a ribbon', 'Mayor Fenwick opens a bridge'),
    };
    const { ids } = await found(pages, { names: [fenwick], surnames: async () => ['Fenwick'] });
    expect(ids).toEqual(['bridge', 'aside']);
  });

  it('first in a headline, then early in a text, then late', async () => {
    const filler = Array.from({ length: 50 }, (_, at) => `word${at}`).join(' ');
    const pages = {
      late: about([rice], `${filler} Rice`),
      early: about([rice], `Rice ${filler}`),
      headline: about([rice], `${filler} Rice`, 'Rice speaks'),
    };
    const { ids } = await found(pages, { names: [rice], typed: 'Rice' });
    expect(ids).toEqual(['headline', 'early', 'late']);
  });

  it('first in a headline, also in another spelling, then as it was typed', async () => {
    const union = match('European Union', { kind: 'organisations', aliases: ['EU'] });
    const pages = {
      typed: about([union], 'the European Union and the port'),
      headline: about([union], 'In Brussels the European Union ended roaming', 'EU ends roaming'),
    };
    const { ids } = await found(pages, { names: [union], written: ['EU'] });
    expect(ids).toEqual(['headline', 'typed']);
  });

  it('first as it was typed, then in other spellings', async () => {
    const pages = {
      new: about([eswatini], 'in Eswatini'),
      old: about([eswatini], 'in Swaziland'),
    };
    const names = [eswatini];
    const asTyped = async (typed: string, ...written: string[]) =>
      (await found(pages, { names, typed, written })).ids;
    expect(await asTyped('Swaziland', 'Eswatini')).toEqual(['old', 'new']);
    expect(await asTyped('Eswatini', 'Swaziland')).toEqual(['new', 'old']);
  });

  it('early in a text in letters that the engine does not fold', async () => {
    const tromso = match('Tromsø', { kind: 'places' });
    const filler = Array.from({ length: 50 }, (_, at) => `word${at}`).join(' ');
    const pages = {
      late: about([tromso], `${filler} Tromsø`),
      early: about([tromso], `Tromsø ${filler}`),
    };
    for (const page of Object.values(pages)) page.meta = { ...page.meta, forms: 'tromso' };
    const search = { names: [tromso], typed: 'tromso', written: ['Tromsø'] };
    expect((await found(pages, search)).ids).toEqual(['early', 'late']);
  });

  it('after its stories on its own page, to which the card leads', async () => {
    const own = { text: 'She was minister.', meta: { own: nameWord('people', rice.id) } };
    const { ids } = await found({ own, story: about([rice], 'Ms Rice') }, { names: [rice] });
    expect(ids).toEqual(['story', 'own']);
  });

  it('in stories of each, if several are meant', async () => {
    const [north, south] = [match('North Waziristan'), match('South Waziristan')];
    const pages = { s: about([south], 'there'), n: about([north], 'there'), x: 'there' };
    const { mentions } = await found(pages, { names: [north, south], typed: 'Waziristan' });
    expect(mentions.toSorted()).toEqual(['n', 's']);
  });
});

describe('a surname alone', () => {
  const pages = { story: about([rice], 'Ms Rice'), other: 'by Rice' };

  it('means the name too, where hardly more pages have it', async () => {
    const { ids } = await found(pages, { names: [rice], alone: async () => ['Rice'] });
    expect(ids).toEqual(['story', 'other']);
  });

  it('means others, where many have it', async () => {
    const many = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, 'a bowl of rice']));
    const asked = { names: [rice], alone: async () => ['Rice'] };
    expect((await found({ ...pages, ...many }, asked)).ids).toEqual(['story']);
  });

  it('that was not typed means others, where many have it', async () => {
    const many = { ...pages, a: 'the rice', b: 'a bowl of rice' };
    const asked = { names: [rice], typed: 'Condi', written: ['Rice'] };
    expect((await found(many, asked)).ids).toEqual(['story']);
    expect((await found(pages, asked)).ids).toEqual(['story', 'other']);
  });

  it('and not where it is printed in small letters', async () => {
    const pages = {
      story: about([rice], 'she met Condoleezza Rice'),
      missed: 'a word from Secretary Rice',
      harvest: 'the harvest of rice',
    };
    const { ids } = await found(pages, { names: [rice], alone: async () => ['Rice'] });
    expect(ids.toSorted()).toEqual(['missed', 'story']);
  });
});

it('among other words, an everyday word is rather no name: then its mention counts less', async () => {
  const frost = match('David Frost');
  const fields = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, 'frost in the fields']));
  const pages = { ...fields, story: about([frost], 'Mr Frost') };
  const score = async (isAmongOthers: boolean) => {
    const search = {
      names: [frost],
      typed: 'frost',
      written: [],
      ...alone,
      isAmongOthers,
    };
    const { hits } = await nameHits(search, wordSearch(fakeEngine(pages), 'en', 'the of a'), 'en');
    return hits.get('story')?.score ?? 0;
  };
  expect(await score(true)).toBeLessThan(await score(false));
});

it('the stories of an author count as bylines, less than stories on somebody', async () => {
  const author = match('Lucy March', { kind: 'authors' });
  const person = match('Lucy March');
  const pages = { signed: about([author], 'a story'), on: about([person], 'on Lucy March') };
  const names = [author];
  const { hits } = await nameHits(
    {
      names,
      typed: 'Lucy March',
      written: [],
      ...alone,
      isAmongOthers: false,
    },
    wordSearch(fakeEngine(pages), 'en'),
    'en',
  );
  expect([...hits.keys()].toSorted()).toEqual(['on', 'signed']);
  const { hits: others } = await nameHits(
    { names: [person], typed: 'Lucy March', written: [], ...alone, isAmongOthers: false },
    wordSearch(fakeEngine(pages), 'en'),
    'en',
  );
  expect(hits.get('signed')?.score).toBeLessThan(others.get('on')?.score ?? 0);
});

it('the article of a name is neither marked nor searched for a passage', async () => {
  const pilot = match('Siobhán Macgillivray', { aliases: ['The Pilot'] });
  const pages = { story: about([pilot], 'the catch of the day The Pilot saw the sea') };
  const { hits } = await nameHits(
    {
      names: [pilot],
      typed: 'macgilivry',
      written: ['The Pilot'],
      ...alone,
      isAmongOthers: false,
    },
    wordSearch(fakeEngine(pages), 'en', 'the'),
    'en',
  );
  expect(hits.get('story')?.words).toEqual([6]);
});
