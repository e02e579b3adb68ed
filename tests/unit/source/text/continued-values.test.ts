/** What an editor reads about values over several lines, lists beside their keys, and comments. */
import { describe, expect, it } from 'vitest';
import { front, headline, keys, others, yaml } from './front-matter-problems.ts';

const dek = (...lines: string[]) => front(headline, ...lines, ...others.slice(1));

describe('a value that goes on in the next line', () => {
  const told = (joined: string, ...folded: string[]) =>
    yaml(
      3,
      'the value of “dek” goes on in the line below it, where it cannot be read',
      `Join the lines: dek: ${joined} Or begin the value with >- and indent its lines: ⏎ dek: >- ⏎   ${folded.join(' ⏎   ')} (⏎ begins a new line)`,
    );
  it.each<[lines: string[], joined: string, folded: string[]]>([
    [['dek: It says this', 'and that.'], 'It says this and that.', ['It says this', 'and that.']],
    [['dek: One', 'two', 'three.'], 'One two three.', ['One', 'two', 'three.']],
    [
      ['dek: It says: this', '  and that.'],
      '"It says: this and that."',
      ['It says: this', 'and that.'],
    ],
    [
      ['dek: It says this', '  and, so: that.'],
      '"It says this and, so: that."',
      ['It says this', 'and, so: that.'],
    ],
    [
      ['dek: "It says this,', 'and that."'],
      '"It says this, and that."',
      ['It says this,', 'and that.'],
    ],
    [
      ['dek: “No,” she says,', '“and never.”'],
      '“No,” she says, “and never.”',
      ['“No,” she says,', '“and never.”'],
    ],
  ])('%j', (lines, joined, folded) => {
    expect(dek(...lines)).toEqual([told(joined, ...folded)]);
    expect(dek(`dek: ${joined}`)).toEqual([]);
    expect(dek('dek: >-', ...folded.map((one) => `  ${one}`))).toEqual([]);
  });

  it('beside another mistake, which is told of in its own line', () => {
    expect(dek('dek: One', 'two', 'kicker: War: a word')).toEqual([
      told('One two', 'One', 'two'),
      yaml(5, 'a value has a colon in it', 'Write kicker: "War: a word"'),
    ]);
  });

  it.each([
    [['dek: One', '  two']],
    [['dek: One.', 'kicker Analysis']],
    [['dek: One.', 'kicker= Analysis']],
  ])('%j is something else', (lines) => {
    expect(dek(...lines).join()).not.toContain('goes on in the line below');
  });
});

it.each([
  ['summary: - One: two', '- "One: two"'],
  ['summary: - He said: no', '- "He said: no"'],
  ['topics: - War: a word', '- "War: a word"'],
  ['aliases: - One', '- One'],
  ['corrections: - at: 2020-05-05', '- at: 2020-05-05'],
])('%s becomes a list below its key', (line, item) => {
  const [key = ''] = line.split(' ');
  expect(front(...keys, line)).toEqual([
    yaml(
      7,
      'a list begins in the line of its key',
      `Begin it in the line below: ⏎ ${key} ⏎   ${item} (⏎ begins a new line)`,
    ),
  ]);
});

describe('a comment after a value', () => {
  it.each([
    ['updated: 2026-01-12 # Monday', 'updated: 2026-01-12'],
    ['updated: 12 Jan 2026, 6pm # Monday', 'updated: 12 Jan 2026, 6pm'],
    ['updated: January 12, 2026 # Monday', 'updated: January 12, 2026'],
    ['draft: true # for now', 'draft: true'],
    ['part: 3 # of 5', 'part: 3'],
    ['rank: lead # until noon', 'rank: lead'],
    ['kicker: We are # 1', 'kicker: "We are # 1"'],
  ])('%s: %s', (line, repair) => {
    expect(front(...keys, line)).toEqual([
      yaml(7, `the text after # would be lost: ${/#.*/.exec(line)?.[0]}`, `Write ${repair}`),
    ]);
  });

  it('in a further line of a value', () =>
    expect(front(...keys, 'kicker: Council', '  votes # draft')).toEqual([
      yaml(
        7,
        'the text after # would be lost: # draft',
        'Put straight quotation marks around all lines of the value.',
      ),
    ]));
});
