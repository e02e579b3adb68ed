import { describe, expect, it } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

function read(text: string) {
  const tree = parseMarkdown(text);
  return [toString(tree), tree.data?.htmlFaults?.flatMap(({ names }) => names) ?? []];
}

describe('a name in angle brackets', () => {
  it.each([
    ['`git` <project>', 'git <project>'],
    ['`a` _b <Host name>.c_', 'a b <Host name>.c'],
    ['```\na\n```\n\nb <statement-list>', 'ab <statement-list>'],
    ['<code>a</code> <GUID> b', 'a <GUID> b'],
    ['> `a` <one><two>', 'a <one><two>'],
  ])('stands for what readers fill in beside code: %j', (text, words) =>
    expect(read(text)).toEqual([words, []]),
  );

  it.each([
    ['in a text without code', 'Dear <name>', '<name>'],
    ['that has an end', '`a` <port>b</port>', '<port>'],
    ['that may be a slip', '`a` <stong>b', '<stong>'],
    ['of two exchanged letters', '`a` <sapn>b', '<sapn>'],
    ['of another program', '`a` b <more>', '<more>'],
    ['with a value', '`a` <port b="c"> d', '<port b="c">'],
  ])('is no such name %s', (_name, text, tag) => expect(read(text)[1]).toEqual([tag]));

  it('is no such name in a line of its own', () =>
    expect(read('`a`\n\n<port>\n\nb')[1]).toEqual(['<port>']));
});
