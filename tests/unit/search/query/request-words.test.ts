import { expect, it } from 'vitest';
import { isAskedTime, isRequest } from '../../../../src/search/query/words/request-words.ts';

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

it.each([
  ['time', 'what time is the last bus'],
  ['last', 'What time is the last bus?'],
  ['next', 'when is the next election'],
  ['date', 'on which date is the vote'],
])('“%s” only asks in “%s”', (word, query) => {
  expect(isAskedTime(word, query)).toBe(true);
});

it.each([
  ['bus', 'what time is the last bus'],
  ['time', 'time magazine'],
  ['last', 'the last bus'],
  ['day', 'what a day'],
])('“%s” is a word like others in “%s”', (word, query) => {
  expect(isAskedTime(word, query)).toBe(false);
});
