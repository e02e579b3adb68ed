import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it, onTestFinished } from 'vitest';
import { article, articles } from '../support/papers/articles.ts';
import { readPages } from '../support/built/pages.ts';
import { picture } from '../support/papers/pictures.ts';
import { sharedSite, type SharedSite } from '../support/sites/run-folder.ts';
import { buildSite, emptyContent, type Files } from '../support/sites/site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // HTML lets an id have any sign but white space; a dot keeps the ids of notes apart from those of headings.
      'valid-id': ['error', { relaxed: true }],
      // Advice, not validity: a region with a tabindex is as good as a section.
      'prefer-native-element': 'off',
    },
  }),
);

/** What is wrong with the HTML of a site, each with its page. Of pages that differ in numbers alone, it reads one. */
async function faults(site: SharedSite) {
  const found: string[] = [];
  const kinds = new Map<string, readonly [file: string, html: string]>();
  for (const [file, { html }] of await readPages(site)) {
    kinds.set(html.replace(/\d+/g, '0'), [file, html]);
  }
  for (const [file, html] of kinds.values()) {
    const { results } = await validator.validateString(html, file);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      found.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  return found;
}

const everything = `## A crosshead, with *stress*

A [link](/about/), \`code\`, ~~struck~~ words and a note[^1].

| Place | Troops |
| :---- | -----: |
| North | 30,000 |

- [x] done
- [ ] open

1. One
2. Two

> A quotation.

![A road](./road.png)

\`\`\`
A block of code.
\`\`\`

---

<h3>A crosshead of HTML</h3>
<p>H<sub>2</sub>O, an <abbr title="abbreviation">abbr.</abbr> and <a name="place"></a>a place.</p>
<dl><dt>A term<dd><p>One</p><p>Two</p></dl>
<details><summary>More</summary>Words</details>
<ol type="a"><li><p>One</p><ul><li>Two</ul></ol>
<table border="1"><caption>Results</caption><tr><th colspan="2" align="RIGHT">Both</th></tr><tr><td>1<td>2</table>
<figure><img src="road.png" alt="A road"><figcaption>A <i>road</i>. <cite>A. Khan</cite></figcaption></figure>

### A crosshead, with *stress*

[^1]: The note, with a [link](../people/asma-khan.md).
`;

/** A front with everything that one can have. */
const front = `
lead: { story: everything, headline: '"Quoted" & <angled>', under: [story-1] }
seconds: [related, { story: story-9, dek: Another. }]
rows:
  - { section: world, stories: [story-30] }
  - { author: desk, title: By us, link: /about/ }
  - { name: asma-khan, show: headlines }
  - { stories: [story-40, story-41] }
  - { title: Join us, promo: { text: Write to us., link: "https://a.example/?b=1&c=2" } }
  - newest: 3
banner: { text: Flood & fire, link: /news/related/, kind: breaking }
`;

/** So many stories of different years that mention a name. */
function mentions(count: number): Files {
  const files: Files = {};
  for (let number = 1; number <= count; number += 1) {
    const published = `${2000 + (number % 20)}-05-04T09:30:00+00:00`;
    const body = 'For "Asma Khan" & others it was late; Khan left.';
    Object.assign(files, article({ slug: `mention-${number}`, keys: { published }, body }));
  }
  return files;
}

it('browsers get valid HTML on every page of the real paper', async () => {
  expect(await faults(await sharedSite('real'))).toEqual([]);
});

it('browsers get valid HTML on every page, whatever an article has in it', async () => {
  const content: Files = {
    ...emptyContent,
    'content/people/asma-khan.md':
      '---\nname: Asma Khan\nrole: Engineer\naliases: [A. Khan]\nnative: { text: اسما خان, lang: ur }\n---\n\nAn engineer.\n',
    'content/places/north.md': '---\nname: The North\nrole: Region\n---\n\nA region.\n',
    'content/articles/road.png': await picture(900, 600),
    ...articles(60),
    ...article({
      slug: 'everything',
      keys: {
        headline: "'“Quoted” & <angled>'",
        dateline: 'Islamabad',
        updated: '2020-05-05T09:30:00+00:00',
        people: '[asma-khan]',
        places: '[north]',
        image: '{ file: ./road.png, alt: A road, credit: A. Khan, caption: At noon. }',
        sources: '[{ title: A report, publisher: A paper, url: "https://a.example/?b=1&c=2" }]',
        corrections: [
          '[{ at: 2020-05-06T09:30:00Z, text: A & B., was: the <a>, now: the "b" }',
          '{ at: 2020-05-06T09:30:00Z, text: T., was: once, now: twice, paragraph: A link }, { at: 2020-05-06T09:30:00Z, text: T., paragraph: A quotation }]',
        ].join(', '),
        updates: '[{ at: 2020-05-06T09:30:00Z, text: More. }]',
        formerly: '[/2019/a&b/]',
      },
      body: everything,
    }),
    ...article({ slug: 'related', keys: { people: '[asma-khan]' } }),
    ...article({
      slug: 'gone',
      keys: { withdrawn: '{ at: 2020-05-06T09:30:00Z, reason: A & B. }' },
    }),
    ...mentions(60),
    'content/front.yaml': front,
    'content/sections/world.md': `---\ntitle: World\ndescription: Abroad.\n${front}---\n`,
  };
  const site = await buildSite(content, { BASE_PATH: '/sub/dir/' });
  onTestFinished(() => site.remove());
  expect(await faults(site)).toEqual([]);
});

it('browsers get valid HTML on every page of a paper with stories of all kinds', async () => {
  expect(await faults(await sharedSite('furnished'))).toEqual([]);
});
