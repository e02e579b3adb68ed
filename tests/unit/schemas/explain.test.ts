import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/schemas/article.ts';
import { validate } from '../../../src/schemas/explain.ts';
import { sectionSchema } from '../../../src/schemas/section.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { parseYaml } from '../../../src/source/text/yaml.ts';
import { problemsOf } from '../samples.ts';

const file = 'content/articles/x.md';
const head = [
  'headline: A headline',
  'dek: A line.',
  'section: world',
  'byline: [desk]',
  'published: 2009-12-15T09:30:00-05:00',
];

/** The problems of an article whose front matter begins on line 2 with `head`. */
function check(...lines: string[]) {
  const parsed = parseYaml([...head, ...lines].join('\n'), file, 1);
  if ('problems' in parsed) throw new Error('the test has bad YAML');
  return problemsOf(validate(articleSchema, parsed.data, parsed.locate));
}

describe('what is wrong with a key', () => {
  it('a mistyped key is named with its line, the nearest key and all keys', () => {
    const [found, ...others] = check('corections: []');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'unknown-key', file, line: 7 });
    expect(found?.fix).toContain('Did you mean corrections?');
    expect(found?.fix).toContain('headline, shortHeadline, dek');
  });

  it('a mistyped key of a group is measured against the keys of that group', () => {
    const [found] = check('image:', '  file: ./a.png', '  alt: A', '  credit: B', '  captoin: C');
    expect(found).toMatchObject({ code: 'unknown-key', line: 11 });
    expect(found?.fix).toMatch(
      /^Did you mean caption\? .*file, alt, credit, licence, caption and focus\.$/,
    );
  });

  it('a bad value deep in a list is named by its way and line', () => {
    const [found, ...others] = check(
      'sources:',
      '  - title: One',
      '    publisher: Two',
      '  - title: Three',
      '    publisher: Four',
      '    url: www.example.org',
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'bad-value', line: 12 });
    expect(found?.what).toContain('sets “sources → 2 → url” to "www.example.org"');
    expect(found?.fix).toContain('url: https://www.example.org/report/');
  });

  it('a key missing in an item of a list is placed at that item', () => {
    const [found] = check('sources:', '  - title: One', '    publisher: Two', '  - title: Three');
    expect(found).toMatchObject({ code: 'missing-key', line: 10 });
    expect(found?.what).toBe('is missing the key “sources → 2 → publisher”');
    expect(found?.fix).toContain('publisher: The New York Times');
  });

  it('all faults are found at once', () => {
    const codes = check('draft: maybe', 'people: Obama', 'x: 1').map(({ code }) => code);
    expect(codes.toSorted()).toEqual(['bad-value', 'bad-value', 'unknown-key']);
  });

  it.each([
    ['draft: maybe', '“draft” to "maybe", which is neither true nor false'],
    ['people: barack-obama', '“people” to "barack-obama", which is not a list'],
    ['people:', '“people” to nothing (null), which is not a list'],
    ['image: a.png', '“image” to "a.png", which is not a group of keys'],
    ['sources: [5]', '“sources → 1” to 5, which is not a group of keys'],
    ['dateline: 5', '“dateline” to 5, which is not text'],
    ['people: [Obama]', '“people → 1” to "Obama", which is not a slug'],
    ['updated: 2009-12-15', '"2009-12-15", which has no time of day and no offset from UTC'],
    ['updated: 2009-12-15T09:30', '"2009-12-15T09:30", which has no offset from UTC at its end'],
    ['updated: 2009-02-30T09:30Z', 'which is not the date and time of an existing day'],
    ['updated: 2009-12-15 09:30Z', 'which is not written as year-month-day, T, time'],
    ['updated: 15 December 2009', 'which is not written as year-month-day, T, time'],
    ['people: [“barack-obama”]', 'which has curly quotation marks around it'],
    ['updated: “2009-12-15T09:30Z”', 'which has curly quotation marks around it'],
  ])('%s: %s', (line, words) => {
    const [found] = check(line);
    expect(found).toMatchObject({ code: 'bad-value', line: 7 });
    expect(found?.what).toContain(words);
  });

  it('a long value is shortened', () => {
    const [found] = check(`updated: ${'long '.repeat(50)}`);
    expect(found?.what.length).toBeLessThan(200);
    expect(found?.what).toContain('…');
  });

  it('a rank in words is no number', () => {
    const data = { title: 'World', description: 'Abroad.', rank: 'high' };
    const [found] = problemsOf(validate(sectionSchema, data, () => ({ file })));
    expect(found?.what).toBe('sets “rank” to "high", which is not a whole number');
  });
});

describe('what is right', () => {
  it('an article gets the defaults of the keys that it leaves out', () => {
    const parsed = parseYaml(head.join('\n'), file);
    if ('problems' in parsed) throw new Error('the test has bad YAML');
    const checked = validate(articleSchema, parsed.data, parsed.locate);
    expect(checked).toMatchObject({
      data: { draft: false, people: [], places: [], organisations: [], sources: [] },
    });
  });

  it.each([
    ['language', 'english language'],
    ['timeZone', 'Mars/Olympus'],
    ['address', 'https://www.example.org/?a'],
    ['address', '/folder/'],
  ])('the site’s %s cannot be %j', (key, value) => {
    const site = {
      title: 'T',
      tagline: 'T',
      address: 'https://www.example.org/',
      language: 'en-GB',
      timeZone: 'Europe/London',
    };
    expect(validate(siteSchema, site, () => ({ file }))).toHaveProperty('data.policies', []);
    const [found] = problemsOf(validate(siteSchema, { ...site, [key]: value }, () => ({ file })));
    expect(found?.what).toContain(`sets “${key}” to`);
  });
});
