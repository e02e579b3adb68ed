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

  it.each([
    ['about_<topic>.txt', 'about_<topic>.txt'],
    ['See /home/<user>/x', 'See /home/<user>/x'],
    ['a-<year>/x', 'a-<year>/x'],
    ['https://x.example/<year>?', 'https://x.example/<year>?'],
    ['*a_<one>.csv*', 'a_<one>.csv'],
  ])('stands for what readers fill in within the name of a file: %j', (text, words) =>
    expect(read(text)).toEqual([words, []]),
  );

  it.each([
    'Press <tab> twice',
    'Then <Enter>.',
    'Hold <ctrl>+<shift> and <F5>',
    'Type it (<esc> to stop)',
    'End with <spacebar>',
  ])('is a key of the keyboard in a sentence: %j', (text) =>
    expect(read(text)).toEqual([text, []]),
  );

  it.each(['<tab>The port', 'The port <tab>is', 'Press <tab>a</tab> now'])(
    'is no key in %j',
    (text) => expect(read(text)[1]).not.toEqual([]),
  );

  it('is no such name in a line of its own', () =>
    expect(read('`a`\n\n<port>\n\nb')[1]).toEqual(['<port>']));
});
