import { expect, it } from 'vitest';
import { createMemoryCache } from '../../../../src/source/read/result-cache.ts';
import { getTexts, getWords } from '../../../../src/source/render/rendered-texts.ts';
import { mentionNotes } from '../../../../src/source/check/mention-notes.ts';
import { readPublication } from '../../../../src/source/read/publication.ts';
import { codesWithLines } from '../../samples.ts';
import { emptyContent } from '../../../support/sites/site.ts';
import { tempFolder } from '../../temp-folder.ts';

const name = (title: string) => `---\nname: ${title}\nrole: Someone\n---\n\nA text.\n`;

/**
 * The notes on an article, which are the same with and without cached findings.
 *
 * @param keys lines of front matter
 */
async function notesOn(body: string, keys: string[] = []) {
  const root = await tempFolder({
    'content/site.yaml': emptyContent['content/site.yaml'] ?? '',
    'content/people/siraj-haqqani.md': name('Siraj Haqqani'),
    'content/people/jalal-haqqani.md': name('Jalal Haqqani'),
    'content/sections/world.md': '---\ntitle: World\ndescription: Abroad.\n---\n',
    'content/authors/desk.md': '---\nname: Desk\n---\n',
    'content/articles/x.md': [
      '---',
      'headline: A story',
      'dek: What it says.',
      'section: world',
      'byline: [desk]',
      'published: 2020-05-04T09:30:00+00:00',
      ...keys,
      '---',
      '',
      body,
    ].join('\n'),
  });
  const cache = createMemoryCache();
  const results = { cache, engine: '' };
  const { entries } = await readPublication({ root, environment: {}, moment: Date.now(), results });
  const notes = mentionNotes(root, entries);
  const texts = getTexts(cache);
  expect(texts.has('content/articles/x.md')).toBe(true);
  const foundIn = (file: string) => {
    const text = texts.get(file);
    return text && { ...text, words: getWords(cache, file) };
  };
  expect(mentionNotes(root, entries, foundIn)).toEqual(notes);
  return notes;
}

it('a surname that two people have is noted, with its line and both names', async () => {
  const [note, ...others] = await notesOn('First.\n\nThen *came*\nGen. Haqqani.');
  expect(others).toEqual([]);
  expect(note).toMatchObject({ code: 'ambiguous-name', file: 'content/articles/x.md', line: 12 });
  expect(note?.what).toContain('Jalal Haqqani or Siraj Haqqani');
});

it.each([
  ['Siraj Haqqani. Haqqani', []],
  ['Gen. Haqqani', ['people: [jalal-haqqani]']],
  ['[Haqqani](../people/siraj-haqqani.md). Haqqani', []],
  ['`Haqqani` and [Haqqani](https://a.example/)', []],
])('%j with %j needs no note', async (body, keys) => {
  expect(await notesOn(body, keys)).toEqual([]);
});

it('a name that is listed but not mentioned is noted where it is listed', async () => {
  const keys = ['people:', '  - siraj-haqqani', '  - jalal-haqqani'];
  expect(codesWithLines(await notesOn('Jalal Haqqani.', keys))).toEqual(['unmentioned-name:8']);
});

it('a misspelt name is noted, with its line and the right spelling', async () => {
  const [note, ...others] = await notesOn('First.\n\nThen *came*\nSiraj Haqanni’s men.');
  expect(others).toEqual([]);
  expect(note).toMatchObject({ code: 'misspelt-name', file: 'content/articles/x.md', line: 12 });
  expect(note?.what).toBe('mentions “Siraj Haqanni”, which is almost Siraj Haqqani');
});
