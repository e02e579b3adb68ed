import { describe, expect, it } from 'vitest';
import {
  checkDocuments,
  getDocument,
  unlinkedNotes,
} from '../../../../../src/source/check/files/check-documents.ts';
import { documentFault } from '../../../../../src/source/check/files/document-bytes.ts';
import { isWebPage } from '../../../../../src/source/text/other-formats.ts';
import type { DocumentEnding } from '../../../../../src/model/documents.ts';
import { createMemoryCache } from '../../../../../src/source/read/result-cache.ts';
import { tempFolder } from '../../../temp-folder.ts';

const archive = (inside: string) => `PK\x03\x04…${inside}…PK\x05\x06`;

describe('the bytes of a document', () => {
  it.each([
    ['pdf', '%PDF-1.7\n…\n%%EOF\n', undefined],
    ['pdf', 'junk before\n%PDF-1.4\n…%%EOF', undefined],
    ['pdf', '%PDF-1.7\n…', 'its end is missing'],
    ['pdf', 'Not a PDF', 'its beginning is that of another kind'],
    ['pdf', '', 'it is empty'],
    ['zip', archive('a.txt'), undefined],
    ['zip', 'PK\x03\x04…', 'its end is missing'],
    ['docx', archive('word/document.xml'), undefined],
    ['docx', archive('xl/workbook.xml'), 'its content is that of another kind'],
    ['xlsx', archive('xl/workbook.xml xl/vbaProject.bin'), 'it has macros'],
    ['ods', archive('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), undefined],
    ['csv', 'a,b\n1,ü\n', undefined],
    ['csv', 'a\0b', 'it is not text'],
    ['json', '{"a": 1}', undefined],
    ['json', '{"a": 1', 'it is not valid JSON'],
    ['geojson', '{"type": "FeatureCollection"}', undefined],
    ['geojson', '[]', 'it is JSON without a type'],
  ] satisfies [DocumentEnding, string, string | undefined][])(
    '%s %j: %s',
    (ending, text, fault) => {
      expect(documentFault(ending, Buffer.from(text))).toBe(fault);
    },
  );

  it('are not those of another encoding', () => {
    expect(documentFault('csv', Buffer.from('caf\xe9', 'latin1'))).toContain('UTF-8');
  });

  it.each([
    '<!DOCTYPE html><p>',
    '\ufeff\n <html lang="en">',
    '<!-- x --><script>',
    '<?xml version="1.0"?><html>',
  ])('are those of a web page: %s', (text) => expect(isWebPage(Buffer.from(text))).toBe(true));
});

describe('documents', () => {
  const pdf = '%PDF-1.7\n%%EOF';
  const check = async (files: Record<string, string | Uint8Array>) => {
    const root = await tempFolder(files);
    const cache = createMemoryCache();
    return { cache, ...(await checkDocuments(root, Object.keys(files), cache)) };
  };

  it('have a readable name, whatever their own is', async () => {
    const { cache, problems, hashes } = await check({
      'content/articles/Jahresbericht für Łódź.PDF': pdf,
      'content/a/!!.csv': 'a',
    });
    expect(problems).toEqual([]);
    expect([...hashes.keys()].map((file) => getDocument(cache, file).name)).toEqual([
      'jahresbericht-fur-lodz.pdf',
      'document.csv',
    ]);
  });

  it('that cannot be published are reported', async () => {
    const { problems, hashes } = await check({
      'content/articles/login.pdf': '<!doctype html><title>Sign in</title>',
      'content/articles/half.pdf': '%PDF-1.7',
      'content/articles/large.zip': new Uint8Array(25_000_001),
    });
    expect(hashes.size).toBe(0);
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'document-is-page content/articles/login.pdf',
      'damaged-document content/articles/half.pdf',
      'document-too-heavy content/articles/large.zip',
    ]);
  });

  it('to which no text links are noted', () => {
    const place = { file: 'content/articles/x.md' };
    const examined = [
      { ...place, references: [{ kind: 'link', url: 'a%20b.pdf#page=2', place } as const] },
    ];
    const notes = unlinkedNotes(['content/articles/a b.pdf', 'content/articles/c.pdf'], examined);
    expect(notes.map(({ file }) => file)).toEqual(['content/articles/c.pdf']);
  });
});
