/** Front matter at random: as it should be, with things that people and programs get wrong, and what no one would write. */
import fc, { type Arbitrary } from 'fast-check';
import { oddKeys, oddLines, oddValues } from './odd-yaml.ts';

/** Front matter of each collection with most of its keys. Words such as w1w are in no other place. */
export const rightFrontMatter = {
  articles: `headline: The w1w opens
shortHeadline: w2w opens
dek: It took w3w years.
section: world
byline: [desk, Lina W4w]
rank: high
type: analysis
kicker: w5w
dateline: W6w
language: en
published: 2020-05-04T09:30:00+00:00
updated: 2020-05-05 18:00
image: { file: ./a.png, alt: A w7w, credit: A. W8w, caption: At w9w. }
sources:
  - title: The w10w
    publisher: W11w
    url: https://a.example/w12w
    date: 2020-05-01
people: [lina]
summary:
  - It opened in w13w.
  - It cost w14w.
topics: []
related: [other]
corrections:
  - at: 2020-05-05T09:30:00Z
    kind: clarification
    text: It said w15w.
    was: w16w
    now: w17w
    paragraph: A text
updates:
  - { at: 2020-05-05, text: More on w18w. }
formerly: [/2019/w19w/]
draft: false`,
  authors: `name: Lina W1w
kind: person
role: Reporter of w2w`,
  sections: `title: W1w
description: What w2w does.
rank: 10`,
  people: `name: Lina W1w
sortAs: W1w, Lina
role: Mayor of w2w
aliases:
  - Lina w3w
  - { name: L. W4w, former: true }
native: { text: لينا, lang: ar }`,
  topics: `title: W1w
description: On w2w.`,
  pages: `title: W1w
description: What w2w is.`,
} as const;

export type RightCollection = keyof typeof rightFrontMatter;

/** A change of a text: of its lines, given a line and something odd. */
type Change = (lines: string[], at: number, odd: string, key: string) => string[];

const changes: Change[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines, at, odd) => lines.toSpliced(at, 0, odd),
  (lines, at, odd) =>
    lines.with(
      at,
      (lines[at] ?? '').replace(/: .*$/s, () => `: ${odd}`),
    ),
  (lines, at, odd) => lines.with(at, `${lines[at]}${odd}`),
  (lines, at, odd) => lines.with(at, `${lines[at]} ${odd}`),
  (lines, at, _odd, key) =>
    lines.with(
      at,
      (lines[at] ?? '').replace(/[\w]+(?=:)/, () => key),
    ),
  (lines, at) => lines.with(at, ` ${lines[at]}`),
  (lines, at) => lines.with(at, `\t${lines[at]}`),
  (lines, at) => lines.with(at, (lines[at] ?? '').trimStart()),
  (lines, at) => lines.with(at, (lines[at] ?? '').replace(': ', ':')),
  (lines, at) => lines.with(at, (lines[at] ?? '').replace(': ', '\uff1a')),
  (lines, at) => lines.with(at, (lines[at] ?? '').replace(/: (.*)$/, ': "$1')),
  (lines, at) => lines.with(at, (lines[at] ?? '').replace(/: (.*)$/, ": '$1'")),
  (lines, at) => lines.with(at, (lines[at] ?? '').replace(/: (.*)$/, ': [$1]')),
  (lines, at) => lines.with(at, (lines[at] ?? '').replace(/: (.*)$/, ': {a: $1}')),
  (lines, at) => lines.with(at, (lines[at] ?? '').replace(/: (.*)$/, ': &a $1')),
  (lines, at) => lines.with(at, (lines[at] ?? '').replace(/[[\]{},"]/, '')),
  (lines, at) => lines.slice(0, at),
  (lines, at) => [
    ...lines.slice(0, at),
    [lines[at], lines[at + 1]].join(''),
    ...lines.slice(at + 2),
  ],
];

const change = fc.record({
  make: fc.constantFrom(...changes),
  at: fc.nat(),
  odd: fc.oneof(oddValues, oddLines),
  key: oddKeys,
});

/** A front matter as it should be, with up to four changes. */
const changed = (right: string): Arbitrary<string> =>
  fc
    .array(change, { minLength: 0, maxLength: 4 })
    .map((made) =>
      made
        .reduce(
          (lines, { make, at, odd, key }) =>
            lines.length === 0 ? lines : make(lines, at % lines.length, odd, key),
          right.split('\n'),
        )
        .join('\n'),
    );

/** Front matter of which no line is as it should be. */
const odd = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: oddLines }, fc.string({ unit: 'binary', maxLength: 20 })),
    {
      maxLength: 12,
    },
  )
  .map((lines) => lines.join('\n'));

/** Groups and lists in one another, and values that repeat others. */
const deep = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.constantFrom('[', '{a: ', '- ', '? ', '!a ', '>'))
  .map(([depth, mark]) => `headline: ${mark === '- ' ? '\n' : ''}${mark.repeat(depth)}a`);

const bombs = fc.integer({ min: 2, max: 12 }).map((depth) =>
  Array.from({ length: depth }, (_, index) => {
    const before = Array.from({ length: 9 }, () => `*a${index - 1}`).join(', ');
    return `k${index}: &a${index} [${index === 0 ? 'a' : before}]`;
  }).join('\n'),
);

/** A file that begins with front matter, in the bytes of its editor. */
const fileOf = (frontMatter: Arbitrary<string>): Arbitrary<Buffer> =>
  fc
    .record({
      frontMatter,
      before: fc.constantFrom('', '', '', '\ufeff', '\n', ' ', '\ufeff\ufeff', '<!-- a -->\n'),
      fences: fc.constantFrom(
        ...[...Array.from({ length: 8 }, () => ['---', '---'] as const)],
        ...([
          ['---', '---  '],
          ['---', '...'],
          ['---', ''],
          ['—', '—'],
          ['----', '----'],
          ['+++', '+++'],
          ['---yaml', '---'],
        ] as const),
      ),
      ending: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\r'),
      bytes: fc.constantFrom('utf8', 'utf8', 'utf8', 'utf8', 'utf8', 'latin1', 'utf16le'),
    })
    .map(({ frontMatter: yaml, before, fences: [begin, end], ending, bytes }) =>
      Buffer.from(
        `${before}${begin}\n${yaml}\n${end}\n\nA text with w99w.\n`.replaceAll('\n', ending),
        bytes as BufferEncoding,
      ),
    );

/** A failing test shows the text. */
const readable = (bytes: Buffer): Buffer =>
  Object.assign(bytes, { [fc.toStringMethod]: () => JSON.stringify(bytes.toString()) });

/** Files of a collection, from those that are as they should be to those that are not text. */
export const filesOf = (collection: RightCollection): Arbitrary<Buffer> =>
  fc
    .oneof(
      {
        weight: 8,
        arbitrary: changed(rightFrontMatter[collection]).map((yaml) =>
          Buffer.from(`---\n${yaml}\n---\n\nA text with w99w.\n`),
        ),
      },
      { weight: 3, arbitrary: fileOf(changed(rightFrontMatter[collection])) },
      { weight: 3, arbitrary: fileOf(odd) },
      { weight: 1, arbitrary: fileOf(fc.oneof(deep, bombs)) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)) },
    )
    .map(readable);

/** The settings and the front page of a paper that has a story, `other`, and a section, `world`. */
const rightSettings = {
  'content/site.yaml': `title: The w1w
tagline: A paper for w2w
address: https://test.example/
language: en-GB
timeZone: UTC
navigation:
  - { label: World, url: /sections/world/ }
contact:
  email: desk@test.example
  page: /about/
policies:
  - { kind: principles, label: How we work, url: /about/ }`,
  'content/front.yaml': `lead:
  story: other
  headline: The w1w story
  under: []
  until: 2030-05-04T18:00
rows:
  - title: By hand
    stories: [other]
  - { section: world }
  - newest: 3
banner: { text: Flood, link: /about/, kind: breaking }`,
} as const;

/** Either file, from as it should be to not text. */
export const settingsOf = (file: keyof typeof rightSettings): Arbitrary<Buffer> =>
  fc
    .oneof(
      { weight: 6, arbitrary: changed(rightSettings[file]).map((yaml) => Buffer.from(yaml)) },
      { weight: 2, arbitrary: fc.oneof(odd, deep, bombs).map((yaml) => Buffer.from(yaml)) },
      { weight: 1, arbitrary: fileOf(changed(rightSettings[file])) },
    )
    .map(readable);
