/** What the search relies on of the words that Pagefind indexes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PagefindInstance } from '../../src/search/engine/pagefind-api.ts';
import { changed, openIndexes, page, urlsOf } from './pagefind-indexes.ts';

const indexes = await openIndexes();

afterAll(indexes.close);

describe('the words of a page', () => {
  const hidden = (field: string, words: string) =>
    `<i data-pagefind-meta="${field}[data-words]" data-words="${words}"></i>`;
  const body = (text: string, metadata = '') => page('A title', `<p>${text}</p>${metadata}`, '');
  const own: Record<string, string> = {
    '/bridges/': body('Bridges by a bridge, and a bridgehead.'),
    '/bridgehead/': body('The bridgehead.', hidden('caption', 'bridge')),
    '/jets/': body('The first F-16 jets; a cease-fire. Haq\u00adqani.'),
    '/decimal/': body('Growth of 2.5 percent.'),
    '/marked/': body('Growth of 7.\u{12000}5 percent, a 1.\u{12000}2-mile walk.'),
    '/elided/': body('Le chef de l’\u2060 Ukraine.'),
    '/named/': body('She spoke.', hidden('names', 'khan\u{12000}abc kabul\u{12000}xyz')),
  };
  let words: PagefindInstance;
  const results = async (query: string) => (await words.search(query)).results;
  const found = async (query: string) =>
    (await urlsOf(await results(query))).map((url) => url.slice('/sub'.length)).sort();

  beforeAll(async () => {
    await indexes.writeIndex('words', own);
    words = indexes.open('words');
  });

  it('in quotation marks a word finds itself and its forms, and tells one place', async () => {
    const because = changed('a single word in quotation marks');
    expect(await found('"bridge"'), because).toEqual(['/bridgehead/', '/bridges/']);
    expect(await found('"bridgeh"'), because).toEqual([]);
    const places = (await results('"bridge"')).map(({ words: at }) => at.length);
    expect(places.sort(), because).toEqual([0, 1]);
  });

  it('without them it finds longer ones as well, and tells all places and fields', async () => {
    const because = changed('what is told of a word');
    const told = await Promise.all(
      (await results('bridge')).map(async ({ words: at, matchedMetaFields, data }) => [
        (await data()).url,
        at,
        matchedMetaFields,
      ]),
    );
    expect(told.sort(), because).toEqual([
      ['/sub/bridgehead/', [3], ['caption']],
      ['/sub/bridges/', [2, 5, 8], undefined],
    ]);
  });

  it('a word with a hyphen is found joined and by its parts', async () => {
    const because = changed('words with hyphens');
    for (const query of ['"f16"', '"16"', '"ceasefire"', '"cease"', '"fire"', '"first f16 jets"']) {
      expect(await found(query), because).toEqual(['/jets/']);
    }
    // The parts stand at one place, so they are no phrase.
    expect(await found('"cease fire"'), because).toEqual([]);
  });

  it('soft hyphens are no part of a word', async () => {
    expect(await found('"haqqani"'), changed('soft hyphens')).toEqual(['/jets/']);
  });

  it('a decimal loses its point, unless a letter stands in its place', async () => {
    const because = changed('numbers');
    expect(await found('"25"'), because).toEqual(['/decimal/']);
    expect(await found('"75"'), because).toEqual([]);
    for (const query of ['"7\u{12000}5"', '"7\u{12000}5 percent"', '"1\u{12000}2mile"']) {
      expect(await found(query), because).toEqual(['/marked/']);
    }
  });

  it('U+2060 before a space separates words', async () => {
    const because = changed('U+2060');
    expect(await found('"ukraine"'), because).toEqual(['/elided/']);
    const [result] = await results('ukraine');
    const text = (await result?.data())?.raw_content ?? '';
    expect(text.split(/\s+/)[result?.words[0] ?? -1], because).toBe('Ukraine.');
  });

  it('metadata from an attribute is searched, and U+12000 is a letter of its words', async () => {
    const because = changed('data-pagefind-meta="name[attribute]"');
    const [result, ...others] = await results('"khan\u{12000}abc"');
    expect(others, because).toEqual([]);
    expect(result?.matchedMetaFields, because).toEqual(['names']);
    expect(await urlsOf(result ? [result] : []), because).toEqual(['/sub/named/']);
    expect(await found('"khan"'), because).toEqual([]);
    expect(await found('"khan\u{12000}abd"'), because).toEqual([]);
  });
});
