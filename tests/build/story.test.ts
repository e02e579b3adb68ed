import { beforeAll, describe, expect, it } from 'vitest';
import { attribute, inside, readPage, words, type Page } from '../support/built/pages.ts';
import { places } from '../support/sites/places.ts';
import { sharedSite, type SharedSite } from '../support/sites/run-folder.ts';

const file = 'news/pakistan-us-at-odds-over-taliban-leader/index.html';

/** Every name of the paper, by its page, with its role and the spellings under which readers look for it. */
const names: [path: string, name: string, role: string, aliases: string[]][] = [
  ['people/siraj-haqqani', 'Siraj Haqqani', 'militant commander', ['Sirajuddin Haqqani']],
  ['people/barack-obama', 'Barack Obama', 'President of the United States', ['Barack H. Obama']],
  [
    'people/david-petraeus',
    'David Petraeus',
    'head of U.S. Central Command',
    ['David H. Petraeus'],
  ],
  ['people/osama-bin-laden', 'Osama bin Laden', 'Leader of al Qaeda', ['Usama bin Laden']],
  ['people/ashfaq-parvez-kayani', 'Ashfaq Parvez Kayani', 'military', ['Kiyani']],
  ['organisations/afghan-taliban', 'Afghan Taliban', 'movement in Afghanistan', ['Taliban']],
  ['organisations/pakistani-taliban', 'Pakistani Taliban', 'movement in Pakistan', ['TTP']],
  ['organisations/al-qaeda', 'al Qaeda', 'Militant network', ['al-Qaida']],
  ['organisations/pakistani-military', 'Pakistani military', 'Armed forces', ['Pakistan Army']],
  ['organisations/pakistani-intelligence', 'Pakistani intelligence', 'service', ['ISI']],
  ['organisations/us-state-department', 'U.S. State Department', 'Foreign ministry', []],
  ['organisations/the-new-york-times', 'The New York Times', 'Newspaper', ['NYT']],
  ['organisations/cbs-news', 'CBS News', 'Broadcaster', ['CBS']],
  ['places/pakistan', 'Pakistan', 'Country in South Asia', []],
  ['places/united-states', 'United States', 'Country in North America', ['America']],
  ['places/afghanistan', 'Afghanistan', 'Country bordering Pakistan', []],
  ['places/north-waziristan', 'North Waziristan', 'Tribal region', ['Waziristan']],
  ['places/south-waziristan', 'South Waziristan', 'Tribal region', ['Waziristan']],
  ['places/china', 'China', 'Country in East Asia', []],
  ['places/russia', 'Russia', 'Country in Europe and Asia', []],
  ['places/india', 'India', 'Country in South Asia', []],
];

describe.each(places)('in a paper $where', ({ site: name, origin, base }) => {
  let site: SharedSite;
  let story: Page;
  let text: string;

  beforeAll(async () => {
    site = await sharedSite(name);
    story = await readPage(site, file);
    text = words(story.one('main'));
  });

  it('the story has its headline, dek, byline and date', () => {
    expect(words(story.one('h1'))).toBe('Pakistan, U.S. at Odds over Taliban Leader');
    expect(text).toContain('refused to crack down on Siraj Haqqani');
    expect(words(story.one('a', { rel: 'author' }))).toBe('Broadsheet News Desk');
    expect(story.all('time').map(words)).toContain('15 December 2009');
  });

  it('the story has its facts and its quotation', () => {
    expect(text).toContain('30,000 more U.S. troops');
    expect(text).toContain('“inextricably linked to our partnership with Pakistan”');
    expect(text).toContain('safe haven in North Waziristan');
  });

  it('the story has crossheads that can be linked to', () => {
    const crossheads = inside(story.one('div', { class: 'story-text prose' })).all('h2');
    expect(crossheads.map((heading) => attribute(heading, 'id'))).toEqual(
      crossheads.map((heading) => words(heading).toLowerCase().replace(/ /g, '-')),
    );
    expect(crossheads.length).toBeGreaterThanOrEqual(2);
  });

  it('the story names its sources and links to that which is on the web', () => {
    const url = 'https://www.cbsnews.com/news/pakistan-us-at-odds-over-taliban-leader/';
    expect(words(story.one('a', { href: url }))).toBe('Pakistan, U.S. at Odds over Taliban Leader');
    expect(text).toContain('Pakistan Rebuffs U.S. on Taliban Crackdown');
    expect(text).toContain('CBS News');
  });

  it('search engines read the story as a news article', () => {
    const data: unknown = JSON.parse(words(story.one('script', { type: 'application/ld+json' })));
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Pakistan, U.S. at Odds over Taliban Leader',
      mainEntityOfPage: origin + base + file.replace('index.html', ''),
      author: [{ '@type': 'Organization', name: 'Broadsheet News Desk' }],
      publisher: { name: 'Broadsheet', url: origin + base },
    });
  });

  it('the story and the list of names link to every name', async () => {
    const list = await readPage(site, 'names/index.html');
    for (const [path] of names) {
      const href = `${base}${path}/`;
      expect(story.all('a', { href }).length, path).toBeGreaterThan(0);
      expect(list.all('a', { href }).length, path).toBeGreaterThan(0);
    }
  });

  it.each(names)('%s tells who or what it is and links to the story', async (...row) => {
    const [path, name, role, aliases] = row;
    const page = await readPage(site, `${path}/index.html`);
    expect(words(page.one('h1'))).toBe(name);
    const main = words(page.one('main'));
    for (const part of [role, ...aliases]) expect(main).toContain(part);
    expect(page.all('a', { href: base + file.replace('index.html', '') })).not.toEqual([]);
  });

  it('there are no other names', async () => {
    const built = await site.built();
    const pages = built.filter((one) =>
      /^(people|places|organisations)\/[^/]+\/index\.html$/.test(one),
    );
    expect(pages.sort()).toEqual(names.map(([path]) => `${path}/index.html`).sort());
  });
});
