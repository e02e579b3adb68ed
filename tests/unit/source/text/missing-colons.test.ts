/** Lines of front matter with a key and a value, but no colon between them. */
import { describe, expect, it } from 'vitest';
import { front, keys, yaml } from './front-matter-problems.ts';

/** The keys with some of them replaced, and others after them. */
const withLines = (...lines: string[]) => {
  const wordOf = (line: string) => /^\w+/.exec(line)?.[0];
  const own = new Set(lines.map(wordOf));
  return front(...lines, ...keys.filter((key) => !own.has(wordOf(key))));
};
const mistake = 'a line has no colon after its key';

describe('a line that begins with a key is shown with its colon', () => {
  it.each([
    ['section Local', 'section: Local'],
    ['published 2020-05-04', 'published: 2020-05-04'],
    ['byline [Asma Khan]', 'byline: [Asma Khan]'],
    ['dek *Titanic* sinks', 'dek: "*Titanic* sinks"'],
  ])('%s', (line, repair) => {
    expect(withLines(line)).toEqual([yaml(2, mistake, `Write ${repair}`)]);
  });

  it('also if it is the last one, and if several follow each other', () => {
    const [headline = '', dek = '', , byline = ''] = keys;
    expect(front(headline, dek, byline, 'section world', 'published 2020-05-04')).toEqual([
      yaml(5, mistake, 'Write section: world'),
      yaml(6, mistake, 'Write published: 2020-05-04'),
    ]);
  });

  it('with the other mistakes of the front matter', () => {
    expect(withLines('section Local', 'headline: The bridge: a start')).toEqual([
      yaml(2, mistake, 'Write section: Local'),
      yaml(3, 'a value has a colon in it', 'Write headline: "The bridge: a start"'),
    ]);
  });
});

it.each([
  ['a word that is no key', ['place Lahore']],
  ['a key that another line has', ['section of the town', ...keys]],
  [
    'a key in a text of several lines',
    ['dek: "It was a', 'section of road"', 'headline The bridge'],
  ],
])('%s gets no colon', (_name, lines) => {
  const found = lines.length > 2 ? front(...lines) : withLines(...lines);
  expect(found.join('\n')).not.toMatch(/Write (?:place|section):/);
});
