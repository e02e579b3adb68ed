import { describe, expect, it } from 'vitest';
import { namesInWords } from '../../../../src/search/query/names-in-words.ts';
import { sampleLexicon } from '../sample-lexicon.ts';

const { find } = sampleLexicon;

/** The names in a query, each with the words that mean it. */
async function named(query: string, absent: readonly string[] = [], isWhole = true) {
  const words = query.split(' ');
  const found = await namesInWords(words, find, (word) => absent.includes(word), isWhole);
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
    // One word of a longer name is not the name.
    ['treaty talks', []],
    ['WHO says', ['WHO: World Health Organization']],
    ['who says', []],
    ['a meeting', []],
  ])('%s', async (query, names) => {
    expect(await named(query)).toEqual(names);
  });

  it('a query of many words are not looked for', async () => {
    expect(await named('one two three four five six seven eight Obama')).toEqual([]);
  });
});

describe('a misspelt name is found', () => {
  it('where one of its words is in no story', async () => {
    expect(await named('petreaus meeting', ['petreaus'])).toEqual(['petreaus: David Petraeus']);
    expect(await named('petreaus meeting')).toEqual([]);
  });
});

it('all words together are no name, unless more of the query is around them', async () => {
  expect(await named('Petraeus')).toEqual([]);
  expect(await named('Petraeus', [], false)).toEqual(['Petraeus: David Petraeus']);
});
