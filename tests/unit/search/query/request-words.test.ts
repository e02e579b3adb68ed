import { expect, it } from 'vitest';
import { isRequest } from '../../../../src/search/query/words/request-words.ts';

it.each(['latest', 'News', 'breaking', 'actualités', 'Nachrichten', 'новости', 'أخبار', '最新'])(
  '“%s” beside a name asks for its stories',
  (word) => {
    expect(isRequest(word, true)).toBe(true);
    // The news agency is no request.
    expect(isRequest(word, false)).toBe(false);
  },
);

it.each(['vs', 'vs.', 'v', 'versus'])('“%s” stands between two sides', (word) => {
  expect(isRequest(word, false)).toBe(true);
});

it.each(['rain', 'newspaper', 'late', 'v2'])('“%s” is a word like others', (word) => {
  expect(isRequest(word, true)).toBe(false);
});
