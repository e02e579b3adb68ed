import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../../src/markdown/parse.ts';
import { checkJoiningLines } from '../../../../../src/source/check/text/check-joining-lines.ts';

const problemsOf = (body: string) =>
  checkJoiningLines(nodesByType(parseMarkdown(body)), body, ({ position }) => ({
    file: 'x.md',
    ...(position && { line: position.start.line }),
  }));

const linesOf = (body: string) => problemsOf(body).map(({ line }) => line);

const sentence =
  'The council met on Monday to talk about the bridge, which had been closed since the storm of last autumn, when a ship hit its pier.';

describe('a line that begins something new directly below a block of another kind stops', () => {
  it.each([
    ['a short item', '- Arsenal\n- Leeds\nThe losers were told to wait.', 3],
    ['a numbered item', '1. Arsenal\n2. Leeds\nThe losers were told to wait.', 3],
    ['an item that is a sentence', `- ${sentence}\nThe mayor did not come.`, 2],
    ['an item in bold', '- **Leeds**\nThe losers were told to wait.', 2],
    ['an item, with a year', `* ${sentence}\n2026 was not a good year.`, 2],
    ['an item of an inner list', '- Teams\n  - Leeds\n  The losers were told to wait.', 3],
    ['an item with a bullet', '• First\n• Second\nThe mayor said that it would take a year.', 3],
    ['an item with a dot', '·\tFirst\n·\tSecond\nThe mayor said that it would take a year.', 3],
    [
      'an item of the second level',
      '•\tFirst\no\tSecond\nThe mayor said that it would take a year.',
      3,
    ],
    ['a quotation of a speaker', '> “I was there.”\nShe left the room.', 2],
    ['a long quotation', `> ${sentence}\n“No,” said the mayor.`, 2],
    ['a quotation in one', '> > Were you there?\n> Yes, I was.', 2],
    ['a footnote', `A word.[^1]\n\n[^1]: ${sentence}\nThe mayor did not come.`, 4],
    ['an item in Russian', '- Спартак\nПроигравшие уехали домой.', 2],
    ['an item in Chinese', '- 桥今天开放了。\n市长没有来。', 2],
  ])('%s', (_which, body, line) => expect(linesOf(body)).toEqual([line]));

  it('once for each kind of block', () => {
    expect(linesOf('- Leeds\nThey lost.\n\nb\n\n- York\nThey won.\n\n> No.\nShe left.')).toEqual([
      10, 2,
    ]);
  });
});

describe('an item whose mark lacks its space stops', () => {
  it.each([
    ['- One\n-Two\n- three', '- Two'],
    ['- one\n-two', '- two'],
    [`- ${sentence}\n-The mayor`, '- The mayor'],
    ['1. Wait here.\n2.Vote', '2. Vote'],
    ['> 1. Wait\n> 2.Vote\n> 3. Go', '2. Vote'],
    ['1. one\n2.two\n3. three', '2. two'],
    ['1) one\n2)two', '2) two'],
    ['* one\n*two\n* three', '* two'],
    ['> - one\n> -two', '- two'],
  ])('%j', (body, meant) => {
    const found = problemsOf(body);
    expect(found).toMatchObject([{ code: 'lines-run-together', line: 2 }]);
    expect(found[0]?.fix).toContain(`: ${meant}. If`);
  });

  it('with one stop after the line', () => {
    expect(problemsOf('- One.\n-Two.')[0]?.fix).toContain(': - Two. If');
  });

  it.each([
    '- a\n-- b',
    '- a fall of\n-10',
    '* an\n*important* word',
    '1. a year\n3.b',
    '- a\n-b\n-c',
    '- Er sprach lange über die Wirtschaftspolitik und\n-politik der Stadt.',
    '- … mehr für Kinderbetreuung und\n-bildung ausgeben.',
    '- Söndagstidningar och\n-bilagor',
    '- söndagstidningar och\n-bilagor',
    '- EU-Staaten und\n-Länder',
    '- EU-Staaten,\n-Länder und -Städte',
    '1. Der Verein aus der\n2.Bundesliga stieg auf.',
    '1. Der Verein aus der\n2.Bundesliga stieg auf.\n2. Der andere nicht.',
    '* Leser und\n*innen',
    '- He said it, twice\n-and left.',
    '- he spoke for a long time of the money of the city and its\n-politik',
    '- one  \n-two',
    '- one\\\n-two',
    '- one\n\n  more\n  -two',
  ])('not %j', (body) => expect(problemsOf(body)).toEqual([]));
});

describe('a name after a dash directly below a quotation stops with the line as it is to be', () => {
  it.each([
    '> "We found the money," she said. "It was there."\n— the mayor, after the vote',
    '> The only thing we have to fear is fear itself.\n-- the mayor, after the vote',
    '> Fear itself\n— The mayor, after the vote',
    '> > Fear itself.\n> — the mayor, after the vote',
  ])('%s', (body) => {
    const [found, ...others] = problemsOf(body);
    expect(found).toMatchObject({ code: 'joining-attribution', line: 2 });
    expect(found?.fix).toMatch(/: “> (?:—|--) [Tt]he mayor, after the vote” If/);
    expect(others).toEqual([]);
  });
});

describe('a line that belongs to the block above does not', () => {
  const wrapped = [
    '- The council met on Monday to talk about the bridge. It had been',
    'closed since the storm of last autumn, when a ship hit its pier.',
    'The mayor did not come, and sent no letter to explain why she',
    'had stayed away.',
  ].join('\n');
  it.each([
    ['wrapped by a program', wrapped],
    ['wrapped in a quotation', wrapped.replace('-', '>')],
    [
      'wrapped in a text of such lines',
      `${wrapped}\n\n- The mayor said on Tuesday that she would come to the next one.\nNobody believed her.`,
    ],
    [
      'wrapped before a noun in German',
      '- Der Rat traf sich am Montag, um zu hören, was der Bürgermeister zur\nBrücke sagte.',
    ],
    ['that goes on with a small letter', '- Leeds\nand York'],
    ['with an indent', '- Leeds\n  The losers were told to wait.'],
    ['with an indent, below a bullet', '• Leeds\n• York\n  The losers were told to wait.'],
    ['below a single bullet', '• This story was amended.\nThe mayor said so.'],
    ['with the mark of a quotation', '> “I was there.”\n> She left the room.'],
    ['after a hard break', '- Leeds  \nThe losers were told to wait.\n- York\\\nThey won.'],
    ['that begins in a link', '- [Bug\nReports](https://a.example/) are read by many.'],
    [
      'with a dash, wrapped by a program',
      '> The council met on Monday to talk about the bridge across the river\n— which had been closed since the storm of last autumn.',
    ],
    ['with a dash and the mark of a quotation', '> Fear itself.\n>\n> — Franklin Roosevelt'],
    ['that is the next line of speech', '> — Were you there?\n— Yes, I was.'],
    ['with a dash in a list', '- Leeds\n— which lost'],
    ['in a paragraph', 'It was late.\nShe left the room.'],
    ['in HTML', '<blockquote>\n\n“I was there.”\nShe left the room.\n\n</blockquote>'],
  ])('%s', (_which, body) => expect(linesOf(body)).toEqual([]));
});
