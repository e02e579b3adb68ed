/**
 * A paper in which every word of the site is marked: ⟦Published⟧. Its own texts are Greek, so a Latin letter without a mark
 * is a word that was written into a page or a script.
 */
import { DomUtils } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../src/words/languages/en.ts';
import { readPages, type Element, type Page } from '../support/built/pages.ts';
import { picture } from '../support/papers/pictures.ts';
import { makeSite, type Files, type Site } from '../support/sites/site.ts';

const pseudo = Object.entries(english).map(
  ([key, message]) => `  ${key}: ${JSON.stringify(`⟦${message}⟧`)},`,
);

const story = (keys: Record<string, string>, body: string) =>
  [
    '---',
    ...Object.entries({
      headline: 'Το ποτάμι',
      dek: 'Η στάθμη ανεβαίνει.',
      section: 'world',
      byline: '[desk, Νίκος]',
      published: '2020-05-04T09:30:00+00:00',
      ...keys,
    }).map(([key, value]) => `${key}: ${value}`),
    '---',
    '',
    body,
    '',
  ].join('\n');

const sections = ['Πρώτη', 'Δεύτερη', 'Τρίτη', 'Τέταρτη']
  .map((day) => `## ${day} μέρα\n\n${'Το νερό ανέβηκε ξανά και ο Γιώργος έφυγε. '.repeat(40)}`)
  .join('\n\n');

const body = [
  sections,
  'Ένα[^1] και πάλι ένα[^1].',
  '| α | β |\n| - | - |\n| γ | δ |',
  '- [x] έγινε\n- [ ] όχι',
  'Ο [κατάλογος](list.txt), και όσα [γράφτηκαν](gone.md).',
  ':::gallery\n![α](a.png)\n![β](b.png)\n:::',
  ':::box[Πλαίσιο]\nΤο νερό.\n:::',
  ':::timeline[Χρόνος]\n- 2020-05-01: Βροχή.\n:::',
  ':::quote{by="Γιώργος"}\nΤο ποτάμι δεν περιμένει.\n:::',
  ...['youtu.be/1', 'open.spotify.com/1', 'podcasts.apple.com/1', 'x.com/1'].map(
    (address) => `::embed{url="https://${address}" title="Ήχος" author="Άννα" date=2020-05-01}`,
  ),
  '[^1]: Σημείωση.',
].join('\n\n');

const at = '2020-05-05T18:00:00+00:00';
const change = 'was: ένα ποτάμι, now: δύο ποτάμια';

/** As many as fill two pages of the list. */
const corrections = Array.from(
  { length: 100 },
  (_, index) => `{ at: ${at}, text: Αριθμός ${index}. }`,
);

const kinds = ['analysis', 'opinion', 'review', 'obituary', 'explainer', 'interview', 'sponsored'];

const content: Files = {
  'src/words/languages/en.ts': [
    'export const english = {',
    ...pseudo,
    '} as const;',
    'export type Messages = Readonly<Record<keyof typeof english, string>>;',
    '',
  ].join('\n'),
  'content/site.yaml': [
    'title: Εφημερίδα',
    'tagline: Τα νέα',
    'address: https://test.example/',
    'language: el',
    'timeZone: UTC',
    'contact: { page: /about/ }',
    'picturesDescribedSince: 2021-01-01',
    '',
  ].join('\n'),
  'content/front.yaml': 'banner: { text: Νέα, kind: notice }\n',
  'content/pages/about.md':
    '---\ntitle: Ποιοι είμαστε\ndescription: Ποιοι είμαστε.\n---\n\nΕμείς.\n',
  'content/sections/world.md': '---\ntitle: Κόσμος\ndescription: Ο κόσμος.\n---\n',
  'content/sections/empty.md': '---\ntitle: Κενό\ndescription: Τίποτα.\n---\n',
  'content/topics/floods.md': '---\ntitle: Πλημμύρες\ndescription: Νερά.\n---\n',
  'content/series/river.md': '---\ntitle: Ποτάμια\ndescription: Μια σειρά.\n---\n',
  'content/authors/desk.md': '---\nname: Σύνταξη\nkind: desk\nrole: Ομάδα\n---\n',
  'content/authors/maria.md': '---\nname: Μαρία\n---\n',
  'content/people/giorgos.md':
    '---\nname: Γιώργος\nrole: Φύλακας\naliases: [Τζωρτζ, Γιώργης]\n---\n',
  'content/organisations/water.md': '---\nname: Ύδατα\nrole: Εταιρεία\n---\n',
  'content/articles/river-1.md': story(
    {
      series: 'river',
      part: '1',
      updated: '2020-05-05T09:30:00+00:00',
      additionalReporting: '[maria]',
      summary: '[Το νερό ανέβηκε.]',
      topics: '[floods]',
      organisations: '[water]',
      sources: '[{ title: Έκθεση, publisher: Φορέας, date: 2020-05-01 }]',
      corrections: `[{ at: ${at}, text: Διόρθωση., ${change}, paragraph: Ένα και }]`,
      updates: `[{ at: ${at}, text: Νέα., paragraph: Ένα και }]`,
      translations: '[reka]',
      formerly: '[/old/]',
    },
    body,
  ),
  'content/articles/list.txt': 'Νερό',
  'content/articles/a.png': await picture(700, 400),
  'content/articles/b.png': await picture(700, 300),
  'content/articles/river-2.md': story(
    { series: 'river', part: '2', corrections: `[${corrections.join(', ')}]` },
    'Το νερό.\n\n![](b.png)',
  ),
  'content/articles/river-3.md': story(
    {
      series: 'river',
      part: '3',
      corrections: `[{ at: ${at}, kind: clarification, text: Σαφώς., ${change} }]`,
    },
    'Το νερό.',
  ),
  'content/articles/noted.md': story(
    { corrections: `[{ at: ${at}, kind: editor's-note, text: Σημείωση. }]` },
    'Το νερό.',
  ),
  'content/articles/reka.md': story(
    {
      language: 'ru',
      headline: 'Река',
      dek: 'Вода.',
      corrections: `[{ at: ${at}, text: Ошибка., was: вода, now: река, paragraph: Вода }]`,
    },
    'Вода прибывает. [Список](list.txt), и [мост](gone.md).',
  ),
  'content/articles/gone.md': story({ withdrawn: `{ at: ${at}, reason: Λάθος. }` }, 'Το νερό.'),
  ...Object.fromEntries(
    kinds.map((type) => [`content/articles/${type}.md`, story({ type }, 'Το νερό.')]),
  ),
  'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
};

let site: Site;
let output: string;
let pages: Map<string, Page>;

beforeAll(async () => {
  site = await makeSite(content);
  ({ output } = await site.build());
  pages = await readPages(site);
});
afterAll(() => site?.remove());

/** Latin words without marks, apart from addresses, the name of the time zone and units. */
function unmarked(text: string): string[] {
  let left = text.replace(/https:\/\/[^\s⟦⟧]+|\b(UTC|kB)\b/g, '');
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  return left.match(/\S*[A-Za-z⟦⟧]\S*/g) ?? [];
}

const isHidden = ({ name }: Element) => name === 'script' || name === 'style';

/** The text of a page, also that of its head. */
const textOf = (page: Page) => {
  const whole = page.one('html');
  for (const element of DomUtils.findAll(isHidden, whole.children)) DomUtils.removeElement(element);
  return DomUtils.textContent(whole);
};

const attributes = ['aria-label', 'title', 'alt', 'placeholder'];
const described = /^(description|author|og:(title|description|site_name|image:alt))$/;

/** The attributes of an element that readers get to know. */
const told = ({ name, attribs }: Element): string[] => {
  const property = attribs['name'] ?? attribs['property'] ?? '';
  const isTold = name === 'meta' && described.test(property);
  return [...attributes.map((key) => attribs[key] ?? ''), (isTold && attribs['content']) || ''];
};

describe('no word of the site is written into', () => {
  it('the text of a page', () => {
    expect(pages.size).toBeGreaterThan(25);
    const found = [...pages].map(([file, page]) => [file, unmarked(textOf(page))]);
    expect(found.filter(([, words = []]) => words.length > 0)).toEqual([]);
  });

  it('an attribute', () => {
    const found = [...pages].map(([file, { elements }]) => [
      file,
      elements.flatMap(told).flatMap(unmarked),
    ]);
    expect(found.filter(([, words = []]) => words.length > 0)).toEqual([]);
  });

  it.each(['rss.xml', 'corrections/rss.xml'])('a feed: %s', async (file) => {
    const feed = (await site.read(file)).replace(/<guid.*?<\/guid>|<\/?[^>]*>/g, ' ');
    expect(unmarked(feed).filter((word) => !/^(\w{3},|\w{3}|GMT|el)$/.test(word))).toEqual([]);
  });

  it('a script', async () => {
    const scripts = (await site.built()).filter((file) => /^_astro\/.*\.js$/.test(file));
    const code = (await Promise.all(scripts.map((file) => site.read(file)))).join('\n');
    // Sentences, and the texts of elements. Pieces of a message have no marks of their own.
    const texts = code.match(/`[A-Z][a-z]+[ …:.][^`]*`|>[A-Z][a-z]+[^<>`{}();=]*</g) ?? [];
    const isOfMessage = (text: string) =>
      Object.values(english).some((message) => message.includes(text.slice(1, -1)));
    const isOfVite = (text: string) => text.startsWith('`Unable to preload CSS');
    const written = texts.filter((text) => !/[⟦⟧]/.test(text) && !isOfMessage(text));
    expect(written.filter((text) => !isOfVite(text))).toEqual([]);
    expect(code).toContain(`⟦${english.copied}⟧`);
  });
});

/** Words of a paper with other content: banners, long lists of stories, drafts, many mentions. */
const elsewhere =
  'breaking live newerStories olderStories draft scheduled withdrawn allParts noCorrectionsYet mentionsByYear mentions'.split(
    ' ',
  );

it('each word is said', async () => {
  const files = (await site.built()).filter((file) => /\.(html|js|xml)$/.test(file));
  const said = (await Promise.all(files.map((file) => site.read(file)))).join('\n');
  const plain = Object.entries(english).filter(([, message]) => !/[{<]/.test(message));
  const missing = plain.filter(([, text]) => !said.includes(`⟦${text}⟧`)).map(([key]) => key);
  expect(missing).toEqual(elsewhere);
});

it('a paper in a language without words says so when it is built, and has dates of its own', async () => {
  expect(output).toContain('words of the site are in English, as it has none in el');
  expect(await site.read('news/river-1/index.html')).toContain('4 Μαΐου 2020');
});
