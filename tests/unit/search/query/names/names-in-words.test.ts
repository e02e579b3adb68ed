import { describe, expect, it } from 'vitest';
import { stopWordsOf } from '../../../../../src/model/search/stop-words.ts';
import { namesInWords } from '../../../../../src/search/query/names/names-in-words.ts';
import { createLexicon } from '../../../../support/searching/whole-lexicon.ts';
import { match } from '../../sample-hits.ts';
import { sampleLexicon } from '../../sample-lexicon.ts';

/** People with a form of their given name that is a stop word. */
const williams = createLexicon(
  ['William Barr', 'William Hague', 'Hilary Hague'].map((name) => ({
    id: name,
    kind: 'people',
    name,
    aliases: [],
    articles: 1,
  })),
);

/** As in a lexicon in which macron is an everyday word and Emmanuel Macron is on the paper. */
async function find(text: string) {
  if (text === 'Macron') return [match('Emmanuel Macron')];
  const found = williams.lookup(text, 5);
  return found.length > 0 ? found : sampleLexicon.find(text);
}
const stops = stopWordsOf('en').split(' ');

/** The names in a query, each with the words that mean it. */
async function named(
  query: string,
  absent: readonly string[] = [],
  isAll = true,
  forms: readonly string[] = [],
) {
  const words = query.split(' ');
  const paper = {
    isStopWord: (word: string) => stops.includes(word.toLowerCase()),
    find,
    // As Hebrew joins ל to a name.
    formsOf: (text: string) => (text.startsWith('ל') ? [text.slice(1)] : []),
    isAbsent: (word: string) => absent.includes(word),
    isOthers: async (word: string) => absent.includes(word),
    meansOnly: (word: string) => Promise.resolve(forms.includes(word)),
  };
  const found = await namesInWords(words, paper, isAll);
  return found.map(
    ({ names, from, size }) =>
      `${words.slice(from, from + size).join(' ')}: ${names.map(({ name }) => name).join(', ')}`,
  );
}

describe('the names in', () => {
  it.each<[string, string[]]>([
    ['petraeus meeting', ['petraeus: David Petraeus']],
    ['what did Obama say about Pakistan', ['Obama: Barack Obama', 'Pakistan: Pakistan']],
    ['where is Petraeus', ['Petraeus: David Petraeus']],
    ['Putin Zelensky', ['Putin: Vladimir Putin', 'Zelensky: Volodymyr Zelensky']],
    ['david petraeus obama', ['david petraeus: David Petraeus', 'obama: Barack Obama']],
    ['North Waziristan talks', ['North Waziristan: North Waziristan']],
    // Another place than the one that the paper has.
    ['South Waziristan talks', []],
    // A given name alone does not stand for somebody whose surname is unknown.
    ['Bill Cosby', []],
    ['Mark Zuckerberg', []],
    ['senate bill', []],
    // The surname of somebody, although it is an everyday word in small letters.
    ['macron pension', ['macron: Emmanuel Macron']],
    // A question word or a particle that is not in the name is not of it.
    ['price of rice', ['rice: Condoleezza Rice']],
    // The given name of the only person with that surname, and a question about either of two.
    ['will barr testimony', ['will barr: William Barr']],
    ['what barr will say', ['barr: William Barr']],
    ['will hague resign', ['hague: Hilary Hague, William Hague']],
    // One word of a longer name is not the name.
    ['treaty talks', []],
    ['WHO says', ['WHO: World Health Organization']],
    ['who says', []],
    ['a meeting', []],
    // A person is seldom named with an article.
    ['the rice harvest', ['rice: Condoleezza Rice']],
    // All of a name, or an alias that the publisher gives, although it is a given name.
    ['Björk sings', ['Björk: Björk']],
    ['Björk Putin', ['Björk: Björk', 'Putin: Vladimir Putin']],
    ['how did Zia die', ['Zia: Zia ul-Haq']],
    ['Zia Putin', []],
  ])('%s', async (query, names) => {
    expect(await named(query)).toEqual(names);
  });

  it.each([
    ['zzzz vs petraeus', ['petraeus: David Petraeus']],
    ['latest petraeus', ['petraeus: David Petraeus']],
    ['putin zzzz zelensky', ['putin: Vladimir Putin', 'zelensky: Volodymyr Zelensky']],
    ['pakistan zzzz petraeus', ['pakistan: Pakistan']],
    ['zzzz petraeus', []],
  ])('behind a word that no page has: %s', async (query, names) => {
    expect(await named(query, ['zzzz', 'vs', 'latest'])).toEqual(names);
  });

  it('a question of many words', async () => {
    const question = 'what did they say when Obama was asked about it in Pakistan';
    expect(await named(question)).toEqual(['Obama: Barack Obama', 'Pakistan: Pakistan']);
  });

  it('a query in which many words tell something are not looked for', async () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve';
    expect(await named(`${words} Obama`)).toEqual([]);
  });

  it('a name before an unknown surname are not meant', async () => {
    expect(await named('Charles Babbage', ['Babbage'])).toEqual([]);
    expect(await named('Zia Babbage', ['Babbage'])).toEqual([]);
    expect(await named('Charels Babbage', ['Charels', 'Babbage'])).toEqual([]);
    expect(await named('Zia plane')).toEqual(['Zia: Zia ul-Haq']);
    // In small letters after a capital, it is no surname.
    expect(await named('Charles abdication', ['abdication'])).toEqual(['Charles: Charles III']);
  });
});

describe('an everyday word that is also a surname is a noun', () => {
  const nouns = async (query: string) => {
    const words = query.split(' ');
    const found = await namesInWords(
      words,
      {
        isStopWord: (word) => stops.includes(word),
        find,
        formsOf: () => [],
        isAbsent: () => false,
        isOthers: async () => false,
        meansOnly: async () => false,
      },
      true,
    );
    return found.filter(({ isNoun }) => isNoun).map(({ from }) => words[from]);
  };

  it.each([
    'her macron in london',
    'a macron above',
    'macron of the letter',
    'accent and macron',
    'macron and accent',
    'accent or macron',
    'above the macron',
  ])('in “%s”', async (query) => {
    expect(await nouns(query)).toEqual(['macron']);
  });

  it.each([
    'macron pension',
    'the macron pension',
    'macron and the pension',
    'macron and obama',
    'putin and macron talks',
    'meeting with macron',
  ])('and not in “%s”', async (query) => {
    expect(await nouns(query)).toEqual([]);
  });
});

describe('two names in a row are one that nobody has', () => {
  const salman = { ...match('Mohammed bin Salman'), asWritten: 'bin Salman' };
  const others = async (text: string) =>
    text === 'salman' ? [salman] : text === 'khan' ? [match('Imran Khan')] : [];

  it('where the first is a father’s name', async () => {
    const paper = {
      isStopWord: () => false,
      find: others,
      formsOf: () => [],
      isAbsent: () => false,
      isOthers: async () => false,
      meansOnly: async () => false,
    };
    expect(await namesInWords(['salman', 'khan'], paper, true)).toEqual([]);
    expect(await namesInWords(['salman', 'visit', 'khan'], paper, true)).toHaveLength(2);
  });
});

describe('the plural of a Russian noun is nobody’s name', () => {
  const pigeon = { ...match('Виктор Голубь'), how: 'spelling' as const, asWritten: 'Голубь' };
  const paper = {
    isStopWord: (word: string) => word === 'на',
    find: async (text: string) => (/^голуб/.test(text) ? [pigeon] : []),
    formsOf: () => [],
    isAbsent: () => true,
    isOthers: async () => false,
    meansOnly: async () => false,
  };
  it.each([
    ['голуби на площади', 0],
    ['площадь голуби', 0],
    ['голубъ партия', 1],
    ['голубем на площади', 1],
  ])('%s', async (query, count) => {
    expect(await namesInWords(query.split(' '), paper, true)).toHaveLength(count);
  });
});

it.each(['Michelle Obama', 'michelle obama', 'who is Michelle Obama'])(
  '%s is not the only Obama whom the paper knows, as no story has the word before',
  async (query) => {
    expect(await named(query, ['Michelle', 'michelle'])).toEqual([]);
    expect(await named(query)).toEqual([expect.stringContaining('Barack Obama')]);
  },
);

it('initials are nobody’s name', async () => {
  expect(await named('W. H. talks')).toEqual([]);
});

it('a word that no story has leaves a name that it does not stand before as a given name', async () => {
  expect(await named('obama zzzz', ['zzzz'])).toEqual(['obama: Barack Obama']);
  expect(await named('chancellor Obama', ['chancellor'])).toEqual(['Obama: Barack Obama']);
  expect(await named('zzzz Pakistan', ['zzzz'])).toEqual(['Pakistan: Pakistan']);
  expect(await named('zzzz barack obama', ['zzzz'])).toEqual(['barack obama: Barack Obama']);
});

describe('a misspelt name is found', () => {
  it('where one of its words is in no story', async () => {
    expect(await named('petreaus meeting', ['petreaus'])).toEqual(['petreaus: David Petraeus']);
    expect(await named('petreaus meeting')).toEqual([]);
  });

  it('where all stories with the word mention the name', async () => {
    const forms = ['petreaus'];
    expect(await named('petreaus meeting', [], true, forms)).toEqual(['petreaus: David Petraeus']);
    expect(await named('petreaus obama', [], true, forms)).toEqual([
      'petreaus: David Petraeus',
      'obama: Barack Obama',
    ]);
  });
});

it('a name is found with what its language joins to it', async () => {
  expect(await named('לObama visit')).toEqual(['לObama: Barack Obama']);
  // The form of a dictionary is no misspelling.
  expect(await named('לpetreaus visit', ['לpetreaus'])).toEqual([]);
});

it('all words together are no name, unless more of the query is around them', async () => {
  expect(await named('Petraeus')).toEqual([]);
  expect(await named('Petraeus', [], false)).toEqual(['Petraeus: David Petraeus']);
  // An everyday word that no story has otherwise.
  expect(await named('macron', [], true, ['macron'])).toEqual(['macron: Emmanuel Macron']);
  expect(await named('macron')).toEqual([]);
});
