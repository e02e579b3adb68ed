import { expect, it } from 'vitest';
import { stopWordsOf } from '../../../src/model/search/stop-words.ts';

const about = (question: string, language: string) => {
  const stops = stopWordsOf(language).split(' ');
  return question.split(' ').filter((word) => !stops.includes(word));
};

it.each([
  ['en-GB', 'what did obama say about pakistan', ['obama', 'pakistan']],
  ['en-GB', 'where is haqqani', ['haqqani']],
  ['en', 'how many people have died in the war', ['people', 'died', 'war']],
  ['de-AT', 'was sagte merz über die luftabwehr', ['merz', 'luftabwehr']],
  ['ru', 'встреча в киеве', ['встреча', 'киеве']],
  ['ur-PK', 'میچ کس نے جیتا', ['میچ', 'جیتا']],
  ['he', 'כמה עולה דירה', ['עולה', 'דירה']],
  // A language without a list is read as English.
  ['nl', 'the war', ['war']],
])('in %s, %s is about %j', (language, question, words) => {
  expect(about(question, language)).toEqual(words);
});

it.each(['ar', 'de', 'en', 'fr', 'he', 'it', 'ja', 'ko', 'ru', 'ur', 'zh'])(
  'the list of %s has no word twice',
  (language) => {
    const list = stopWordsOf(language).split(' ');
    expect(list.filter((word, at) => list.indexOf(word) !== at || word === '')).toEqual([]);
  },
);
