import { describe, expect, it } from 'vitest';
import { nameWord } from '../../../../../src/names/words/index-words.ts';
import { isOthers } from '../../../../../src/search/query/names/given-names.ts';
import { match } from '../../sample-hits.ts';
import { searchIn, story } from '../../searched-words.ts';

const lee = match('Lee Jae-myung');
const sharif = match('Nawaz Sharif');
const xi = match('Xi Jinping');
const known = [match('Omar al-Jubouri'), sharif, xi];

const mentions = (...people: { kind: 'people' | string; id: string }[]) => ({
  names: people.map(({ kind, id }) => nameWord(kind, id)).join(' '),
});

const pages = {
  lee: story('The minister met President Lee in Seoul', mentions(lee)),
  spite: story('They play in spite of calls'),
  bruce: story('He sang with Bruce Springsteen there'),
  london: story('Trains to London are late'),
  bridge: story('Traffic on London Bridge is slow'),
  mosul: story('The surgeon Omar Jubouri came home', mentions(known[0] as typeof lee)),
};

const lookup = {
  find: async (text: string) => (text === 'Xi' ? [xi] : []),
  suggest: async (text: string) =>
    known.filter(({ name }) => name.toLowerCase().startsWith(text.toLowerCase())),
};

async function others(word: string, people = [lee], isBegin = true): Promise<boolean> {
  const search = searchIn(pages);
  return isOthers({ word, found: await search.word(word), isBegin }, people, lookup, search);
}

describe('a word before a surname says that somebody else is meant', () => {
  it('if no page has it, nor a story about them a similar one', async () => {
    expect(await others('michelle')).toBe(true);
    expect(await others('spike')).toBe(true);
    expect(await others('ministre')).toBe(false);
    // Later in a query it is more often mistyped than a name.
    expect(await others('spike', [lee], false)).toBe(false);
  });

  it('if it is the given name of others', async () => {
    expect(await others('omar', [sharif])).toBe(true);
    expect(await others('nawaz', [sharif])).toBe(false);
    // Xi Sharif are two people.
    expect(await others('xi', [sharif])).toBe(false);
  });

  it('if pages have it before other surnames only', async () => {
    expect(await others('bruce')).toBe(true);
    expect(await others('london')).toBe(false);
    expect(await others('president')).toBe(false);
  });
});
