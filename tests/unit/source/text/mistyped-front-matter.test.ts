/** What an editor reads about front matter with a slip in it: the line, what is wrong, and the lines as they have to be. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/source/read/entry.ts';
import { defaultDates } from '../../../../src/source/written/moments.ts';

const keys = [
  'headline: A test story',
  'dek: What it says.',
  'section: world',
  'byline: [desk]',
  'published: 2020-05-04',
];
const [headline = '', ...others] = keys;

const problemsOf = (lines: readonly string[]) =>
  readContent('articles', 'content/articles/x.md', Buffer.from(lines.join('\n')), defaultDates)
    .problems;

/** Each problem as `line: what | fix`. */
const read = (lines: readonly string[]) =>
  problemsOf(lines).map(({ line, what, fix }) => `${line}: ${what} | ${fix}`);

const front = (...lines: string[]) => read(['---', ...lines, '---', '', 'Text.', '']);
const yaml = (line: number, mistake: string, fix: string) =>
  `${line}: has a mistake in its YAML: ${mistake} | ${fix}`;
const misplaced = (key: string, line: number, ...lines: string[]) =>
  yaml(
    line,
    `the lines below “${key}” are not indented as they have to be`,
    `Write ⏎ ${[`${key}:`, ...lines].join(' ⏎ ')} (⏎ begins a new line)`,
  );

describe('items of a list', () => {
  const laid = misplaced('corrections', 7, '  - at: 2020-05-05', '    text: A name.');
  it.each([
    ['without indentation after the first', '- at: 2020-05-05', 'text: A name.'],
    ['that are no list', 'at: 2020-05-05', 'text: A name.'],
    ['not indented alike', '  - at: 2020-05-05', '   text: A name.'],
    ['below the hyphen', '  - at: 2020-05-05', '  text: A name.'],
    ['without a space after the hyphen', '  -at: 2020-05-05', '   text: A name.'],
    ['with another mark', '• at: 2020-05-05', 'text: A name.'],
  ])('%s', (_how, ...lines) => {
    expect(front(...keys, 'corrections:', ...lines)).toEqual([laid]);
  });

  it.each([
    ['with hyphens', '- at: 2020-05-05', 'text: One.', '- at: 2020-05-06', 'text: Two.'],
    ['without', 'at: 2020-05-05', 'text: One.', 'at: 2020-05-06', 'text: Two.'],
  ])('several of them, %s', (_how, ...lines) => {
    expect(front(...keys, 'corrections:', ...lines, 'draft: true')).toEqual([
      misplaced(
        'corrections',
        7,
        '  - at: 2020-05-05',
        '    text: One.',
        '  - at: 2020-05-06',
        '    text: Two.',
      ),
    ]);
  });

  it('with a colon in a text as well', () => {
    expect(front(...keys, 'corrections:', '- at: 2020-05-05', 'text: A name: Smith.')).toEqual([
      misplaced('corrections', 7, '  - at: 2020-05-05', '    text: "A name: Smith."'),
    ]);
  });

  it('of texts, with other marks', () => {
    expect(front(...keys, 'summary:', '• One point.', '• Another: point.')).toEqual([
      misplaced('summary', 7, '  - One point.', '  - "Another: point."'),
    ]);
  });
});

describe('keys of a group', () => {
  const laid = misplaced('image', 7, '  file: ./a.jpg', '  alt: A road', '  credit: A. Khan');
  it.each([
    ['that are not indented', 'file: ./a.jpg', 'alt: A road', 'credit: A. Khan'],
    ['of which the first is', '  file: ./a.jpg', 'alt: A road', 'credit: A. Khan'],
    ['that are not indented alike', '  file: ./a.jpg', '   alt: A road', '  credit: A. Khan'],
  ])('%s', (_how, ...lines) => expect(front(...keys, 'image:', ...lines)).toEqual([laid]));

  it('before other keys, and beside another mistake', () => {
    const lines = [
      'image:',
      'file: ./a.jpg',
      'alt: A road',
      'credit: A. Khan',
      'kicker: War: a word',
    ];
    expect(front(...keys, ...lines)).toEqual([
      laid,
      yaml(11, 'a value has a colon in it', 'Write kicker: "War: a word"'),
    ]);
  });

  it('that are right stay, whatever else is wrong', () => {
    const lines = ['image:', '    file: ./a.jpg', '    alt: A road', '    credit: A. Khan'];
    expect(front(...keys, ...lines)).toEqual([]);
    expect(front(...keys, ...lines, 'kicker: War: a word')).toEqual([
      yaml(11, 'a value has a colon in it', 'Write kicker: "War: a word"'),
    ]);
    expect(front(...keys, 'corrections:', '- at: 2020-05-05', '  text: A name.')).toEqual([]);
  });
});

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

describe('keys that are there twice', () => {
  it.each([
    [
      [...keys, 'headline: Another'],
      yaml(
        7,
        'a key appears twice: headline',
        'Keep one of the two lines and delete the other: line 2, headline: A test story, or line 7, headline: Another',
      ),
    ],
    [
      [...keys, headline],
      yaml(7, 'a key appears twice: headline', 'Delete line 7: line 2 is the same.'),
    ],
    [
      [...keys, 'image:', '  file: ./a.jpg', '  alt: A', '  alt: B', '  credit: C'],
      yaml(
        10,
        'a key appears twice: alt',
        'Keep one of the two lines and delete the other: line 9, alt: A, or line 10, alt: B',
      ),
    ],
  ])('%j', (lines, problem) => expect(front(...lines)).toEqual([problem]));
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
