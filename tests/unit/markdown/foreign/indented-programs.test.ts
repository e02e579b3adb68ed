import { describe, expect, it } from 'vitest';
import { foreignPrograms, isProgram } from '../../../../src/markdown/foreign/indented-programs.ts';
import { programMark } from '../../../../src/markdown/foreign/program-syntax.ts';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

const codeIn = (text: string) => nodesByType(parseMarkdown(text))('code').map(({ value }) => value);

describe('indented lines of a program are code', () => {
  it.each([
    ['a statement', 'a\n\n    $x = 1;\n\nb', ['$x = 1;']],
    ['a tab', 'a\n\n\t$x = 1;', ['$x = 1;']],
    ['at the beginning of the text', '    $x = 1;\nb', ['$x = 1;']],
    ['after a heading', '## a\n    $x = 1;', ['$x = 1;']],
    ['lines and blank lines', '    if ($x) {\n\n        y();\n    }', ['if ($x) {\n\n    y();\n}']],
    [
      'lines that look like markdown',
      '    $x;\n    * $y;\n    > $z;\n    # b',
      ['$x;\n* $y;\n> $z;\n# b'],
    ],
    ['tags', '    $x = <b>;\n', ['$x = <b>;']],
    ['marks of templates', '    $x = {{ y }};', ['$x = {{ y }};']],
    ['in a list', '- a\n\n      $x = 1;', ['$x = 1;']],
    [
      'a command and what it prints',
      '    PS> ls\n    The port was closed in the night of May 4.',
      ['PS> ls\nThe port was closed in the night of May 4.'],
    ],
    [
      'other lines in a text with programs',
      '    $x = 1;\n\nb\n\n    port north',
      ['$x = 1;', 'port north'],
    ],
    [
      'what R prints',
      '```\nx\n```\n\n    ## [1] 2\n    ##\n    ## # A tibble',
      ['x', '## [1] 2\n##\n## # A tibble'],
    ],
    ['what knitr prints', '    #> a <chr>\n    #> b <NA>', ['#> a <chr>\n#> b <NA>']],
    [
      'a line of it',
      '    ## [1] 2\n    ## [2] 3\n\na\n\n    ## Done.',
      ['## [1] 2\n## [2] 3', '## Done.'],
    ],
    ['it in an item', '- a\n\n      ## [1] 2\n      ## [2] 3', ['## [1] 2\n## [2] 3']],
    ['it in a quotation', '>     ## [[1]]\n>     ## b', ['## [[1]]\n## b']],
    ['a no-break space in a line', '    $x;\n    \u00a0$y;\n\n    $z;', ['$x;\n\u00a0$y;\n\n$z;']],
  ])('%s', (_name, text, code) => expect(codeIn(text)).toEqual(code));
});

describe('a program in a list or a quotation is code', () => {
  it.each([
    ['after an item', '- a\n\n    $x = 1;\n    y($x);\n\n- b', ['$x = 1;\ny($x);']],
    ['after a numbered item', '1. a\n\n    $x = 1;\n\n    y($x);', ['$x = 1;\n\ny($x);']],
    [
      'in a nested list',
      '- a\n  - b\n\n    if ($x) {\n      y();\n    }',
      ['if ($x) {\n  y();\n}'],
    ],
    ['in a quotation', '> a\n>\n>     $x = 1;\n>     y($x);\n>\n> b', ['$x = 1;\ny($x);']],
    ['with blank lines', '>     $x = 1;\n>\n>     y($x);\n\nb', ['$x = 1;\n\ny($x);']],
    ['in a quotation in another', '> a\n> >     $x = 1;\n> >     y($x);', ['$x = 1;\ny($x);']],
    ['in an item of a quotation', '> - a\n>\n>     $x = 1;\n>     y($x);', ['$x = 1;\ny($x);']],
    ['at the place of the words', '1.  a\n\n    $x = 1;\n    y($x);', ['$x = 1;\ny($x);']],
    ['after a fence', '- a\n\n  ```\n  b\n  ```\n\n    $x = 1;', ['b', '$x = 1;']],
  ])('%s', (_name, text, code) => expect(codeIn(text)).toEqual(code));

  it.each([
    ['a paragraph of an item', '- a\n\n    The port\n    was closed.'],
    ['one in a text with programs', '1. a\n\n    See below.\n\nb\n\n    $x = 1;'],
    ['a line of a quotation', '> a\n>     $x = 1;'],
    ['a sentence in a quotation', '>     The port was closed in the night.'],
    ['a price in an item', '- a\n\n    $ 40 million'],
  ])('%s is none', (_name, text) =>
    expect(codeIn(text)).toEqual(text.endsWith('b\n\n    $x = 1;') ? ['$x = 1;'] : []),
  );
});

describe('other indented lines are none', () => {
  it.each([
    ['a sentence', '    The port was closed in the night.'],
    ['a letter', '    Dear councillors;\n\n    we wait (as ever) for an answer;'],
    ['a list of letters', '    a. Spouse;\n    b. Child;'],
    ['a list', '    - $x = 1;'],
    ['HTML', '    <p class="a">b</p>'],
    ['a picture', '    ![a](b.png)'],
    ['a table', '    | a | b |'],
    ['a price', '    $ 40 million'],
    ['a heading', '    ## The port\n\nwas closed'],
    ['a program after a paragraph', 'a\n    $x = 1;'],
    ['a private character', `    $x = 1;\n\n${programMark}`],
  ])('%s', (_name, text) => expect(codeIn(text)).toEqual([]));

  it('a program between sentences', () => {
    const sentence = '    The port was closed in the night.\n';
    expect(codeIn(`${sentence}    $x = 1;\n${sentence}`)).toEqual([]);
  });

  it('within a fence or preformatted text, which they do not part', () => {
    expect(codeIn('```\n\n    $x = 1;\n```')).toEqual(['\n    $x = 1;']);
    expect(codeIn('<pre>\n\n    $x = 1;\n</pre>')).toEqual(['\n    $x = 1;']);
  });
});

it('sentences beside other lines of a text are judged alike', () => {
  expect(isProgram(['    The port was closed in the night.'], true)).toBe(false);
  expect(isProgram(['    port north'], false)).toBe(false);
  expect(isProgram(['    port north'], true)).toBe(true);
});

it('the text stays as long as it is typed', () => {
  const text = 'a\n\n    $x = 1;\n\n\ty()\n';
  for (const { start, end, text: masked } of foreignPrograms(text)) {
    expect(masked).toHaveLength(end - start);
  }
});
