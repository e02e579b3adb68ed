import { describe, expect, it } from 'vitest';
import { joiner } from '../../../../src/names/words/marker.ts';
import {
  addressOfPassage,
  passagesOf,
  placesOf,
  wordsToMark,
} from '../../../../src/search/query/passages.ts';

/** A page of a dek, and of paragraphs and crossheads with these ids. */
function pageOf(dek: string, ...blocks: [element: string, id: string, text: string][]) {
  let location = dek.split(' ').length;
  const anchors = blocks.map(([element, id, text]) => {
    const anchor = { element, id, text, location };
    location += text.split(' ').length;
    return anchor;
  });
  const raw_content = [dek, ...blocks.map(([, , text]) => text)].join(' ');
  return { url: '/news/a/', raw_content, meta: {}, anchors };
}

const where = (page: ReturnType<typeof pageOf>, word: RegExp) =>
  page.raw_content.split(' ').flatMap((text, at) => (word.test(text) ? [at] : []));

const print = (excerpt: ReturnType<typeof passagesOf>[number]['excerpt']) =>
  excerpt.map((run) => (typeof run === 'string' ? run : `[${run.marked}]`)).join('');

const story = pageOf(
  'Haqqani leads insurgents.',
  ['p', 'p-1', 'Haqqani is named here.'],
  ['h2', 'a-second-offensive', 'A second offensive'],
  [
    'p',
    'p-2',
    'Kayani, who met “Haqqani’s” men, said: Haqqani &lt;no less&gt; is an offensive subject.',
  ],
  ['p', 'p-3', 'Haqqani again.'],
  ['h2', 'later', 'Haqqani later'],
  ['p', 'p-4', 'Nothing here.'],
);

describe('the passages of a page', () => {
  it('the best has the most words, the best under each other crosshead follows', () => {
    const found = where(story, /haqqani|kayani/i);
    const passages = passagesOf(story, found);
    expect(passages.map(({ id, crosshead }) => [id, crosshead])).toEqual([
      ['p-2', 'A second offensive'],
      ['p-1', undefined],
      ['later', 'Haqqani later'],
    ]);
    expect(print(passages[0]?.excerpt ?? [])).toBe(
      '[Kayani], who met “[Haqqani’s]” men, said: [Haqqani] <no less> is an offensive subject. ',
    );
  });

  it('a crosshead is part of an excerpt only where it was found itself', () => {
    const [first] = passagesOf(story, where(story, /^offensive/));
    expect(print(first?.excerpt ?? [])).toContain('A second [offensive]');
    const [other] = passagesOf(story, where(story, /^subject/));
    expect(print(other?.excerpt ?? [])).toMatch(/^Kayani/);
  });

  it('without a word in the text the page begins', () => {
    expect(passagesOf(story, []).map(({ id, excerpt }) => [id, print(excerpt)])).toEqual([
      [undefined, expect.stringMatching(/^Haqqani leads insurgents\. …?/)],
    ]);
  });

  it('an excerpt shows where most was found', () => {
    const filler = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    const page = pageOf('Dek.', ['p', 'p-1', `Lone hit ${filler} hit and hit ${filler}`]);
    const [first] = passagesOf(page, where(page, /^hit$/));
    expect(print(first?.excerpt ?? [])).toMatch(/^… word54 .* word59 \[hit\] and \[hit\] .* …$/);
  });

  it('a language without spaces has none between its words', () => {
    const page = { ...story, raw_content: '喀布尔\u200B的\u200B会议。', anchors: [] };
    expect(passagesOf(page, [2]).map(({ excerpt }) => print(excerpt))).toEqual([
      '喀布尔的[会议]。',
    ]);
  });

  it('an elided article has none after it', () => {
    const text = `Le chef de l’${joiner} Ukraine parle.`;
    const page = { ...story, raw_content: text, anchors: [] };
    expect(passagesOf(page, [4]).map(({ excerpt }) => print(excerpt))).toEqual([
      'Le chef de l’[Ukraine] parle. ',
    ]);
  });
});

describe('what is marked on the page', () => {
  it('each word once, without the ending of a possessive', () => {
    expect(wordsToMark(story, where(story, /haqqani|kayani/i))).toEqual(['haqqani', 'kayani']);
  });

  it.each([
    ['/news/a/', { id: 'p-2' }, ['haqqani'], '/news/a/?marked=haqqani#p-2'],
    ['/news/a/', {}, ['al qaeda', 'é&'], '/news/a/?marked=al%20qaeda&marked=%C3%A9%26'],
    ['/about/', {}, [], '/about/'],
  ])('%s %j %j', (url, passage, marked, address) => {
    expect(addressOfPassage(url, passage, marked)).toBe(address);
  });
});

describe('the words to be marked', () => {
  const page = pageOf('Also linked already to al Qaeda, wars in India and Indians near Łódź.');
  const marked = (marks: string, found: RegExp) =>
    wordsToMark(page, placesOf(page, where(page, found), marks.split(' ')));

  it.each<[string, RegExp, string[]]>([
    ['al qaeda', /^(al|qaeda)/i, ['al', 'qaeda']],
    ['also al', /^al/i, ['also', 'al']],
    ['in india', /^in/i, ['in', 'india', 'indians']],
    ['war', /^war/i, ['wars']],
    ['alr', /^al/i, ['already']],
  ])('of %s are not those that merely begin so', (marks, found, words) => {
    expect(marked(marks, found)).toEqual(words);
  });

  it('are all that are meant, even if the engine has not found them', () => {
    expect(marked('lodz qaeda', /^qaeda/i)).toEqual(['qaeda', 'łódź']);
  });

  it('are two words that were typed as one', () => {
    const parks = pageOf('A car, parked in the car park, and a parking car.');
    expect(placesOf(parks, [], ['carpark'])).toEqual([5, 6]);
    const both = pageOf('It may be the carpark, maybe a car park.');
    expect(placesOf(both, [], ['maybe', 'carpark'])).toEqual([4, 5]);
  });

  it('are compounds of which the engine has found a word', () => {
    const compounds = pageOf('Samir al-Khouri’s cranes, near Saint-Brieuc and Khourigan, all new.');
    const marks = ['khouri', 'saint', 'brieuc'];
    const places = placesOf(compounds, where(compounds, /khouri|saint/i), marks);
    expect(wordsToMark(compounds, places)).toEqual(['al-khouri', 'saint-brieuc', 'khourigan']);
    expect(placesOf(compounds, [], marks)).toEqual([]);
    const other = pageOf('Al and al-Khouri.');
    expect(placesOf(other, [0, 2], ['al'])).toEqual([0]);
  });
});
