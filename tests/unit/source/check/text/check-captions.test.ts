import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../../src/markdown/parse.ts';
import { checkText } from '../../../../../src/source/check/text/check-text.ts';

function check(body: string) {
  const tree = parseMarkdown(body);
  const nodesOf = nodesByType(tree);
  const file = 'content/articles/x.md';
  return checkText({ file, body, bodyOffset: 0, tree, nodesOf, mayBeEmpty: false }).problems;
}

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

const picture = '![A](a.png "B. C")';

describe('a picture with a caption that does not stand alone stops the build, and the repair works', () => {
  it.each([
    ['in a sentence', `One ${picture} two`, 1, picture, `One\n\n${picture}\n\ntwo`],
    ['after a line', `One\n${picture}\ntwo`, 2, picture, `One\n\n${picture}\n\ntwo`],
    ['in bold words', `**${picture}**`, 1, picture, picture],
    ['in a list', `- One ${picture}`, 1, `:   ${picture}`, `- One\n\n  ${picture}`],
    [
      'in a numbered list',
      `10. One\n    ${picture}`,
      2,
      `:     ${picture}`,
      `10. One\n\n    ${picture}`,
    ],
    ['in a quotation', `> One ${picture}`, 1, `: > ${picture}`, `> One\n>\n> ${picture}`],
    [
      'in a list in a quotation',
      `> - One ${picture}`,
      1,
      `: >   ${picture}`,
      `> - One\n>\n>   ${picture}`,
    ],
    [
      'in a footnote',
      `One[^1]\n\n[^1]: Two ${picture}`,
      3,
      `:     ${picture}`,
      `One[^1]\n\n[^1]: Two\n\n    ${picture}`,
    ],
    [
      'in a crosshead',
      `## One ${picture}`,
      1,
      `below the heading, with a blank line before and after: ${picture}`,
      `## One\n\n${picture}`,
    ],
    [
      'in a table',
      `| a |\n| --- |\n| One ${picture} |`,
      3,
      ': ![A](a.png) B. C',
      '| a |\n| --- |\n| One ![A](a.png) B. C |',
    ],
    [
      'alone in a table',
      `| a |\n| --- |\n| ${picture} |`,
      3,
      ': ![A](a.png) B. C',
      '| a |\n| --- |\n| ![A](a.png) B. C |',
    ],
    [
      'in a cell of HTML',
      `<table><tr><td>\n\n${picture}\n\n</td></tr></table>`,
      3,
      ': ![A](a.png) B. C',
      '<table><tr><td>\n\n![A](a.png) B. C\n\n</td></tr></table>',
    ],
    [
      'in a link with words',
      `[One ${picture}](https://x.example/)`,
      1,
      picture,
      `[One](https://x.example/)\n\n${picture}`,
    ],
    ['in a box', `:::box[A]\nOne ${picture}\n:::`, 2, picture, `:::box[A]\nOne\n\n${picture}\n:::`],
    [
      'by reference',
      'One ![A][p]\n\n[p]: a.png "B. C"',
      1,
      '![A][p]',
      'One\n\n![A][p]\n\n[p]: a.png "B. C"',
    ],
  ])('%s', (_name, text, line, fix, repaired) => {
    const [found, ...others] = check(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'caption-in-sentence', line });
    expect(found?.fix).toContain(`${fix} If`);
    expect(check(repaired)).toEqual([]);
  });

  it('several on one line, each', () => {
    const codes = check(`One ${picture} and ${picture}`).map(({ code }) => code);
    expect(codes).toEqual(['caption-in-sentence', 'caption-in-sentence']);
  });
});

describe('a picture that is printed with all its words', () => {
  it.each([
    ['without a caption in a sentence', 'One ![A](a.png) two'],
    ['without a caption in a table', '| a |\n| --- |\n| ![A](a.png) |'],
    ['with an empty caption', 'One ![A](a.png "") two'],
    ['alone', picture],
    ['alone in a list', `- ${picture}\n- One`],
    ['below the words of an item', `- One\n\n  ${picture}`],
    ['beside others', `${picture} ${picture}\n${picture}`],
    ['as a link', `[${picture}](https://x.example/)`],
    ['in a gallery', `:::gallery[One]\n${picture}\n\n- ${picture}\n:::`],
    ['as a figure', '::figure[B.]{src=a.png alt=A credit=C}'],
    ['as HTML with a hint', '<p>One <img src="a.png" alt="A" title="B"></p>'],
    ['in code', `\`${picture}\``],
  ])('%s', (_name, text) => expect(check(text)).toEqual([]));
});

describe('a title in a sentence does not stop the build if readers miss no words', () => {
  it.each([
    ['the description', '![The old harbour](a.png "The old harbour") is'],
    ['the description with other marks', '![The old harbour.](a.png "the  old harbour") is'],
    ['the name of the file', '![A logo](/x/ProPublica_logo.jpg "ProPublica_logo") is'],
    ['the name of a second file', '![A logo][1] is\n\n[1]: /x/a_b-logo2-300x71.png "a_b-logo"'],
  ])('%s', (_name, body) => expect(codes(check(body))).not.toContain('caption-in-sentence'));

  it.each([
    ['more than the description', '![The harbour](a.png "The old harbour") is'],
    ['a word that is the name of the file', '![Boats](/x/harbour.jpg "Harbour") is'],
    ['a name with a hyphen', '![A basilica](Saint-Denis.jpg "Saint-Denis") is'],
    ['the name of another file', '![A logo](/x/logo-b.jpg "logo-a") is'],
  ])('but does with %s', (_name, body) => {
    expect(codes(check(body))).toContain('caption-in-sentence');
  });
});
