import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../../src/schemas/article.ts';
import { embedSchema } from '../../../../src/schemas/directives/embed.ts';
import { figureSchema } from '../../../../src/schemas/directives/figure.ts';
import { noteSchema } from '../../../../src/schemas/directives/note.ts';
import { passageSchema } from '../../../../src/schemas/directives/passage.ts';
import { quoteSchema } from '../../../../src/schemas/directives/quote.ts';
import { foreignKey } from '../../../../src/schemas/keys/foreign-keys.ts';
import { validate } from '../../../../src/schemas/keys/explain.ts';
import { nameSchema } from '../../../../src/schemas/name.ts';
import { pageSchema } from '../../../../src/schemas/page.ts';
import { readWritten } from '../../../../src/source/written/read-written.ts';
import { defaultDates } from '../../../../src/source/written/moments.ts';
import { problemsOf } from '../../samples.ts';

const own = {
  headline: 'A',
  dek: 'B',
  section: 'world',
  byline: ['desk'],
  published: '2009-12-15T09:30:00Z',
};

/** What an editor is told to do about keys of an article, which stand in the place of others. */
function fixes(keys: object, ...without: (keyof typeof own)[]) {
  const kept = Object.entries(own).filter(([key]) => !without.some((one) => one === key));
  const data = readWritten(articleSchema, { ...Object.fromEntries(kept), ...keys }, defaultDates);
  const found = validate(articleSchema, data, () => ({ file: 'x' }), { address: '/news/own/' });
  return problemsOf(found).map(({ fix }) => fix);
}

describe('a key of another tool names the key that is meant, with the editor’s own value', () => {
  it.each([
    [{ title: 'War is over' }, 'headline', 'Write headline: War is over'],
    [{ title: '"War" is: over' }, 'headline', `Write headline: '"War" is: over'`],
    [{ Headline: 'War is over' }, 'headline', 'Write headline: War is over'],
    [{ date: '23 Nov 2026 6pm' }, 'published', 'Write published: 23 Nov 2026 6pm'],
    [{ pubDate: '2026-11-23' }, 'published', 'Write published: 2026-11-23'],
    [{ publishDate: '2026-11-23' }, 'published', 'Write published: 2026-11-23'],
    [{ author: 'Jane Smith' }, 'byline', 'Write byline: Jane Smith'],
    [{ authors: ['Jane Smith', 'Tom Berg'] }, 'byline', 'Write byline: [Jane Smith, Tom Berg]'],
    [{ description: 'What it says.' }, 'dek', 'Write dek: What it says.'],
    [{ excerpt: 'What it says.' }, 'dek', 'Write dek: What it says.'],
    [{ subtitle: 'What it says.' }, 'dek', 'Write dek: What it says.'],
    [{ category: 'World News' }, 'section', 'Write section: World News'],
    [{ categories: ['World News', 'Asia'] }, 'section', 'Write section: World News'],
  ] as const)('%j', (keys, without, fix) => expect(fixes(keys, without)).toEqual([fix]));

  it.each([
    [{ tags: ['floods', 'rain'] }, 'Write topics: [floods, rain]'],
    [{ tags: 'floods, rain' }, 'Write topics: floods, rain'],
    [{ lastmod: '2026-11-24' }, 'Write updated: 2026-11-24'],
    [{ image: 'a.jpg' }, 'Write image: { file: a.jpg, alt: …, credit: … }'],
    [{ featured_image: 'a.jpg' }, 'Write image: { file: a.jpg, alt: …, credit: … }'],
    [{ image: { url: 'a.jpg', alt: 'A', credit: 'B' } }, 'Write file: a.jpg'],
    [{ image: { src: 'a.jpg', alt_text: 'A', credit: 'B' } }, 'Write file: a.jpg'],
    [{ status: 'draft' }, 'Write draft: true'],
    [
      { slug: 'My Story' },
      'Delete the line. The address comes from the file name: to choose another, rename the file to my-story.md.',
    ],
    [
      { uri: '/2019/01/old-story/' },
      'Delete the line. The address comes from the file name: to choose another, rename the file to old-story.md.',
    ],
    [{ layout: 'post' }, 'Delete the line: the paper decides that for all stories.'],
    [{ title: 'A' }, 'Delete the line: “headline” holds the same, and is there already.'],
    [{ author: 'desk' }, 'Delete the line: “byline” holds the same, and is there already.'],
    [
      { title: 'Another' },
      '“headline” means the same, and is there already: keep one of the two lines, headline: A or headline: Another.',
    ],
    [
      { subtitle: 'x' },
      '“dek” means the same, and is there already: keep one of the two lines, dek: B or dek: x.',
    ],
    [
      { author: 'Asma Khan' },
      '“byline” means the same, and is there already: write byline: [desk, Asma Khan] and delete this line, or delete it alone.',
    ],
    [
      { authors: ['desk', 'Asma Khan'] },
      '“byline” means the same, and is there already: write byline: [desk, Asma Khan] and delete this line, or delete it alone.',
    ],
    [{ status: 'withdrawn' }, 'Write withdrawn: { at: …, reason: … }'],
    [{ status: 'Retracted' }, 'Write withdrawn: { at: …, reason: … }'],
    [{ retracted: true }, 'Write withdrawn: { at: …, reason: … }'],
    [{ retracted: '2026-02-01' }, 'Write withdrawn: { at: 2026-02-01, reason: … }'],
    [{ retraction: 'It was forged.' }, 'Write withdrawn: { at: …, reason: It was forged. }'],
    [
      { correction: 'A name was wrong.' },
      'Write corrections: ⏎ - at: … ⏎   text: A name was wrong. (⏎ begins a new line)',
    ],
    [
      { source: 'Reuters' },
      'Write sources: ⏎ - title: Reuters ⏎   publisher: … (⏎ begins a new line)',
    ],
    [{ update: [{ at: '13 Jan 2026', text: 'New.' }] }, 'Rename the key to updates.'],
    [{ private: true }, 'Write draft: true'],
    [{ tags: { a: 'b' } }, 'Rename the key to topics.'],
  ])('%j, beside all that is required', (keys, fix) => {
    expect(fixes(keys)[0]).toBe(fix);
  });

  it.each([
    [{ headlin: 'War is over' }, 'headline', 'Write headline: War is over'],
    [{ headlien: 'War is over' }, 'headline', 'Write headline: War is over'],
    [{ titel: 'War is over' }, 'headline', 'Write headline: War is over'],
    [{ pubished: '23 Nov 2026 6pm' }, 'published', 'Write published: 23 Nov 2026 6pm'],
    [{ auhtor: 'Jane Smith' }, 'byline', 'Write byline: Jane Smith'],
    [{ hedlin: 'War is over' }, 'headline', /^Did you mean headline\? Then write headline: War /],
  ] as const)('%j, a slip of the finger, is told once', (keys, without, fix) => {
    expect(fixes(keys, without)).toEqual([
      fix instanceof RegExp ? expect.stringMatching(fix) : fix,
    ]);
  });

  it('a slip beside the right key, or that two keys have, is told with what takes its value', () => {
    expect(fixes({ headlin: 'Another' })).toEqual([
      'Did you mean headline? It is there already: keep one of the two lines.',
    ]);
    expect(fixes({ headlin: 'One', titel: 'Two' }, 'headline')).toEqual([
      'Write headline: One',
      'Did you mean headline? It is there already: keep one of the two lines.',
    ]);
    expect(fixes({ update: '2026-11-24' })).toEqual(['Write updated: 2026-11-24']);
    expect(fixes({ update: [{ at: '2026-11-24T10:00:00Z', text: 'New.' }] })).toEqual([
      'Write updates: [{at: 2026-11-24T10:00:00Z, text: New.}]',
    ]);
  });

  it.each([
    [
      { corrections: [{ when: '2026-11-24', message: 'A.' }] },
      ['Write at: 2026-11-24', 'Write text: A.'],
    ],
    [
      { image: { path: './a.jpg', altt: 'A', by: 'B' } },
      ['Write file: ./a.jpg', 'Write alt: A', 'Write credit: B'],
    ],
    [
      { withdrawn: { date: '2026-11-24', why: 'Forged.' } },
      ['Write at: 2026-11-24', 'Write reason: Forged.'],
    ],
  ])('%j, in a group', (keys, expected) => expect(fixes(keys)).toEqual(expected));

  it.each([
    [{ permalink: '/2019/old/' }, 'Write formerly: [/2019/old/]'],
    [{ url: 'https://paper.example/2019/old/?p=3#top' }, 'Write formerly: [/2019/old/]'],
    [{ alias: '2019/old.html' }, 'Write formerly: [/2019/old.html]'],
    [{ aliases: ['/2019/old/', './other/'] }, 'Write formerly: [/2019/old/, /other/]'],
    [{ redirect_from: ['/a/', '/a', '/b/'] }, 'Write formerly: [/a/, /b/]'],
    [
      { redirectFrom: '/a/', formerly: ['/b/'] },
      'Write formerly: [/b/, /a/], and delete this line',
    ],
    [{ redirect_from: '/news/own/' }, 'Delete the line. The address comes from the file name.'],
    [{ aliases: [] }, 'Delete the line. The address comes from the file name.'],
    [
      { permalink: '/:year/:title/' },
      'Delete the line. The address comes from the file name. Addresses that the page had before belong under formerly, from the root of the site: formerly: [/2019/12/a-story/]',
    ],
  ])('%j, the addresses of another tool', (keys, fix) => expect(fixes(keys)).toEqual([fix]));

  it('an alias of a name is no address', () => {
    const data = { name: 'A', role: 'B', alias: 'C' };
    const found = problemsOf(validate(nameSchema, data, () => ({ file: 'x' })));
    expect(found.map(({ fix }) => fix)).toEqual(['Write aliases: C']);
  });

  it.each([
    [
      embedSchema,
      { ur: 'https://a.example/', headline: 'A' },
      ['Write url="https://a.example/"', 'Write title="A"'],
    ],
    [
      figureSchema,
      { file: 'a.jpg', altt: 'A “road”' },
      ['Write src="a.jpg"', 'Write alt="A “road”"'],
    ],
    [quoteSchema, { author: 'Ruth "R." Abara' }, [`Write by='Ruth "R." Abara'`]],
    [noteSchema, { opne: '' }, ['Write open']],
    [passageSchema, { tag: 'fr de' }, ['Write tag="fr" or tag="de"']],
    [passageSchema, { tag: 'pt BR' }, ['Write tag="pt-BR"']],
    [passageSchema, { lang: 'fr' }, ['Write tag="fr"']],
  ])('of a directive, as its attribute: %#', (schema, data, expected) => {
    const found = validate(schema, data, () => ({ file: 'x' }), { directive: 'directive' });
    expect(problemsOf(found).map(({ fix }) => fix)).toEqual(expected);
  });

  it('in the words of each kind of file', () => {
    const names = Object.keys(nameSchema.shape);
    const pages = Object.keys(pageSchema.shape);
    expect(foreignKey('title', names, true)).toEqual({ key: 'name' });
    expect(foreignKey('bio', names, true)).toEqual({ key: 'role' });
    expect(foreignKey('headline', pages, true)).toBeUndefined();
    expect(foreignKey('excerpt', pages, true)).toEqual({ key: 'description' });
    expect(foreignKey('constructor', names, true)).toBeUndefined();
  });
});
