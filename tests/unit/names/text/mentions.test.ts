import { describe, expect, it } from 'vitest';
import { mask } from '../../../../src/names/text/mask.ts';
import { found, type Case } from './sample-mentions.ts';

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
    ['C.S. Lewis wrote; Lewis died.', ['lewis: C.S. Lewis', 'lewis: Lewis']],
    ['CS Lewis, C S Lewis', ['lewis: CS Lewis', 'lewis: C S Lewis']],
    ['J. R. R. Tolkien and JRR Tolkien', ['tolkien: J. R. R. Tolkien', 'tolkien: JRR Tolkien']],
    ['the CD Lewis, C. Lewis', []],
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

describe('what is not a mention', () => {
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
  ])('of %s, although something else has the same name: %j', (full, text, mentions) => {
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

it('a name does not span two paragraphs', () => {
  expect(found('Siraj\n\nHaqqani').filter((row) => !row.startsWith('?'))).toEqual([]);
});
