/** Odd values of each kind of file, and what an editor reads about them. */
import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/schemas/article.ts';
import { authorSchema } from '../../../src/schemas/author.ts';
import { validate } from '../../../src/schemas/keys/explain.ts';
import { frontSchema } from '../../../src/schemas/front.ts';
import { nameSchema } from '../../../src/schemas/name.ts';
import { pageSchema } from '../../../src/schemas/page.ts';
import { sectionSchema } from '../../../src/schemas/section.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { defaultDates } from '../../../src/source/written/moments.ts';
import { readWritten } from '../../../src/source/written/read-written.ts';
import { problemsOf } from '../samples.ts';

type Data = Record<string, unknown>;

interface Kind {
  kind: string;
  schema: z.ZodObject;
  /** The least that is valid. */
  minimum: Data;
  /** What is filled in. */
  defaults: Data;
  /** Changes that are valid. */
  valid: Data[];
  /** Changes that are not, each with what is said about it. */
  invalid: [changes: Data, what: string][];
}

const day = '2009-12-15';
const moment = `${day}T09:30:00Z`;

const kinds: Kind[] = [
  {
    kind: 'an article',
    schema: articleSchema,
    minimum: { headline: 'A', dek: 'B', section: 'world', byline: ['desk'], published: moment },
    defaults: {
      ...{ people: [], places: [], organisations: [], sources: [], corrections: [], updates: [] },
      ...{ additionalReporting: [], summary: [], topics: [], related: [], translations: [] },
      rank: 'normal',
    },
    valid: [
      { sources: [{ title: 'T', publisher: 'P', date: day, url: 'http://x.example' }] },
      { corrections: [{ at: moment, kind: 'correction', text: 'A name was misspelled.' }] },
      {
        corrections: [{ at: moment, kind: "editor's-note", text: 'T', was: 'a', now: 'b' }],
        updates: [{ at: moment, text: 'T', paragraph: 'The first words' }],
        withdrawn: { at: moment, reason: 'It was forged.' },
      },
      { image: { file: './a.jpg', alt: 'A', credit: 'B' } },
      { draft: true },
      { rank: 'lead' },
      { byline: ['desk', 'Lina Okafor', 'Åsa', 'اسما'], type: 'opinion', kicker: 'Letters' },
      { series: 'river', part: 2, summary: ['One.'], topics: ['floods'], related: ['x'] },
    ],
    invalid: [
      [{ headline: ' ' }, 'sets “headline” to " ", which is empty'],
      [{ headline: 'A\u0007' }, 'which contains an invisible control character'],
      [{ byline: [] }, 'sets “byline” to [], which names no author'],
      [{ type: 'comment' }, 'which is not one of report, analysis, opinion'],
      [{ summary: ['1', '2', '3', '4', '5'] }, 'which has more than four points'],
      [{ related: ['a', 'b', 'c', 'd', 'e'] }, 'which has more than 4 stories'],
      [{ related: ['A story'] }, 'which is not a slug'],
      [{ series: 'river', part: 0 }, 'sets “part” to 0, which is less than 1'],
      [{ series: 'river', part: 1.5 }, 'which is not a whole number'],
      [{ draft: 'maybe' }, 'which is neither true nor false'],
      [{ rank: 'top' }, 'sets “rank” to "top", which is not lead, high, normal or brief'],
      [{ sources: [{ title: 'T' }] }, 'is missing the key “sources → 1 → publisher”'],
      [
        { sources: [{ title: 'T', publisher: 'P', date: '2009-02-29' }] },
        'sets “sources → 1 → date” to "2009-02-29", which is a day that does not exist',
      ],
      [
        { corrections: [{ at: moment, kind: 'erratum', text: 'T' }] },
        "which is not correction, clarification or editor's-note",
      ],
      [{ withdrawn: { at: moment } }, 'is missing the key “withdrawn → reason”'],
      [{ image: { file: './a.jpg', credit: 'B' } }, 'is missing the key “image → alt”'],
    ],
  },
  {
    kind: 'a name',
    schema: nameSchema,
    minimum: { name: 'Siraj Haqqani', role: 'Commander' },
    defaults: { aliases: [] },
    valid: [
      { native: { text: 'سراج', lang: 'ps' } },
      { aliases: ['A', 'B'] },
      { aliases: ['A', { name: 'B', former: true }] },
    ],
    invalid: [
      [{ aliases: [''] }, 'sets “aliases → 1” to "", which is empty'],
      [
        { aliases: [2009] },
        'sets “aliases → 1” to 2009, which is neither text nor a group of keys',
      ],
      [{ aliases: ['A', { name: '' }] }, 'sets “aliases → 2 → name” to "", which is empty'],
      [{ aliases: [{ former: true }] }, 'is missing the key “aliases → 1 → name”'],
      [{ aliases: [{ name: 'A', former: 'maybe' }] }, 'which is neither true nor false'],
      [{ aliases: [{ name: 'A', formr: true }] }, 'has an unknown key “formr”'],
      [{ native: 'سراج' }, 'which is not a group of keys'],
      [{ native: { text: 'سراج', lang: 'pashto language' } }, 'which is not a language tag'],
      [{ alias: ['A'] }, 'has an unknown key “alias”'],
    ],
  },
  {
    kind: 'a section',
    schema: sectionSchema,
    minimum: { title: 'World', description: 'Abroad.' },
    defaults: { rank: 100 },
    valid: [{ rank: -1 }, { rank: 0 }, { lead: 'a', rows: [{ newest: 3 }] }],
    invalid: [
      [{ rank: 1.5 }, 'sets “rank” to 1.5, which is not a whole number'],
      [{ rank: null }, 'has nothing behind “rank”'],
      [{ lead: ['a', 'b'] }, 'sets “lead” to ["a","b"], which is a list, and takes one value'],
      [{ fronts: [] }, 'has an unknown key “fronts”'],
    ],
  },
  {
    kind: 'a front',
    schema: frontSchema,
    minimum: {},
    defaults: { fronts: [] },
    valid: [
      { lead: 'a', seconds: [], rows: [] },
      { lead: { story: 'a', headline: 'B', dek: 'C', picture: false, until: '2026-11-28T18:00' } },
      { seconds: ['a', { story: 'b', from: '2026-11-28T18:00:00+05:00' }] },
      { rows: [{ section: 'a', stories: ['b'], count: 1 }, { stories: ['c'] }, { newest: 2 }] },
      {
        lead: {
          story: 'a',
          under: ['b', { story: 'c', headline: 'D', until: '2026-11-28T18:00' }],
        },
      },
      { rows: [{ promo: { text: 'A', link: '/' }, title: 'B' }] },
      { banner: { text: 'Flood', kind: 'breaking' } },
      { fronts: [{ from: '2026-11-28T18:00', until: '2026-11-29T18:00', lead: 'a' }] },
    ],
    invalid: [
      [{ lead: 5 }, 'sets “lead” to 5, which is neither text nor a group of keys'],
      [{ lead: 'A story' }, 'sets “lead” to "A story", which is not a slug'],
      [{ lead: { headline: 'A' } }, 'is missing the key “lead → story”'],
      [{ lead: { story: 'a', untill: 'x' } }, 'has an unknown key “untill”'],
      [
        { lead: { story: 'a', until: '2026-11-28' } },
        '“lead → until” to "2026-11-28", which has no time of day',
      ],
      [{ lead: { story: 'a', from: '2026-02-30T18:00' } }, 'which is a day that does not exist'],
      [{ lead: { story: 'a', from: 'tomorrow' } }, 'which has “tomorrow” in it'],
      [{ lead: { story: 'a', under: [{ story: 'b', under: [] }] } }, 'has an unknown key “under”'],
      [{ lead: { story: 'a', under: [{ story: 'b', dek: 'C' }] } }, 'has an unknown key “dek”'],
      [
        { lead: { story: 'a', under: [{ story: 'b', picture: false }] } },
        'has an unknown key “picture”',
      ],
      [
        { seconds: [{ story: 'a', picture: 'none' }] },
        '“seconds → 1 → picture” to "none", which is neither true nor false',
      ],
      [
        { rows: [{ title: 'A' }] },
        '“rows → 1” to {"title":"A"}, which has none of section, topic, author, name, newest, promo and stories',
      ],
      [{ rows: [{ section: 'a', name: 'b' }] }, 'which has both section and name'],
      [
        { rows: [{ promo: { text: 'A', link: '/' }, stories: [] }] },
        'which has both promo and stories',
      ],
      [{ rows: [{ promo: { text: 'A', link: '/' }, count: 2 }] }, 'which has both promo and count'],
      [
        { rows: [{ promo: { text: 'A', link: '/' }, show: 'headlines' }] },
        'which has both promo and show',
      ],
      [{ rows: [{ newest: 3, count: 3 }] }, 'which has both newest and count'],
      [
        { rows: [{ section: 'a', count: 1, stories: ['b', 'c'] }] },
        'which has more than 1 stories',
      ],
      [{ rows: [{ newest: 0 }] }, '“rows → 1 → newest” to 0, which is less than 1'],
      [{ rows: [{ sektion: 'a' }] }, 'has an unknown key “sektion”'],
      [{ rows: [{ newest: 1, show: 'list' }] }, 'which is neither cards nor headlines'],
      [{ banner: { text: 'A', kind: 'loud' } }, 'which is not breaking, live or notice'],
      [{ banner: { text: 'A', link: 'about' } }, 'which is neither an address of this site'],
      [{ fronts: [{ lead: 'a' }] }, 'is missing the key “fronts → 1 → from”'],
      [{ fronts: [{ from: '2026-11-28T18:00', fronts: [] }] }, 'has an unknown key “fronts”'],
    ],
  },
  {
    kind: 'an author',
    schema: authorSchema,
    minimum: { name: 'Asma Khan' },
    defaults: { kind: 'person' },
    valid: [{ kind: 'desk' }, { role: 'Correspondent' }],
    invalid: [[{ kind: 'team' }, 'sets “kind” to "team", which is neither person nor desk']],
  },
  {
    kind: 'a page',
    schema: pageSchema,
    minimum: { title: 'About', description: 'Who we are.' },
    defaults: {},
    valid: [],
    invalid: [
      [{ title: 2009 }, 'which is not text (put quotation marks around it to make it text)'],
      [{ draft: true }, 'has an unknown key “draft”'],
    ],
  },
  {
    kind: 'the site',
    schema: siteSchema,
    minimum: {
      title: 'T',
      tagline: 'T',
      address: 'https://x.example',
      language: 'en',
      timeZone: 'UTC',
    },
    defaults: { contact: {}, policies: [] },
    valid: [
      { address: 'http://localhost:4321/' },
      { address: 'https://x.example/a/b' },
      { language: 'ur' },
      { contact: { email: 'a@x.example' } },
      { live: { label: 'Live', url: 'https://x.example/live/' } },
      { policies: [{ kind: 'ethics', label: 'Ethics', url: '/ethics/' }] },
    ],
    invalid: [
      [{ address: 'https://x.example/index.html' }, 'which is the address of a file'],
      [{ address: 'https://x.example/?a' }, 'which contains ? or #'],
      [{ language: 'english_' }, 'which is not a language tag'],
      [{ timeZone: 'London' }, 'which is not the name of a time zone'],
      [{ navigation: [{ label: 'X', url: 'about' }] }, 'sets “navigation → 1 → url” to "about"'],
      [{ contact: { email: 'the editor' } }, 'which is not an e-mail address'],
      [{ contact: { page: 'https://x.example/' } }, 'which is not an address of this site'],
      [
        { policies: [{ kind: 'cookies', label: 'C', url: '/c/' }] },
        'which is not principles, corrections, ethics or privacy',
      ],
    ],
  },
];

const check = (schema: z.ZodObject, data: Data) =>
  validate(schema, readWritten(schema, data, defaultDates), () => ({ file: 'x' }));

describe.each(kinds)('$kind', ({ schema, minimum, defaults, valid, invalid }) => {
  it('has defaults for what may be left out', () => {
    expect(check(schema, minimum)).toMatchObject({ data: { ...minimum, ...defaults } });
  });

  it.each(Object.keys(minimum))('cannot do without the key %s', (key) => {
    const { [key]: _omitted, ...others } = minimum;
    expect(problemsOf(check(schema, others)).map(({ what }) => what)).toEqual([
      `is missing the key “${key}”`,
    ]);
  });

  it('takes what an editor may write', () => {
    for (const changes of valid) {
      expect(check(schema, { ...minimum, ...changes }), JSON.stringify(changes)).toHaveProperty(
        'data',
      );
    }
  });

  it.each(invalid)('with %j is wrong: %s', (changes, what) => {
    const found = problemsOf(check(schema, { ...minimum, ...changes }));
    expect(found.map((problem) => problem.what)).toEqual([expect.stringContaining(what)]);
  });
});
