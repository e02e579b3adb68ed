/** Further faults; see `broken-cases.ts`. */
import { article } from '../../support/papers/articles.ts';
import { picture as flatPicture } from '../../support/papers/pictures.ts';
import { emptyContent } from '../../support/sites/site.ts';
import type { BrokenCase } from './broken-cases.ts';

const picture = new Uint8Array();

/** Faults of the text, of files and of `site.yaml`. */
export const moreBrokenCases: BrokenCase[] = [
  {
    fault: 'a picture without a description or a credit, and a file that is not a picture',
    files: {
      'content/articles/road.png': picture,
      ...article({
        slug: 'silent-picture',
        keys: { image: '{ file: ./road.png }' },
      }),
      ...article({ slug: 'silent-picture-in-text', body: '![](./road.png)' }),
    },
    expected: [
      { place: 'content/articles/silent-picture.md:7', what: 'image → alt', fix: 'alt:' },
      { place: 'content/articles/silent-picture.md:7', what: 'image → credit', fix: 'credit:' },
      {
        place: 'content/articles/silent-picture-in-text.md:9',
        what: 'without a description',
        fix: '![what it shows](./road.png)',
      },
      { place: 'content/articles/road.png', what: 'has the name of a picture', fix: 'again' },
    ],
  },
  {
    fault: 'a picture that cannot be published',
    files: {
      'content/articles/phone.heic': 'From a phone.',
      'content/articles/unused.heic': 'From a phone.',
      'content/articles/live.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6"><script>alert(1)</script></svg>',
      'content/articles/heavy.png': new Uint8Array(41_000_000),
      'content/articles/large.png': await flatPicture(20_000, 6000),
      ...article({ slug: 'phone', body: 'Text.\n\n![A road](phone.heic)' }),
    },
    expected: [
      { place: 'content/articles/unused.heic', what: 'is a HEIC file', fix: 'Most Compatible' },
      {
        place: 'content/articles/phone.md:11',
        what: 'shows phone.heic',
        fix: 'Most Compatible. Then write the name of the new file here.',
      },
      { place: 'content/articles/live.svg', what: 'a drawing with <script>', fix: 'plain SVG' },
      { place: 'content/articles/heavy.png', what: 'has 41 MB', fix: '4,000 pixels wide' },
      {
        place: 'content/articles/large.png',
        what: '20000 × 6000 pixels, more than the 100 million',
        fix: '4,000 pixels wide',
      },
    ],
  },
  {
    fault: 'a figure with mistakes, and one that is not one',
    files: article({
      slug: 'figures',
      keys: {
        image: '{ file: ./road.png, alt: A, credit: B, focus: 40 20 }',
      },
      body: '::figure[A road]{src=no.png size=huge capton="x"}\n\n::figure[A road{src=no.png}',
    }),
    expected: [
      { place: 'content/articles/figures.md:7', what: '“image → focus”', fix: 'focus: 40% 20%' },
      { place: 'content/articles/figures.md:10', what: 'a figure without “alt”', fix: 'alt="' },
      {
        place: 'content/articles/figures.md:10',
        what: '“size” to "huge"',
        fix: 'text, wide or full',
      },
      { place: 'content/articles/figures.md:10', what: 'unknown key “capton”', fix: 'src, alt' },
      { place: 'content/articles/figures.md:12', what: 'looks like a directive', fix: '::figure[' },
    ],
  },
  {
    fault: 'a portrait that is not there',
    files: {
      'content/people/no-face.md':
        '---\nname: Ada Null\nrole: Engineer\nportrait: { file: ./no.jpg, credit: B }\n---\n',
    },
    expected: [{ place: 'content/people/no-face.md:4', what: './no.jpg', fix: 'Add the picture' }],
  },
  {
    fault: 'a text without front matter, or with front matter that never ends',
    files: {
      'content/articles/bare.md': 'Only text.\n',
      'content/articles/open.md': '---\nheadline: A story\n\nText.\n',
    },
    expected: [
      {
        place: 'content/articles/bare.md:1',
        what: 'does not begin with front matter',
        fix: 'Begin the file with a line ---',
      },
      {
        place: 'content/articles/open.md:2',
        what: 'front matter that never ends',
        fix: 'Put a line --- after line 2: ⏎ headline: A story ⏎ ---',
      },
    ],
  },
  {
    fault: 'a link that runs a script',
    files: article({ slug: 'script-link', body: '[Here](javascript:alert(1))' }),
    expected: [
      {
        place: 'content/articles/script-link.md:9',
        what: 'not safe to publish: javascript:alert(1)',
        fix: 'Link to the web address',
      },
    ],
  },
  {
    fault: 'a fault in the front matter and another in the text of the same file',
    files: article({ slug: 'both-halves', keys: { mood: 'grim' }, body: '[Here](/not-there/)' }),
    expected: [
      {
        place: 'content/articles/both-halves.md:7',
        what: 'an unknown key “mood”',
        fix: 'the keys headline',
      },
      { place: 'content/articles/both-halves.md:10', what: 'to /not-there/', fix: 'remove it' },
    ],
  },
  {
    fault: 'a file name that cannot be an address',
    files: {
      ...article({ slug: 'Upper-Case' }),
      ...article({ slug: 'straße-und-café' }),
    },
    expected: [
      { place: 'content/articles/Upper-Case.md', what: '“Upper-Case”', fix: 'upper-case.md' },
      { place: 'content/articles/straße-und-café.md', what: 'address', fix: 'strasse-und-cafe.md' },
    ],
  },
  {
    fault: 'a file of the publisher among those of the search',
    files: { 'public/pagefind/entry.json': '{}' },
    expected: [
      { place: 'public/pagefind/entry.json', what: '/pagefind/entry.json', fix: 'Rename' },
    ],
  },
  {
    fault: 'a file that no folder takes',
    files: {
      'content/articles/notes.doc': 'Not markdown.',
      'content/letters/one.md': '---\ntitle: One\n---\n',
    },
    expected: [
      {
        place: 'content/articles/notes.doc',
        what: 'not a kind of file that belongs in this folder',
        fix: 'public/',
      },
      {
        place: 'content/letters/one.md',
        what: 'not in a folder that the site reads',
        fix: 'articles',
      },
    ],
  },
  {
    fault: 'a front page with stories that cannot be there',
    files: {
      ...article({ slug: 'front-story' }),
      ...article({ slug: 'front-draft', keys: { draft: 'true' } }),
      ...article({ slug: 'front-later', keys: { published: '2990-01-01T06:00Z' } }),
      'content/front.yaml': [
        'lead: frnt-story',
        'seconds: [front-story, front-draft, front-later]',
        'rows:',
        '  - stories: [{ story: front-story, headline: Again }]',
        '  - section: wordl',
        '  - name: no-one-at-all',
        'banner: { text: Flood, from: 2026-11-29T06:00, until: 2026-11-28T06:00 }',
        '',
      ].join('\n'),
    },
    expected: [
      {
        place: 'content/front.yaml:1',
        what: '“frnt-story” under “lead”, but there is no such story',
        fix: 'Did you mean front-story?',
      },
      {
        place: 'content/front.yaml:2',
        what: '“front-draft” under “seconds”, which is a draft',
        fix: 'Publish the story',
      },
      {
        place: 'content/front.yaml:2',
        what: '“front-later” under “seconds”, which is not to be published yet',
        fix: 'from: 2990-01-01T06:00Z',
      },
      {
        place: 'content/front.yaml:4',
        what: 'names “front-story” again, after line 2',
        fix: 'Delete one of the two',
      },
      { place: 'content/front.yaml:5', what: 'no content/sections/wordl.md', fix: 'mean world?' },
      {
        place: 'content/front.yaml:6',
        what: 'no such person, place or organisation',
        fix: 'Create the file no-one-at-all.md',
      },
      {
        place: 'content/front.yaml:7',
        what: 'ends (until 2026-11-28T06:00) before it begins (from 2026-11-29T06:00)',
        fix: 'Correct “from” or “until”',
      },
    ],
  },
  {
    fault: 'a key that is as long as a text',
    files: article({ slug: 'long-key', keys: { ['k'.repeat(900)]: 'a' } }),
    expected: [
      {
        place: 'content/articles/long-key.md:7',
        what: `has an unknown key “${'k'.repeat(60)}…”`,
        fix: 'Use one of the keys',
      },
    ],
  },
  {
    fault: 'a section whose front has mistyped keys',
    files: {
      'content/sections/fronts.md':
        '---\ntitle: Fronts\ndescription: A section.\nlead: { stroy: a }\nrows:\n  - title: Empty\n---\n',
    },
    expected: [
      { place: 'content/sections/fronts.md:4', what: 'unknown key “stroy”', fix: 'Write story: a' },
      {
        place: 'content/sections/fronts.md:6',
        what: 'which has none of section, topic, author, name, newest, promo and stories',
        fix: 'Correct the value',
      },
    ],
  },
  {
    fault:
      'a site.yaml with a mistyped key, a time zone that does not exist, and words that say too little',
    files: {
      'content/site.yaml': `${String(emptyContent['content/site.yaml']).replace('UTC', 'Mars/Base')}${[
        'navigaton: []',
        'words:',
        '  readon: More like this',
        '  minutesRead: A few minutes',
        '  found: "{count, plural}"',
        '',
      ].join('\n')}`,
    },
    expected: [
      { place: 'content/site.yaml:5', what: '“timeZone” to "Mars/Base"', fix: 'Correct the value' },
      {
        place: 'content/site.yaml:6',
        what: 'an unknown key “navigaton”',
        fix: 'Write navigation: []',
      },
      {
        place: 'content/site.yaml:8',
        what: 'an unknown key “readon”',
        fix: 'Write readOn: More like this',
      },
      {
        place: 'content/site.yaml:9',
        what: '“words → minutesRead” to "A few minutes", which has nothing where {minutes} should be',
        fix: 'minutesRead: "{minutes, number} min read"',
      },
      {
        place: 'content/site.yaml:10',
        what: 'which is not in the ICU message format',
        fix: 'found: "{count, plural, ',
      },
    ],
  },
];
