/** What the made-up papers of the browser tests print. */
import sharp from 'sharp';
import { article } from '../papers/articles.ts';
import { emptyContent, type Files } from '../sites/site.ts';

const sections = ['world', 'politics', 'business', 'culture'];

const hostile = '&lt;img src=x onerror=alert(1)> & "quotes"';

/** A headline that is markup if it is not taken as text, as readers have to see it. */
export const hostileHeadline = /^<img src=x onerror=alert\(1\)> & ["“]quotes["”]$/;

const furniture = [
  'navigation:',
  ...sections.map((slug) => `  - { label: ${titleOf(slug)}, url: /sections/${slug}/ }`),
  '  - { label: Names, url: /names/ }',
  '  - { label: About, url: /about/ }',
  'live: { label: Watch live, url: https://live.example/ }',
  'contact: { email: editor@test.example, page: /about/ }',
  'policies:',
  '  - { kind: principles, label: How we work, url: /about/ }',
  '',
].join('\n');

const richBody = `
The delegates met for a third day, and the word **harbourmaster** was in every mouth.[^1]

> We came to sign, and we shall not leave before we have signed.
>
> We have waited long enough.

## What each side brings

| Delegation | Ships | Crews | Tonnage | Harbour dues | Treaty obligations | Representatives |
| ---------- | ----: | ----: | ------: | -----------: | ------------------ | --------------- |
| North      |    12 |   340 |  88,000 |       17,400 | Lighthouses        | Three           |
| South      |     9 |   255 |  61,500 |       12,300 | Dredging           | Two             |

A line without a place to break: https://example.org/reports/2020/05/harbour-commission-final-report-of-the-working-group.html

![A jetty in fog](./pictures/jetty.jpg)

### The open points

1. Who pays for the light.
2. Who keeps the book.

- [The earlier report](/news/story-1/) has the figures.[^2]

[^1]: Minutes of the second day.

[^2]: Figures for 2019.
`;

/**
 * A paper with fifty stories in four sections, names and pictures; and one story with everything that
 * markdown can do, and one whose headline is hostile.
 */
export async function fiftyStories(): Promise<Files> {
  const picture = await jpeg(1200, 720);
  const files: Files = {
    ...emptyContent,
    'content/site.yaml': `${emptyContent['content/site.yaml']}${furniture}`,
    'content/articles/pictures/jetty.jpg': picture,
    'content/authors/mara-lind.md': '---\nname: Mara Lind\nkind: person\n---\n',
    ...name('people', 'ada-harbour', 'Ada Harbour', 'Keeper of the lighthouse'),
    ...name('places', 'north-quay', 'North Quay', 'Harbour on the northern shore'),
    ...name('organisations', 'harbour-board', 'Harbour Board', 'Public body that runs the harbour'),
    ...story('rich', {
      headline: 'Third day of talks ends without a word on the harbour',
      published: '2020-05-05T09:30:00+00:00',
      updated: '2020-05-05T18:00:00+00:00',
      dateline: 'North Quay',
      image:
        '{ file: ./pictures/jetty.jpg, alt: A jetty in fog, credit: A. Khan, caption: The jetty. }',
      sources: '[{ title: Minutes, publisher: Harbour Board, url: https://board.example/ }]',
      corrections: '[{ date: 2020-05-05T18:00:00+00:00, text: A number of ships was wrong. }]',
      people: '[ada-harbour]',
      places: '[north-quay]',
      organisations: '[harbour-board]',
    }),
    ...mention('first-light', 2017),
    ...mention('second-light', 2019),
    ...article({
      slug: 'phrases',
      keys: {
        headline: 'The words of a lamp',
        byline: '[desk, mara-lind]',
        published: '2018-05-04T09:30:00+00:00',
      },
      body: 'Of al-Wick and the lamp of state they spoke.\n\nThe state of the lamp stood in no book.',
    }),
    ...article({ slug: 'hostile', keys: { headline: `'${hostile}'` } }),
  };
  for (const slug of sections) {
    files[`content/sections/${slug}.md`] =
      `---\ntitle: ${titleOf(slug)}\ndescription: ${titleOf(slug)} reports.\n---\n`;
  }
  for (let number = 1; number <= 50; number += 1) Object.assign(files, generated(number));
  return files;
}

/** A paper whose name has a word that is wider than a phone in the letters of other names. */
export const longNamed: Files = {
  ...emptyContent,
  'content/site.yaml': String(emptyContent['content/site.yaml']).replace(
    'The Test',
    'Westmecklenburgische Wochenzeitung',
  ),
};

/** A paper in Urdu, which is written from right to left. */
export function urduPaper(): Files {
  return {
    ...emptyContent,
    'content/site.yaml': [
      'title: روزنامہ',
      'tagline: ہر خبر اور ہر نام',
      'address: https://test.example/',
      'language: ur',
      'timeZone: Asia/Karachi',
      'navigation:',
      '  - { label: دنیا, url: /sections/world/ }',
      '  - { label: نام, url: /names/ }',
      '',
    ].join('\n'),
    'content/sections/world.md': '---\ntitle: دنیا\ndescription: بیرون ملک کی خبریں\n---\n',
    ...name('places', 'pakistan', 'پاکستان', 'جنوبی ایشیا کا ملک'),
    ...article({
      slug: 'khabar',
      keys: {
        headline: 'پاکستان اور امریکہ میں طالبان رہنما پر اختلاف',
        dek: 'اسلام آباد نے کارروائی سے انکار کر دیا',
        places: '[pakistan]',
      },
      body: 'پاکستان نے امریکہ کا مطالبہ مسترد کر دیا ہے۔\n\n## فوج پر دباؤ\n\nامریکہ نے دباؤ ڈالا۔',
    }),
  };
}

function titleOf(slug: string): string {
  return slug.charAt(0).toUpperCase() + slug.slice(1);
}

function story(slug: string, keys: Record<string, string>): Files {
  return article({ slug, keys, body: richBody });
}

/** A story of an earlier year that mentions Ada Harbour. */
function mention(slug: string, year: number): Files {
  const keys = {
    headline: `The light of ${year}`,
    section: 'politics',
    published: `${year}-05-04T09:30:00+00:00`,
  };
  const body = `In ${year} Ada Harbour lit the lamp at North Quay.\n\nHarbour had the oil from the Harbour Board.`;
  return article({ slug, keys, body });
}

function generated(number: number): Files {
  const day = new Date(Date.UTC(2020, 4, 4) - number * 86_400_000).toISOString();
  const keys: Record<string, string> = {
    headline: `Harbour story number ${number}`,
    dek: `What happened in the harbour on day ${number}.`,
    section: sections[number % sections.length] ?? 'world',
    published: day.replace('T00:00:00.000Z', 'T09:30:00+00:00'),
    places: '[north-quay]',
  };
  if (number % 10 === 1) {
    keys['image'] = '{ file: ./pictures/jetty.jpg, alt: A jetty in fog, credit: A. Khan }';
  }
  const body = `On the quayside, story ${number}.\n\n## What happened then\n\nThe second.`;
  return article({ slug: `story-${number}`, keys, body });
}

function name(collection: string, slug: string, title: string, role: string): Files {
  return {
    [`content/${collection}/${slug}.md`]: `---\nname: ${title}\nrole: ${role}\n---\n\n${title}, ${role}.\n`,
  };
}

function jpeg(width: number, height: number): Promise<Uint8Array> {
  const background = { r: 150, g: 160, b: 170 };
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
}
