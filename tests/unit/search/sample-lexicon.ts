/** A small lexicon for queries. */
import type { LexiconName } from '../../../src/names/lexicon/name.ts';
import type { NameLookup } from '../../../src/search/query/name-lookup.ts';
import { createLexicon } from '../../support/searching/whole-lexicon.ts';

const named =
  (kind: LexiconName['kind']) =>
  (name: string, ...aliases: string[]): LexiconName => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    kind,
    name,
    aliases,
    articles: 1,
  });
const person = named('people');
const place = named('places');
const organisation = named('organisations');

const lexicon = createLexicon([
  person('David Petraeus', 'The Surge'),
  person('Ashfaq Parvez Kayani', 'Kiyani'),
  person('Mullah Omar'),
  person('Nawaz Sharif'),
  person('Barack Obama'),
  person('Bill Clinton'),
  person('Bill Gates'),
  person('Charles III', 'King Charles'),
  person('Mark Twain'),
  person('Condoleezza Rice'),
  person('Vladimir Putin'),
  person('Volodymyr Zelensky'),
  person('Björk'),
  person('Zia ul-Haq', 'Zia'),
  { ...person('Osama bin Laden', 'Usama bin Ladin'), spellings: ['Usama bin Ladin'] },
  place('Pakistan'),
  place('North Waziristan'),
  place('Eswatini', 'Swaziland'),
  organisation('NATO', 'North Atlantic Treaty Organization'),
  organisation('World Health Organization', 'WHO'),
]);

export const sampleLexicon: Pick<NameLookup, 'find' | 'suggest' | 'list'> = {
  list: async () => undefined,
  find: async (text) => lexicon.lookup(text, 5),
  suggest: async (text, most) => lexicon.lookup(text, most, { mode: 'typing' }),
};
