import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../../src/schemas/article.ts';
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
  return problemsOf(validate(articleSchema, data, () => ({ file: 'x' }))).map(({ fix }) => fix);
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
      { permalink: '/2019/01/old-story/' },
      'Delete the line. The address comes from the file name: to choose another, rename the file to old-story.md.',
    ],
    [{ layout: 'post' }, 'Delete the line: the paper decides that for all stories.'],
    [{ title: 'Another' }, 'Delete the line: “headline” holds the same, and is there already.'],
    [{ tags: { a: 'b' } }, 'Rename the key to topics.'],
  ])('%j, beside all that is required', (keys, fix) => {
    expect(fixes(keys)[0]).toBe(fix);
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
