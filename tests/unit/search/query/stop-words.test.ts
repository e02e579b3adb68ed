import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { isStopWord, loadStopWords } from '../../../../src/search/query/stop-words.ts';
import { searchWord } from '../../../../src/names/words/search-word.ts';

/** The words of a question that it is about. */
const about = (question: string, language: string) =>
  question.split(' ').filter((word) => !isStopWord(searchWord(word), language));

it.each([
  ['what did obama say about pakistan', ['obama', 'pakistan']],
  ['where is haqqani', ['haqqani']],
  ['how many people have died in the war', ['people', 'died', 'war']],
])('%s is about %j', (question, words) => {
  expect(about(question, 'en-GB')).toEqual(words);
});

it.each([
  ['de-AT', 'was sagte Merz über die Luftabwehr', ['Merz', 'Luftabwehr']],
  ['ru', 'встреча в Киеве', ['встреча', 'Киеве']],
  ['ur-PK', 'میچ کس نے جیتا', ['میچ', 'جیتا']],
  ['he', 'כמה עולה דירה', ['עולה', 'דירה']],
])('with the list of %s, %s is about %j', async (language, question, words) => {
  await loadStopWords(language);
  expect(about(question, language)).toEqual(words);
});

it('a language without a list is read as English', async () => {
  await loadStopWords('nl');
  expect(about('the war', 'nl')).toEqual(['war']);
});

it('each list is one of words, none twice', async () => {
  const folder = new URL('../../../../src/search/query/stop-words/', import.meta.url);
  for (const file of await readdir(folder)) {
    const { words } = (await import(new URL(file, folder).href)) as { words: string };
    const list = words.split(' ');
    expect(list.filter((word, at) => list.indexOf(word) !== at || word === '')).toEqual([]);
  }
});
