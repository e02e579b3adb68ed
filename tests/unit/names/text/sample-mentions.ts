/** A publication with names that resemble each other, and the mentions that a text has of them. */
import { createMentionFinder } from '../../../../src/names/text/mentions.ts';
import { formsByWords } from '../../../../src/names/text/name-forms.ts';
import type { Nameable } from '../../../../src/names/text/name-forms.ts';

const named =
  (kind: Nameable['kind']) =>
  (slug: string, name: string, aliases: string[] = [], sortAs = name): Nameable => {
    return { kind, slug, name, aliases, sortAs };
  };
export const person = named('people');
const place = named('places');
const organisation = named('organisations');

const names: Nameable[] = [
  person('siraj', 'Siraj Haqqani', ['Sirajuddin Haqqani'], 'Haqqani, Siraj'),
  person('jalal', 'Jalaluddin Haqqani', [], 'Haqqani, Jalaluddin'),
  person('obama', 'Barack Obama', ['Barack H. Obama'], 'Obama, Barack'),
  person('petraeus', 'David Petraeus', [], 'Petraeus, David'),
  person('laden', 'Osama bin Laden', ['Usama bin Laden', 'Bin Laden'], 'bin Laden, Osama'),
  person('assad', 'Bashar al-Assad', [], 'Assad, Bashar al-'),
  person('kayani', 'Ashfaq Parvez Kayani', ['Ashfaq Kayani', 'Kiyani'], 'Kayani, Ashfaq Parvez'),
  person('xi', 'Xi Jinping', [], 'Xi, Jinping'),
  person('erdogan', 'Recep Tayyip Erdoğan'),
  person('neill', "Tip O'Neill"),
  person('king', 'Martin Luther King Jr.', ['The Dreamer of Atlanta']),
  person('jones', 'Catherine Zeta-Jones'),
  person('may', 'Theresa May'),
  person('lewis', 'C. S. Lewis'),
  person('tolkien', 'J.R.R. Tolkien'),
  person('denzel', 'Denzel Washington'),
  person('gaulle', 'Charles de Gaulle', [], 'de Gaulle, Charles'),
  place('washington', 'Washington'),
  place('pakistan', 'Pakistan'),
  place('us', 'United States', ['U.S.', 'US', 'America']),
  place('north', 'North Waziristan', ['Waziristan']),
  place('south', 'South Waziristan', ['Waziristan']),
  place('china', 'China'),
  organisation('afghan', 'Afghan Taliban', ['Taliban']),
  organisation('pakistani', 'Pakistani Taliban', ['TTP', 'Taliban', 'Tehrik-i-Taliban Pakistan']),
  organisation('military', 'Pakistani military', ['Pakistan Army']),
  organisation('state', 'U.S. State Department', ['State Department']),
  organisation('qaeda', 'al Qaeda', ['al-Qaida']),
  organisation('times', 'The New York Times', ['New York Times', 'NYT']),
];
export const find = createMentionFinder(formsByWords(names));

export const block = (text: string) => ({ text, linked: [] });

/** `slug: words` for each mention; `? words` for an ambiguous one. */
export function found(text: string, listed: string[] = []): string[] {
  const blocks = text.split('\n\n').map(block);
  const { mentions, ambiguous } = find(blocks, new Set(listed));
  const words = ({
    block: index,
    start,
    end,
  }: (typeof ambiguous)[number] | (typeof mentions)[number]) =>
    blocks[index]?.text.slice(start, end);
  return [
    ...mentions.map((mention) => `${mention.slug}: ${words(mention)}`),
    ...ambiguous.map((one) => `? ${words(one)}`),
  ];
}

export type Case = [text: string, mentions: string[], listed?: string[]];
