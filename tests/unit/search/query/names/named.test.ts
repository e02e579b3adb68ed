import { describe, expect, it } from 'vitest';
import { stopWordsOf } from '../../../../../src/model/search/stop-words.ts';
import { namesIn } from '../../../../../src/search/query/names/named.ts';
import { neighboursOf } from '../../../../../src/search/query/rows.ts';
import { wordsAlone } from '../../../../../src/search/query/names/words-alone.ts';
import type { Hit } from '../../../../../src/search/query/hits.ts';
import { readingOf } from '../../../../../src/search/query/reading.ts';
import { hasOperators, piecesOf } from '../../../../../src/search/query/syntax.ts';
import type { WordFound } from '../../../../../src/search/query/words/word-hits.ts';
import { hit, hitsOf, match } from '../../sample-hits.ts';
import { sampleLexicon } from '../../sample-lexicon.ts';

const stops = stopWordsOf('en').split(' ');

interface Typed {
  /** Words that no page has; those with a star begin a word of some page. */
  absent?: readonly string[];
  /** Words that stand on some page one after another. */
  printed?: readonly string[];
  isUnfinished?: boolean;
  language?: string;
  /** What each word has found. */
  hits?: readonly Hit[];
}

async function named(
  query: string,
  { absent = [], printed = [], isUnfinished = false, language = 'en', hits = [] }: Typed = {},
) {
  const pieces = piecesOf(query, 'en');
  const whole = pieces.map(({ text }) => text).join(' ');
  const isName = !hasOperators(pieces) && pieces.every(({ isPhrase }) => !isPhrase);
  const reading = isName ? readingOf(whole, await sampleLexicon.find(whole)) : undefined;
  const found = pieces.map(({ text }): WordFound => {
    const as = absent.includes(text)
      ? 'nothing'
      : absent.includes(`${text}*`)
        ? 'beginning'
        : 'whole';
    return { hits: hitsOf(...hits), as };
  });
  const search = {
    exactly: async (text: string) => hitsOf(...(printed.includes(text) ? [hit(text)] : [])),
    isStopWord: (word: string) => stops.includes(word),
    language,
    bestFor: async () => [],
    printedOn: async () => [],
  };
  const names = await namesIn({ pieces, reading, isUnfinished }, found, sampleLexicon, search);
  return names.map(
    ({ names: some, from, size }) =>
      `${pieces
        .slice(from, from + size)
        .map(({ text }) => text)
        .join(' ')}: ${some.map(({ name }) => name).join(', ')}`,
  );
}

describe('the names in', () => {
  it.each<[string, Typed, string[]]>([
    ['petraeus', {}, ['petraeus: David Petraeus']],
    ['petraeus OR obama', {}, ['petraeus: David Petraeus', 'obama: Barack Obama']],
    ['petraeus "joint talks" obama', {}, ['petraeus: David Petraeus', 'obama: Barack Obama']],
    ['talks -obama', {}, []],
    ['obam*', { absent: ['obam'] }, []],
    // What stands between them parts the words of a name.
    ['david OR petraeus', {}, ['petraeus: David Petraeus']],
    ['zzzz', { absent: ['zzzz'] }, []],
    // What begins a word of the paper is no misspelling, unless this word is the name.
    ['petreaus', { absent: ['petreaus*'] }, []],
    ['petraeu', { absent: ['petraeu*'] }, ['petraeu: David Petraeus']],
  ])('%s, %j', async (query, typed, names) => {
    expect(await named(query, typed)).toEqual(names);
  });

  it('a finished query may begin a name', async () => {
    expect(await named('eswat', { absent: ['eswat'] })).toEqual(['eswat: Eswatini']);
    expect(await named('north waz', { absent: ['waz'] })).toEqual(['north waz: North Waziristan']);
    expect(await named('esw', { absent: ['esw'] })).toEqual([]);
  });

  it('a few letters that end a query may begin a name as well as be a word', async () => {
    expect(await named('vladimir put')).toEqual(['vladimir put: Vladimir Putin']);
    expect(await named('north wa')).toEqual(['north wa: North Waziristan']);
    expect(await named('putin vla')).toEqual(['putin: Vladimir Putin']);
    expect(await named('zia ul-h')).toEqual(['zia ul-h: Zia ul-Haq']);
    // A numeral is no beginning of another one.
    expect(await named('king charles ii')).toEqual(['king charles: Charles III']);
    // A page has the words as they are.
    expect(await named('vladimir put', { printed: ['vladimir put'] })).toEqual([]);
  });

  it('a surname behind a word that no page has means somebody else', async () => {
    expect(await named('michelle obama', { absent: ['michelle'] })).toEqual([]);
    // In German it may be the end of a compound.
    const german = { absent: ['Nachbarin'], language: 'de' };
    expect(await named('Nachbarin Obama', german)).toEqual(['Obama: Barack Obama']);
  });

  it('a German name is found in the genitive', async () => {
    expect(await named('Obamas', { language: 'de' })).toEqual(['Obamas: Barack Obama']);
    expect(await named('Besuch Obamas', { language: 'de' })).toEqual(['Obamas: Barack Obama']);
    expect(await named('Besuch Obamas')).toEqual([]);
  });

  const own = (url: string, title: string, fields: string[], words: number[] = []) => ({
    ...hit(url, 1, words, fields),
    data: async () => ({ url, raw_content: '', meta: { title }, anchors: [] }),
  });

  it('one word of another spelling of a name means it, and one of another name does not', async () => {
    const osama = own('/people/osama-bin-laden/', 'Osama bin Laden', ['aliases']);
    expect(await named('usama', { hits: [osama] })).toEqual(['usama: Osama bin Laden']);
    expect(await named('usama', { hits: [osama, own('/news/x/', 'X', [])] })).toEqual([]);
    const nato = own('/organisations/nato/', 'NATO', ['aliases']);
    expect(await named('treaty', { hits: [nato] })).toEqual([]);
  });

  it('a name typed as one word is told by its own page, and by no other', async () => {
    const putin = own('/people/vladimir-putin/', 'Vladimir Putin', ['forms']);
    const joined = (...hits: Hit[]) => named('vladimirputin', { hits });
    expect(await joined(putin)).toEqual(['vladimirputin: Vladimir Putin']);
    expect(await joined(putin, own('/news/x/', 'X', ['forms']))).toEqual([]);
    expect(await joined({ ...putin, words: [3] })).toEqual([]);
    expect(await joined(own('/news/putin/', 'Vladimir Putin', ['forms']))).toEqual([]);
  });

  it('an unfinished one is neither corrected nor completed at its end', async () => {
    expect(await named('eswat', { absent: ['eswat'], isUnfinished: true })).toEqual([]);
    const typing = { absent: ['petreaus'], isUnfinished: true };
    expect(await named('meeting petreaus', typing)).toEqual([]);
    expect(await named('petreaus meeting', typing)).toEqual(['petreaus: David Petraeus']);
  });
});

it.each<[string, string[]]>([
  ['cease fire now', ['cease fire', 'fire now']],
  ['cease "the" fire', []],
  ['cease OR fire', []],
  ['cease -fire', []],
  ['ceasefire', []],
])('neighbours in %s may be one word', (query, neighbours) => {
  const pieces = piecesOf(query, 'en');
  const shown = neighboursOf(pieces).map((both) => both.map((at) => pieces[at]?.text).join(' '));
  expect(shown).toEqual(neighbours);
});

describe('words that stand alone for a name', () => {
  it.each<[string, string[]]>([
    // Many people may have the same given name.
    ['Condoleezza Rice', ['Rice']],
    // There is another Bill.
    ['Bill Clinton', ['Clinton']],
    ['Charles III', ['Charles']],
  ])('%s: %j', async (name, words) => {
    expect(await wordsAlone([match(name)], sampleLexicon)).toEqual(words);
  });

  it('are none where the lexicon knows two by them, or the name is no person', async () => {
    const two = { find: async () => [match('Asma Khan'), match('Imran Khan')] };
    expect(await wordsAlone([match('Asma Khan')], two)).toEqual([]);
    expect(await wordsAlone([match('Pakistan', { kind: 'places' })], sampleLexicon)).toEqual([]);
    expect(await wordsAlone([match('Mullah Omar'), match('Bill Clinton')], sampleLexicon)).toEqual(
      [],
    );
  });
});
