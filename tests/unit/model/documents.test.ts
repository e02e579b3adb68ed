import { describe, expect, it } from 'vitest';
import { createWords } from '../../../src/words/create-words.ts';
import {
  documentEnding,
  isDocumentPath,
  linkedDocument,
  sizeInWords,
} from '../../../src/model/documents.ts';

it.each([
  ['a/report.pdf', 'pdf'],
  ['a/REPORT.PDF', 'pdf'],
  ['a/data.geojson', 'geojson'],
  ['a/report.Pdf', undefined],
  ['a/report.exe', undefined],
  ['a/pdf', undefined],
  ['a/x.constructor', undefined],
])('%s is a document: %s', (file, ending) => expect(documentEnding(file)).toBe(ending));

it.each([
  ['/content/articles/a.pdf', true],
  ['/a.pdf', false],
  ['/content/articles/a.md', false],
])('%s is the path of a document: %s', (path, is) => expect(isDocumentPath(path)).toBe(is));

it.each([
  [1, 'en-GB', '1 kB'],
  [12_499, 'en-GB', '12 kB'],
  [999_499, 'en-GB', '999 kB'],
  [999_500, 'en-GB', '1 MB'],
  [1_234_567, 'en-GB', '1.2 MB'],
  [1_234_567, 'de-DE', '1,2 MB'],
  [1_234_567, 'fr-FR', '1,2 Mo'],
  [25_000_000, 'en-GB', '25 MB'],
])('%d bytes in %s are %s', (size, language, words) =>
  expect(sizeInWords(size, language).replace(/\s/g, ' ')).toBe(words),
);

describe('a link to a document', () => {
  it('has an address of its content, with a readable name', () => {
    const document = { hash: '0123456789abcdef', size: 1_234_567, name: 'annual-report.pdf' };
    expect(
      linkedDocument(document, (path) => `/sub${path}`, 'en-GB', createWords('en-GB')),
    ).toEqual({
      href: '/sub/_astro/01234567/annual-report.pdf',
      mediaType: 'application/pdf',
      words: 'PDF, 1.2 MB',
    });
  });

  it.each([
    ['en', 'a.txt', 'Text, 12 kB'],
    ['fr', 'a.txt', 'Texte, 12 ko'],
    ['ar', 'a.pdf', 'PDF، 12 كيلوبايت'],
    ['zh', 'a.pdf', 'PDF，12 kB'],
  ])('says in %s what %s is: %s', (language, name, said) => {
    const document = { hash: '0123456789abcdef', size: 12_000, name };
    const { words } = linkedDocument(document, String, language, createWords(language));
    expect(words.replace(/\s/g, ' ')).toBe(said);
  });
});
