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

describe('a file of another format', () => {
  const copy = 'copy its text into a file of plain text with the name x.md';
  it.each([
    ['PK\x03\x04\x14…word/document.xml', 'a Word document', `Open it in Word and ${copy}`],
    [
      'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text',
      'a LibreOffice document',
      `Open it in LibreOffice and ${copy}`,
    ],
    ['PK\x03\x04…xl/workbook.xml', 'a spreadsheet or a presentation', copy],
    ['PK\x03\x04…a.txt', 'an archive (ZIP)', 'take out the text'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'a document of an old version of Word', 'Open it in Word'],
    ['%PDF-1.4\nonly ASCII', 'a PDF document', `${copy}. If readers are to download it`],
    ['{\\rtf1\\ansi Text}', 'an RTF document', 'export it as markdown'],
    ['\x89PNG\r\n\x1a\n\0', 'a PNG picture', 'the name x.png'],
    ['\xff\xd8\xff\xe0', 'a JPEG picture', '![what it shows](./x.jpg)'],
    ['GIF89a', 'a GIF picture', 'the name x.gif'],
    ['<!DOCTYPE html>\n<html lang="en">', 'a web page', `Open it in a browser and ${copy}`],
    ['<html><body>Text', 'a web page', copy],
  ])('is named, with what to do: %j', async (written, what, fix) => {
    const found = problemsOf(await read(Buffer.from(written, 'latin1')));
    expect(found).toHaveLength(1);
    expect(found[0]?.what).toContain(`is ${what}`);
    expect(found[0]?.fix).toContain(fix);
  });

  it.each(['PK means a penalty kick.\n', '<p>Text.</p>\n', 'GIF89 is a format.\n', '{rtf}\n'])(
    'is not meant by %j',
    async (text) => {
      expect(await read(text)).toEqual({ text });
    },
  );
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
