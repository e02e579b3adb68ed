import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../../../src/source/text/text-file.ts';
import { tempFolder } from '../../temp-folder.ts';
import { problemsOf } from '../../samples.ts';

async function read(bytes: string | Uint8Array) {
  return readTextFile(await tempFolder({ 'folder/x.md': bytes }), 'folder/x.md');
}

describe('a text file as editors save them', () => {
  it.each([
    ['as it is', 'one\ntwo\n', 'one\ntwo\n'],
    ['with a byte order mark', '\uFEFF---\n', '---\n'],
    ['with the ends of lines of Windows', 'one\r\ntwo\r\n', 'one\ntwo\n'],
    ['with the ends of lines of an old Mac', 'one\rtwo', 'one\ntwo'],
    ['with the breaks within lines of Word', 'one\vtwo\fthree\u2028four', 'one two three four'],
    ['with the line break of a mainframe', 'one\u0085two', 'one two'],
    ['with letters of Windows', '\u0093one\u0094\u0085 two\u0092s \u0080 5', '“one”… two’s € 5'],
    ['with a letter that Windows has not', 'one\u0081 two', 'one two'],
    ['with the hyphens of Word', 'e\u001email, par\u001fking', 'e\u2011mail, par\u00adking'],
    ['with other control characters', 'The \u0001ship\u0007 left\u007f', 'The ship left'],
    ['empty', '', ''],
    ['in any script', 'Ελλάδα — 中国 🗞️', 'Ελλάδα — 中国 🗞️'],
    ['with a replacement character that the author typed', 'a \uFFFD b', 'a \uFFFD b'],
  ])('%s', async (_name, written, text) => {
    expect(await read(written)).toEqual({ text });
  });
});

describe('a file that is not UTF-8', () => {
  const latin1 = (text: string) => Buffer.from(text, 'latin1');
  const after = (text: string, ...bytes: number[]) =>
    Buffer.concat([Buffer.from(text), Buffer.from(bytes)]);

  it.each([
    ['Latin-1 on the first line', latin1('café'), 1],
    ['Latin-1 further down', latin1('one\ntwo\ncafé\n'), 3],
    ['Latin-1 after letters of two bytes', after('Ελ\nx', 0xe9, 0x0a), 2],
    ['Latin-1 after a real replacement character', after('\uFFFD\n', 0xe9, 0x0a), 2],
    ['Latin-1 after a byte order mark', after('\uFEFFx', 0xe9), 1],
    ['cut off within a letter', after('ab', 0xe2, 0x82), 1],
    ['UTF-16', Buffer.from('\uFEFFab', 'utf16le'), 1],
  ])('%s', async (_name, bytes, line) => {
    const [found, ...others] = problemsOf(await read(bytes));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'not-text', file: 'folder/x.md', line });
  });
});

it('a NUL character is named with its line', async () => {
  expect(problemsOf(await read('one\r\ntwo\0\r\n'))).toMatchObject([
    { code: 'nul-character', line: 2 },
  ]);
});

it('a file that is not there is a problem of that file, not a crash', async () => {
  const found = problemsOf(readTextFile(await tempFolder(), 'content/site.yaml'));
  expect(found).toMatchObject([{ code: 'unreadable', file: 'content/site.yaml' }]);
  expect(found[0]?.what).toContain('ENOENT');
});
