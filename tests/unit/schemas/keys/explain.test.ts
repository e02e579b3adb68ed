import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../../src/schemas/article.ts';
import { validate } from '../../../../src/schemas/keys/explain.ts';
import { embedSchema } from '../../../../src/schemas/directives/embed.ts';
import { figureSchema } from '../../../../src/schemas/directives/figure.ts';
import { noteSchema } from '../../../../src/schemas/directives/note.ts';
import { sectionSchema } from '../../../../src/schemas/section.ts';
import { siteSchema } from '../../../../src/schemas/site.ts';
import { parseYaml } from '../../../../src/source/text/yaml.ts';
import { readWritten } from '../../../../src/source/written/read-written.ts';
import { problemsOf } from '../../samples.ts';

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
  const dates = { language: 'en-GB', timeZone: 'Europe/London' };
  const written = readWritten(articleSchema, parsed.data, dates);
  return problemsOf(validate(articleSchema, written, parsed.locate));
}

describe('a text that YAML reads as a key and a value', () => {
  it.each([
    [['summary:', '  - One: two'], 'summary → 1', 'One: two', '- "One: two"', 8],
    [['summary: [A, He said: no]'], 'summary → 2', 'He said: no', '- "He said: no"', 7],
    [['topics:', '  - War:'], 'topics → 1', 'War:', '- "War:"', 8],
    [['kicker:', '  Floods: the day'], 'kicker', 'Floods: the day', 'kicker: "Floods: the day"', 7],
    [['people:', '  - Ali: 7'], 'people → 1', 'Ali: 7', '- "Ali: 7"', 8],
  ])('%j', (lines, key, value, repair, line) => {
    expect(check(...lines)).toMatchObject([
      {
        line,
        what: `sets “${key}” to ${value}, which is read as a key and a value, because of its colon`,
        fix: `Put quotation marks around it: ${repair}`,
      },
    ]);
  });
});

it('a group of another tool is no text with a colon', () => {
  for (const line of [
    'people: [{ name: Ali }]',
    'summary: [{ text: One. }]',
    'topics: [{ slug: a }]',
  ])
    expect(check(line)[0]?.fix).not.toContain('quotation marks');
});

describe('what is wrong with a key', () => {
  it('a mistyped key is named with its line, the nearest key and all keys', () => {
    const [found, ...others] = check('corectons: []');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'unknown-key', file, line: 7 });
    expect(found?.fix).toMatch(
      /^Did you mean corrections\? Then write corrections: \[\]\. Otherwise use one of the keys headline, shortHeadline, dek/,
    );
  });

  it('a mistyped key of a group is measured against the keys of that group', () => {
    const [found] = check('image:', '  file: ./a.png', '  alt: A', '  credit: B', '  captoin: C');
    expect(found).toMatchObject({ code: 'unknown-key', line: 11 });
    expect(found?.fix).toBe('Write caption: C');
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
    expect(found?.fix).toBe('Write url: https://www.example.org');
  });

  it('a key missing in an item of a list is placed at that item', () => {
    const [found] = check('sources:', '  - title: One', '    publisher: Two', '  - title: Three');
    expect(found).toMatchObject({ code: 'missing-key', line: 10 });
    expect(found?.what).toBe('is missing the key “sources → 2 → publisher”');
    expect(found?.fix).toContain('publisher: The New York Times');
  });

  it('a key without a value may be deleted, unless it is required', () => {
    const [credit, kicker] = check('kicker:', 'image:', '  file: ./a.png', '  alt: A', '  credit:');
    expect(kicker).toMatchObject({ code: 'empty-value', line: 7 });
    expect(kicker?.what).toBe('has nothing behind “kicker”');
    expect(kicker?.fix).toMatch(/^Delete the line, or write it like this: kicker: \S/);
    expect(credit).toMatchObject({ code: 'empty-value', line: 11 });
    expect(credit?.fix).toMatch(/^Write it like this: credit: \S/);
  });

  it('all faults are found at once', () => {
    const codes = check('draft: maybe', 'people: { a: Obama }', 'x: 1').map(({ code }) => code);
    expect(codes.toSorted()).toEqual(['bad-value', 'bad-value', 'unknown-key']);
  });

  it.each([
    ['draft: maybe', '“draft” to "maybe", which is neither true nor false'],
    ['image: a.png', '“image” to "a.png", which is not a group of keys'],
    ['sources: [5]', '“sources → 1” to 5, which is not a group of keys'],
    ['dateline: 5', '“dateline” to 5, which is not text'],
    ['draft: “yes”', 'which has curly quotation marks around it'],
  ])('%s: %s', (line, words) => {
    const [found] = check(line);
    expect(found).toMatchObject({ code: 'bad-value', line: 7 });
    expect(found?.what).toContain(words);
  });

  it.each([
    ['draft: “No”', 'Write draft: false'],
    ['rank: Hig', 'Write rank: high'],
    ['rank: top', 'Use one of lead, high, normal or brief.'],
    ['type: Opinon', 'Write type: opinion'],
    ['dateline: 1986', "Write dateline: '1986'"],
    ['image: ./a b.png', 'Write image: { file: ./a b.png, alt: …, credit: … }'],
    [
      'sources: [{ title: A, publisher: B, url: example.org/a }]',
      'Write url: https://example.org/a',
    ],
    [
      'sources: [{ title: A, publisher: B, date: 31 June 2009 }]',
      'Write date: 2009-06-30 or date: 2009-07-01',
    ],
    ['updated: 31 April 2010', 'Write updated: 2010-04-30 or updated: 2010-05-01'],
    ['language: English', 'Write language: en'],
    ['withdrawn: true', 'Write withdrawn: { at: …, reason: … }'],
    ['withdrawn: It was forged.', 'Write withdrawn: { at: …, reason: It was forged. }'],
    ['withdrawn: false', 'Delete the line.'],
    [
      'corrections: A name.',
      'Write corrections: ⏎ - at: … ⏎   text: A name. (⏎ begins a new line)',
    ],
    [
      'corrections: { text: A name. }',
      'Write corrections: ⏎ - text: A name. ⏎   at: … (⏎ begins a new line)',
    ],
    ['updated:', 'Delete the line, or write it like this: updated: 2009-12-15T14:00:00-05:00'],
  ])('%s is put right: %s', (line, fix) => {
    expect(check(line).map((found) => found.fix)).toEqual([fix]);
  });

  it('nothing of ours stands in for a value of the editor', () => {
    for (const line of ['part: 0', 'draft: { a: b }', 'image: 5', 'summary: [a, b, c, d, e]']) {
      expect(check(line)[0]?.fix).not.toMatch(/road|Peshawar|Islamabad|part: 3/);
    }
  });

  it.each(['…', '"..."'])('dots alone are no words: %s', (dots) => {
    const found = check(`image: { file: a.png, alt: ${dots}, credit: ${dots} }`);
    expect(found.map(({ what }) => what)).toEqual([
      expect.stringContaining('“image → alt” to'),
      expect.stringContaining('“image → credit” to'),
    ]);
  });

  it('of a word of the site, what the site says is shown', () => {
    const words = { minutesRead: 'A few minutes' };
    const found = problemsOf(validate(siteSchema, { words }, () => ({ file })));
    expect(found.find(({ what }) => what.includes('minutesRead'))?.fix).toContain(
      'minutesRead: "{minutes, number} min read"',
    );
  });

  it('what is required is not to be deleted', () => {
    const parsed = { headline: '' };
    const found = problemsOf(validate(articleSchema, parsed, () => ({ file })));
    expect(found.find(({ what }) => what.includes('“headline”'))?.fix).toMatch(
      /^Correct the value\. For example: headline: /,
    );
  });

  it('of an attribute, the attribute is to be deleted and not the line', () => {
    const data = { src: 'a.png', alt: 'A', focus: 'left' };
    const [found] = problemsOf(
      validate(figureSchema, data, () => ({ file }), { directive: 'figure' }),
    );
    expect(found?.fix).toContain('delete the attribute');
  });

  it('an address that has to be encrypted is written so', () => {
    const data = { url: 'http://youtu.be/x?t=1', title: 'A' };
    const [found] = problemsOf(
      validate(embedSchema, data, () => ({ file }), { directive: 'embed' }),
    );
    expect(found?.fix).toBe('Write url="https://youtu.be/x?t=1"');
  });

  it('an attribute that takes no value is written alone', () => {
    const found = validate(noteSchema, { open: 'yes' }, () => ({ file }), { directive: 'note' });
    expect(problemsOf(found)[0]?.fix).toBe('Write open');
  });

  it('a long value is shortened', () => {
    const [found] = check(`updated: ${'5 '.repeat(90)}`);
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
