import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../../src/schemas/article.ts';
import { validate } from '../../../../src/schemas/keys/explain.ts';
import { parseYaml } from '../../../../src/source/text/yaml.ts';
import { defaultDates } from '../../../../src/source/written/moments.ts';
import { readWritten } from '../../../../src/source/written/read-written.ts';
import { problemsOf } from '../../samples.ts';

const head: Readonly<Record<string, string>> = {
  headline: 'A headline',
  dek: 'A line.',
  section: 'world',
  byline: '[desk]',
  published: '2009-12-15',
};

/** What an editor is told about a line of an article, which takes the place of another with the same key. */
function fixesOf(line: string) {
  const others = Object.entries(head).filter(([key]) => !line.startsWith(`${key}:`));
  const text = [...others.map((pair) => pair.join(': ')), line].join('\n');
  const parsed = parseYaml(text, 'content/articles/x.md');
  if ('problems' in parsed) throw new Error('the test has bad YAML');
  const written = readWritten(articleSchema, parsed.data, defaultDates);
  return problemsOf(validate(articleSchema, written, parsed.locate)).map(({ fix }) => fix);
}

describe('the repair of a value is what the editor means', () => {
  it.each([
    ['related: [A New Bridge]', 'Write a-new-bridge'],
    ['related: [/news/a-bridge/]', 'Write a-bridge'],
    ['related: [a-bridge.md]', 'Write a-bridge'],
    ['related: [https://paper.example/news/a-bridge/?x=1]', 'Write a-bridge'],
    ['related: ["[the bridge](/news/a-bridge/)"]', 'Write a-bridge'],
    ['translations: [fr/le-pont]', 'Write le-pont'],
    ['image: "![A bridge](a.jpg)"', 'Write image: { file: a.jpg, alt: A bridge, credit: … }'],
    ['withdrawn: 2026-01-20', 'Write withdrawn: { at: 2026-01-20, reason: … }'],
    ['withdrawn: 20 January 2026', 'Write withdrawn: { at: 20 January 2026, reason: … }'],
    ['withdrawn: yes', 'Write withdrawn: { at: …, reason: … }'],
    [
      'sources: [https://example.org/a]',
      'Write { title: …, publisher: …, url: https://example.org/a }',
    ],
    ['people: [{ name: Siraj Haqqani }]', 'Write Siraj Haqqani'],
    ['topics: [{ topic: elections }]', 'Write elections'],
    ['byline: { name: Asma Khan, role: E }', 'Write byline: [Asma Khan]'],
  ])('%s', (line, fix) => {
    expect(fixesOf(line)).toEqual([fix]);
  });
});

it.each([
  ['dek: [one, two]', 'Write dek: one or dek: two'],
  ['dateline: [Kabul, Herat]', 'Write dateline: Kabul or dateline: Herat'],
  ['section: [world, business]', 'Write section: world or section: business'],
  ['series: [a, b, c]', 'Write series: a, series: b or series: c'],
])('of several values where one is possible, none is lost: %s', (line, fix) => {
  expect(fixesOf(line)).toEqual([fix]);
});

it.each([
  ...['topics: none', 'corrections: None', 'image: none', 'rank: n/a', 'related: —'],
  ...['kicker: none', 'dateline: None', 'kicker: n/a', 'dateline: —'],
])('no value is a line to delete: %s', (line) => {
  expect(fixesOf(line)).toEqual(['Delete the line.']);
});
