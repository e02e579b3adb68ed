import { describe, expect, it } from 'vitest';
import { createMentionFinder } from '../../../../src/names/text/mentions.ts';
import type { Nameable } from '../../../../src/names/text/name-forms.ts';
import { mask } from '../../../../src/names/text/mask.ts';

const named =
  (kind: Nameable['kind']) =>
  (slug: string, name: string, aliases: string[] = [], sortAs = name): Nameable => {
    return { kind, slug, name, aliases, sortAs };
  };
const person = named('people');
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
const find = createMentionFinder(names);

const block = (text: string) => ({ text, linked: [] });

/** `slug: words` for each mention; `? words` where it is left open. */
function found(text: string, listed: string[] = []): string[] {
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

type Case = [text: string, mentions: string[], listed?: string[]];

describe('full names and aliases', () => {
  it.each<Case>([
    ['Siraj Haqqani spoke.', ['siraj: Siraj Haqqani']],
    ['It was Sirajuddin Haqqani.', ['siraj: Sirajuddin Haqqani']],
    ['Barack H. Obama won.', ['obama: Barack H. Obama']],
    ["Pakistan’s army, Pakistan's border", ['pakistan: Pakistan', 'pakistan: Pakistan']],
    ['“Pakistan” and (Pakistan)', ['pakistan: Pakistan', 'pakistan: Pakistan']],
    ['‘Siraj Haqqani’', ['siraj: Siraj Haqqani']],
    ['Siraj\nHaqqani', ['siraj: Siraj\nHaqqani']],
    ['Siraj\u00a0Haqqani', ['siraj: Siraj\u00a0Haqqani']],
    ['North\u202fWaziristan', ['north: North\u202fWaziristan']],
    ['the al-Qaeda cell', ['qaeda: al-Qaeda']],
    ['the al Qaeda cell', ['qaeda: al Qaeda']],
    ['the al\u2011Qaeda cell', ['qaeda: al\u2011Qaeda']],
    ['the al Qaida cell', ['qaeda: al Qaida']],
    ['the al-Qaeda-linked cell', ['qaeda: al-Qaeda']],
    ['Al Qaeda struck.', ['qaeda: Al Qaeda']],
    ['It fled. Al-Qaeda struck.', ['qaeda: Al-Qaeda']],
    ['He said: “Al Qaeda struck.”', ['qaeda: Al Qaeda']],
    ['the Al Qaeda cell', []],
    ['The New York Times wrote', ['times: The New York Times']],
    ['the New York Times wrote', ['times: New York Times']],
    ['the U.S. said', ['us: U.S.']],
    ['the U.S.-led force', ['us: U.S.']],
    ['in the US.', ['us: US']],
    ["Tip O’Neill and Tip O'Neill", ['neill: Tip O’Neill', "neill: Tip O'Neill"]],
    ['Recep Tayyip Erdog\u0306an', ['erdogan: Recep Tayyip Erdog\u0306an']],
    ['Martin Luther King Jr. spoke; King left.', ['king: Martin Luther King Jr.', 'king: King']],
    ['Pakistan, China', ['pakistan: Pakistan', 'china: China']],
    ['US-China talks', ['us: US', 'china: China']],
    ['Pakistan–China talks', ['pakistan: Pakistan', 'china: China']],
  ])('%j', (text, mentions) => expect(found(text)).toEqual(mentions));
});

describe('the longest match', () => {
  it.each<Case>([
    ['the Afghan Taliban', ['afghan: Afghan Taliban']],
    ['the Pakistani military', ['military: Pakistani military']],
    ['the Pakistan Army', ['military: Pakistan Army']],
    ['the U.S. State Department', ['state: U.S. State Department']],
    ['the State Department', ['state: State Department']],
    ['Tehrik-i-Taliban Pakistan', ['pakistani: Tehrik-i-Taliban Pakistan']],
    ['Osama bin Laden', ['laden: Osama bin Laden']],
  ])('%j', (text, mentions) => expect(found(text)).toEqual(mentions));
});

describe('what is no mention', () => {
  it.each([
    'they told us',
    'Us and them',
    'TELL US NOW',
    'Pakistani officials',
    'Pakistanis',
    'Chinatown',
    'pakistan',
    'SIRAJ HAQQANI',
    'siraj haqqani',
    'South America',
    'Latin America',
    'the South China Sea',
    'see https://pakistan.example/Pakistan/China',
    'see www.Pakistan.example',
    'Pakistan.com',
    'write to Pakistan@news.example',
    '@Pakistan',
    'the file /people/Pakistan/',
    'the U.S.A.',
    'US$ 5',
    'US$5',
    'files/Pakistan/China',
    'Docs/Pakistan/China.md',
    'Mr. Pakistan',
    'Siraj, Haqqani',
    'Siraj. Haqqani',
    'Haqqani',
    'Obama',
    'General Petraeus',
    `Siraj${mask}Haqqani`,
    'Siraj (Haqqani)',
  ])('%j', (text) => expect(found(text).filter((row) => !row.startsWith('?'))).toEqual([]));
});

describe('a surname, once the full name was given', () => {
  const after = (text: string, first = 'Barack Obama') => found(`${first}.\n\n${text}`).slice(1);
  it.each<[string, string[]]>([
    ['Obama left.', ['obama: Obama']],
    ['It was Obama’s plan.', ['obama: Obama']],
    ['the plan of Mr. Obama', ['obama: Obama']],
    ['Mr Obama left', ['obama: Obama']],
    ['when President Obama left', ['obama: Obama']],
    ['the ex-President Obama', ['obama: Obama']],
    ['“Obama left”', ['obama: Obama']],
    ['But Obama left.', ['obama: Obama']],
    ['It ended. For Obama it was late.', ['obama: Obama']],
    ['B. Obama left', ['obama: Obama']],
    ['in the U.S. Obama said', ['us: U.S.', 'obama: Obama']],
    ['told Obama Tuesday', ['obama: Obama']],
    ['the Obama-led team', ['obama: Obama']],
    ['Michelle Obama left.', []],
    ['with Michelle Obama', []],
    ['M. Obama left', []],
    ['the Obama Foundation', []],
    ['the Obama-Biden team', []],
    ['the Robinson-Obama team', []],
    ['obama', []],
    ['Obamacare, Obamas', []],
    ['the New Obama', []],
  ])('%j', (text, mentions) => expect(after(text)).toEqual(mentions));

  it.each<[string, string, string[]]>([
    [
      'Osama bin Laden',
      'He said bin Laden fled. Bin Laden fled.',
      ['laden: bin Laden', 'laden: Bin Laden'],
    ],
    ['Osama bin Laden', 'a laden lorry', []],
    ['Bashar al-Assad', 'Assad and al-Assad', ['assad: Assad', 'assad: al-Assad']],
    ['Xi Jinping', 'Xi left. Jinping', ['xi: Xi']],
    ['Catherine Zeta-Jones', 'Zeta-Jones left. Jones', ['jones: Zeta-Jones']],
    ['Tip O’Neill', "Mr. O'Neill", ["neill: O'Neill"]],
    ['Sirajuddin Haqqani', 'Gen. Haqqani', ['siraj: Haqqani']],
    ['Siraj Haqqani', 'Gulbuddin Haqqani', []],
    ['Siraj Haqqani', 'Jalaluddin Haqqani', ['jalal: Jalaluddin Haqqani']],
    ['Ashfaq Parvez Kayani', 'Gen. Kayani, or Kiyani', ['kayani: Kayani', 'kayani: Kiyani']],
    ['Pakistan', 'Atlanta', []],
  ])('of %s: %j', (full, text, mentions) => expect(after(text, full)).toEqual(mentions));

  it.each<[string, string[]]>([
    ['May left. Mrs May left. Then May left, and told May so.', Array(4).fill('may: May')],
    ['It was criticised by May and her party.', ['may: May']],
    ['May, 62, resigned.', ['may: May']],
    ['In May 2019 it ended.', []],
    ['on 24 May', []],
    ['on May 7', []],
    ['on May 7th, 2019', []],
    ['in early May', []],
    ['By May it was over.', []],
    ['since May', []],
    ['until the end of May', []],
    ['in March or May', []],
    ['the May-June season', []],
    ['between May and June', []],
  ])('that is a month too: %j', (text, mentions) => {
    expect(after(text, 'Theresa May')).toEqual(mentions);
  });

  it.each<[string, string, string[]]>([
    ['Denzel Washington', 'Mr. Washington came', ['denzel: Washington']],
    ['Denzel Washington', 'Mr Washington came', ['denzel: Washington']],
    ['Denzel Washington', 'He saw the king. Washington fell', ['washington: Washington']],
    ['Tip O’Neill', 'in Washington', ['washington: Washington']],
    [
      'Charles de Gaulle',
      'and De Gaulle said, as de Gaulle',
      ['gaulle: De Gaulle', 'gaulle: de Gaulle'],
    ],
    ['Charles de Gaulle', 'for Philippe De Gaulle', []],
  ])('of %s, whatever else is called so: %j', (full, text, mentions) => {
    expect(after(text, full)).toEqual(mentions);
  });

  it('beside a slash', () => {
    expect(found('Siraj Haqqani, Barack Obama. The Haqqani/Obama talks').slice(2)).toEqual([
      'siraj: Haqqani',
      'obama: Obama',
    ]);
    expect(found('the Pakistan/China border')).toEqual(['pakistan: Pakistan', 'china: China']);
  });

  it('not before it', () => {
    expect(found('Obama left. Barack Obama left.')).toEqual(['obama: Barack Obama']);
  });

  it('or where the front matter lists the person', () => {
    expect(found('Gen. Petraeus left.', ['petraeus'])).toEqual(['petraeus: Petraeus']);
  });
});

describe('what may mean several', () => {
  it.each<Case>([
    ['in Waziristan', ['? Waziristan']],
    ['in North Waziristan. Waziristan', ['north: North Waziristan', 'north: Waziristan']],
    ['Waziristan; in North Waziristan', ['north: Waziristan', 'north: North Waziristan']],
    ['in Waziristan', ['south: Waziristan'], ['south']],
    ['in Waziristan', ['? Waziristan'], ['south', 'north']],
    ['North Waziristan. Waziristan', ['north: North Waziristan', 'north: Waziristan'], ['south']],
    [
      'North Waziristan, South Waziristan, Waziristan',
      ['north: North Waziristan', 'south: South Waziristan', '? Waziristan'],
    ],
    [
      'North Waziristan, South Waziristan, Waziristan',
      ['north: North Waziristan', 'south: South Waziristan', 'south: Waziristan'],
      ['south'],
    ],
    ['the Taliban', ['? Taliban']],
    ['the TTP: the Taliban', ['pakistani: TTP', 'pakistani: Taliban']],
    ['the Taliban', ['afghan: Taliban'], ['afghan']],
    ['Gen. Haqqani', ['? Haqqani']],
    ['Gen. Haqqani', ['jalal: Haqqani'], ['jalal']],
    [
      'Siraj Haqqani, Jalaluddin Haqqani. Haqqani',
      ['siraj: Siraj Haqqani', 'jalal: Jalaluddin Haqqani', '? Haqqani'],
    ],
    [
      'Siraj Haqqani, Jalaluddin Haqqani. Haqqani',
      ['siraj: Siraj Haqqani', 'jalal: Jalaluddin Haqqani', 'siraj: Haqqani'],
      ['siraj'],
    ],
  ])('%j', (text, mentions, listed) => expect(found(text, listed)).toEqual(mentions));
});

it('a link that the editor has set says who is meant, from there on', () => {
  const text = `${mask.repeat(7)} fled. Taliban fled.`;
  const { mentions, ambiguous } = find(
    [{ text, linked: [{ slug: 'pakistani', start: 0, end: 7 }] }],
    new Set(),
  );
  expect(mentions.map(({ slug, isLinked }) => [slug, isLinked])).toEqual([
    ['pakistani', true],
    ['pakistani', false],
  ]);
  expect(ambiguous).toEqual([]);
});

it('a name does not go from one paragraph into the next', () => {
  expect(found('Siraj\n\nHaqqani').filter((row) => !row.startsWith('?'))).toEqual([]);
});

it('an alias that is one name’s alone is found, whoever else has it as a surname', () => {
  const others = createMentionFinder([
    person('osama', 'Osama bin Laden', ['Bin Laden']),
    person('saad', 'Saad bin Laden'),
  ]);
  const slugs = (text: string) => others([block(text)], new Set()).mentions.map(({ slug }) => slug);
  expect(slugs('Bin Laden fled.')).toEqual(['osama']);
  expect(slugs('Saad bin Laden came. Bin Laden fled.')).toEqual(['saad', 'saad']);
});
