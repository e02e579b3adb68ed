import { describe, expect, it } from 'vitest';
import { codesWithLines } from '../../../../samples.ts';
import { examineText } from '../checked-text.ts';

const found = (text: string) =>
  examineText(text).problems.map(({ code, line, fix }) => [code, line, fix.split(' If ')[0]]);

describe('marks with a \\ of an export are put right', () => {
  it.each([
    ['\\:\\:note\\[Ask\\]', '::note[Ask]'],
    ['\\:\\:note[Ask www.a.example]', '::note[Ask www.a.example]'],
    ['\\:\\:note\\[Ask\\]\\{open\\}', '::note[Ask]{open}'],
    ['\\:\\:figure[A.]{src=a.png alt="A b"}', '::figure[A.]{src=a.png alt="A b"}'],
    ['\\:\\:figure\\[A.\\]\\{src=a.png alt="A b"\\}', '::figure[A.]{src=a.png alt="A b"}'],
    ['> \\:\\:\\:quote', ':::quote'],
    ['Words \\:\\:note\\[Ask\\]', '::note[Ask]'],
    ['!\\[A bridge\\](a.png)', '![A bridge](a.png)'],
    ['!\\[A bridge\\]\\(a.png\\)', '![A bridge](a.png)'],
    ['\\!\\[A bridge\\](a.png)', '![A bridge](a.png)'],
    ['See \\[the link\\](https://a.example/b\\_c) here.', '[the link](https://a.example/b_c)'],
    ['See \\[the link\\]\\(https://a.example/\\) here.', '[the link](https://a.example/)'],
    ['See \\[it\\](https://a.example/b_(c)).', '[it](https://a.example/b_(c))'],
    ['See \\[it\\](/news/y/) here.', '[it](/news/y/)'],
    ['\\[Write to us\\](mailto:a@a.example)', '[Write to us](mailto:a@a.example)'],
    ['\\## The work', '## The work'],
    ['\\#\\#\\# The work', '### The work'],
    ['> \\## The work', '## The work'],
    ['> \\#### The work\\!', '#### The work!'],
    ['Text\\[^1\\].', '[^1]'],
    ['Text\\[\\^note2\\].', '[^note2]'],
  ])('%j', (text, meant) => {
    expect(found(text)).toEqual([['escaped-marks', 11, `Write ${meant}.`]]);
  });

  it('at the beginning and at the end of lines', () => {
    expect(found('\\:\\:\\:quote\n\nA river.\n\n\\:\\:\\:')).toEqual([
      ['escaped-marks', 11, 'Write :::quote.'],
      ['escaped-marks', 15, 'Write :::.'],
    ]);
  });
});

it('a heading with a \\ of an export is found on any line', () => {
  expect(found('> A river.\n> \\## The work')).toEqual([
    ['escaped-marks', 12, 'Write ## The work.'],
  ]);
});

describe('comments of an export stop, with the line of their marks', () => {
  it.each([
    ['A sentence[a] one.\n\n[a]Ask Khan.', 13, 'a', 'Ask Khan.'],
    ['A sentence.\\[b\\] Two\n\n\\[b\\]Ask Khan.', 13, 'b', 'Ask Khan.'],
    ['“A sentence”[c]\nand more.\n\n## End\n\n[c]ask Khan', 16, 'c', 'ask Khan'],
    ['- One[aa]\n\n[aa]Ask www.a.example', 13, 'aa', 'Ask www.a.example'],
  ])('%j', (text, line, label, comment) => {
    const [one, ...others] = examineText(text).problems;
    expect(others).toEqual([]);
    expect(one).toMatchObject({ code: 'exported-comment', line });
    expect(one?.what).toContain(`: “[${label}]${comment}”`);
    expect(one?.fix).toContain(`the mark [${label}] in line 11.`);
  });
});

describe('comments whose marks stand side by side stop, each with its line', () => {
  it.each([
    ['A sentence[a][b] one.\n\n[a]Ask Khan.\n[b]Done.', [13, 14]],
    ['A sentence[a][b][c] one.\n\n[a] Ask Khan.\n\n[b] Done.\n\n[c] No.', [13, 15, 17]],
    ['A sentence\\[a\\]\\[b\\].\n\n\\[a\\]Ask Khan.\n\n\\[b\\] Done.', [13, 15]],
  ])('%j', (text, lines) => {
    const { problems } = examineText(text);
    expect(codesWithLines(problems)).toEqual(lines.map((line) => `exported-comment:${line}`));
    expect(problems[0]?.what).toContain('“[a]Ask Khan.”');
    expect(problems[1]?.fix).toContain('the mark [b] in line 11.');
  });

  it.each(['One[a][b].\n\n[a] Two', 'See [a][b].\n\n[a]Two\n\n[b]Three'])(
    'but others look like a link: %j',
    (text) => expect(codesWithLines(examineText(text).problems)).toContain('not-a-link:11'),
  );
});

describe('what is no mark of an export stays', () => {
  it.each([
    '\\:::quote is how a quote begins, and \\::note[a] a note',
    '`\\:\\:note\\[Ask\\]` and `!\\[A\\](a.png)`',
    'Prices\\: \\:\\: and std\\:\\:box',
    '\\[A bridge](https://a.example/), \\[A bridge\\] (1990) and !\\[A\\]',
    'f\\[x\\](y) and “\\[T\\]he bridge”',
    '`\\[A\\](https://a.example/)`, `\\## A` and `\\[^1\\]`',
    '\\# of votes, and C\\## or \\##two',
    'It \\## is',
    'Not \\[^a-z\\] and not \\[^1]',
    'He said “[a]nd so”.\n\n[a]nd then',
    'A table[a] of it\n\n[a] Without Scotland',
    'A word[a]nd more\n\n[a]nd then',
    'One [a] two\n\n[a]nd then',
    'A link[a] and\n\n[a]more\n\n[a]: https://a.example/',
  ])('%j', (text) => expect(codesWithLines(examineText(text).problems)).toEqual([]));
});
