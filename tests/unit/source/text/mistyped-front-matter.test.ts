/** What an editor reads about front matter with a typing mistake: the line, what is wrong, and the corrected lines. */
import { describe, expect, it } from 'vitest';
import { front, headline, keys, problemsOf, read, yaml, others } from './front-matter-problems.ts';

describe('spaces, tabs and colons', () => {
  const image = (indent: string) => [
    'image:',
    `${indent}file: ./a.jpg`,
    `${indent}alt: A`,
    `${indent}credit: B`,
  ];
  const shown = 'Write ⏎ image: ⏎   file: ./a.jpg ⏎   alt: A ⏎   credit: B (⏎ begins a new line)';
  const noBreak = 'a line has a no-break space where a plain space has to be';
  it.each([
    [
      'a space before the first key',
      [` ${headline}`, ...others],
      yaml(
        2,
        'a line is indented by a space, though its key belongs to no other',
        `Delete what is before the key: ${headline}`,
      ),
    ],
    [
      'spaces before another key',
      [headline, '  dek: What it says.', ...others.slice(1)],
      yaml(
        3,
        'a line is indented by 2 spaces, though its key belongs to no other',
        'Delete what is before the key: dek: What it says.',
      ),
    ],
    [
      'a list in the line of its key',
      [...keys, 'summary: - One', '  - Two'],
      yaml(
        7,
        'a list begins in the line of its key',
        'Begin it in the line below: ⏎ summary: ⏎   - One (⏎ begins a new line)',
      ),
    ],
    [
      'tabs before keys',
      [...keys, ...image('\t')],
      yaml(8, '3 lines are indented with tabs instead of spaces', shown),
    ],
    [
      'a tab before the first key',
      [`\t${headline}`, ...others],
      yaml(
        2,
        'a line is indented with a tab instead of spaces',
        `Delete what is before the key: ${headline}`,
      ),
    ],
    [
      'a tab before an item',
      [...keys, 'topics:', '\t- floods'],
      yaml(
        8,
        'a line is indented with a tab instead of spaces',
        'Write ⏎ topics: ⏎   - floods (⏎ begins a new line)',
      ),
    ],
    [
      'no-break spaces before keys',
      [...keys, ...image('\u00a0\u00a0')],
      yaml(8, '3 lines have no-break spaces where plain spaces have to be', shown),
    ],
    [
      'a no-break space after a colon',
      ['headline:\u00a0A test', ...others],
      yaml(2, noBreak, 'Write headline: A test'),
    ],
    [
      'a no-break space before a colon',
      ['headline\u00a0: A test', ...others],
      yaml(2, noBreak, 'Write headline: A test'),
    ],
    [
      'a no-break space after a hyphen',
      [...keys, 'topics:', '  -\u00a0floods'],
      yaml(8, noBreak, 'Write ⏎ topics: ⏎   - floods (⏎ begins a new line)'),
    ],
    [
      'a full-width colon',
      ['headline：A test', ...others],
      yaml(2, 'a line has a full-width colon after its key', 'Write headline: A test'),
    ],
  ])('%s', (_what, lines, problem) => expect(front(...lines)).toEqual([problem]));

  it('all keys after no-break spaces, none of which YAML takes for a key', () => {
    const lines = keys.map((line) => line.replace(': ', ':\u00a0'));
    expect(front(...lines)).toEqual([
      yaml(
        2,
        '5 lines have no-break spaces where plain spaces have to be',
        `Write ⏎ ${keys.join(' ⏎ ')} (⏎ begins a new line)`,
      ),
    ]);
  });

  it.each([
    [
      'a no-break space after a plain one',
      ['headline: \u00a0A test', ...others, 'topics:', '- \u00a0floods'],
    ],
    ['a no-break space in a text', [`${headline}\u00a0Two`, ...others]],
    [
      'a line of a text that has a colon and such a space',
      [headline, 'dek: He said', '  note:\u00a0that.', ...others.slice(1)],
    ],
    [
      'such a line between quotation marks',
      [headline, 'dek: "He said', '  note:\u00a0that."', ...others.slice(1)],
    ],
    ['a tab in a text', [headline, 'dek: |', '  One', '  \ttwo', ...others.slice(1)]],
    ['a tab after a colon', ['headline:\tA test', ...others]],
    ['all keys after a space', keys.map((line) => ` ${line}`)],
  ])('%s is right', (_what, lines) => {
    const codes = problemsOf(['---', ...lines, '---', '', 'Text.']).filter(
      ({ code }) => code === 'yaml',
    );
    expect(codes).toEqual([]);
  });
});

describe('quotation marks and colons', () => {
  it.each([
    ['headline: Fire: a warning', 'a value has a colon in it', 'Write headline: "Fire: a warning"'],
    [
      'headline: “A test: part two”',
      'a value with curly quotation marks around it has a colon in it',
      'Write headline: "A test: part two", or, if readers are to see the marks, headline: "“A test: part two”"',
    ],
    ['headline: "A test”', 'a quotation mark or bracket is not closed', 'Write headline: "A test"'],
    ['headline: "A test', 'a quotation mark or bracket is not closed', 'Write headline: "A test"'],
  ])('%s', (line, mistake, fix) => {
    expect(front(line, ...others)).toEqual([yaml(2, mistake, fix)]);
  });

  it('“Peace” is near, and other values that only begin with a curly mark, are right', () => {
    expect(front('headline: “Peace” is near', ...others)).toEqual([]);
    expect(front('headline: “Peace is near”', ...others)).toEqual([]);
  });
});

describe('the lines around front matter', () => {
  const open = (line: number, fix: string) => `${line}: has front matter that never ends | ${fix}`;
  const after = open(
    6,
    'Put a line --- after line 6: ⏎ published: 2020-05-04 ⏎ --- (⏎ begins a new line)',
  );
  it.each([
    ['missing', ['', 'Text.', '', 'Note: text.'], after],
    ['missing, without a blank line', ['Text.'], after],
    ['missing, with a rule in the text', ['', 'Text.', '', '---', '', 'Text.'], after],
    ['missing, in a file without text', [], after],
    ['two hyphens', ['--', '', 'Text.'], open(7, 'Write --- in place of “--”.')],
    ['escaped hyphens', ['\\---', '', 'Text.'], open(7, 'Write --- in place of “\\---”.')],
    ['four hyphens', ['----', '', 'Text.'], open(7, 'Write --- in place of “----”.')],
    ['a dash', ['—', '', 'Text.'], open(7, 'Write --- in place of “—”.')],
    [
      'a dash, with a rule in the text',
      ['—', '', 'Text.', '', '---', ''],
      open(7, 'Write --- in place of “—”.'),
    ],
    ['full stops', ['...', '', 'Text.'], open(7, 'Write --- in place of “...”.')],
    ['indented', [' ---', '', 'Text.'], open(7, 'Delete the spaces before ---.')],
  ])('the second is %s', (_how, rest, problem) => {
    expect(read(['---', ...keys, ...rest])).toEqual([problem]);
  });

  const missing = (fix: string) => `1: does not begin with front matter | ${fix}`;
  it.each([
    [
      'missing',
      keys,
      missing(
        'Put a line --- above the first key: ⏎ --- ⏎ headline: A test story (⏎ begins a new line)',
      ),
    ],
    [
      'below a blank line',
      ['', '---', ...keys],
      missing('Delete the empty lines above line 2, so that the file begins with ---.'),
    ],
    [
      'as code',
      ['```yaml', '---', ...keys, '---', '```'],
      missing(
        'Delete line 1, so that the file begins with ---, and the line ``` that ends the code.',
      ),
    ],
    [
      'hyphens that Google Docs has escaped',
      ['\\---', ...keys, '\\---', '', 'Text.'],
      missing('Write --- in place of “\\---” in line 1 and in line 7.'),
    ],
    [
      'escaped hyphens above a line of --- that is right',
      ['\\-\\-\\-', ...keys, '---', '', 'Text.'],
      missing('Write --- in place of “\\-\\-\\-” in line 1.'),
    ],
    ['a dash', ['—', ...keys], missing('Write --- in place of “—” in line 1.')],
    [
      'of plus signs',
      ['+++', ...keys],
      missing(
        'Write --- in place of “+++” in line 1 and where the keys end, and each key with a colon: key: value.',
      ),
    ],
  ])('the first is %s', (_how, lines, problem) => {
    expect(read([...lines, '---', '', 'Text.'])).toEqual([problem]);
  });
});

it('a line without a colon among keys does not end them', () => {
  expect(front(headline, '', 'Just words', ...others)).toEqual([
    expect.stringMatching(
      /^4: has a mistake in its YAML: a line has no space after its colon, or no colon /,
    ),
  ]);
});

it('front matter of many mistakes is read at once', () => {
  for (const line of [
    '\ta: 1',
    '\u00a0a: 1',
    'a：1',
    ' a: 1',
    'image:',
    '- x',
    'corrections:',
    '—',
  ]) {
    expect(
      problemsOf(['---', ...Array.from({ length: 5000 }, () => line), '---', 'Text.']).length,
    ).toBeGreaterThan(0);
  }
});
