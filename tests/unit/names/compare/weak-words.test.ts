import { expect, it } from 'vitest';
import { isWeak, mayBeWeak, numeralAfter } from '../../../../src/names/compare/weak-words.ts';

const weakIn = (...words: string[]) =>
  words.filter((_, at) => isWeak(words, at, false, true)).join(' ');

it.each([
  [['mullah', 'omar'], 'mullah'],
  [['scheich', 'hasina'], 'scheich'],
  [['osama', 'bin', 'laden'], 'bin'],
  [['charles', 'de', 'gaulle'], 'de'],
  [['george', 'w', 'bush'], 'w'],
  [['shimon', 'ben', 'zvi'], 'ben'],
  [['ben', 'affleck'], ''],
  [['stephen', 'king'], ''],
  [['al', 'qaeda'], 'al'],
  [['baroness', 'thatcher'], 'baroness'],
  [['field', 'marshal', 'kayani'], 'field marshal'],
  [['martin', 'luther', 'king', 'jr'], 'jr'],
  [['charles', 'iii'], 'iii'],
  [['king', 'charles', 'iii'], 'king iii'],
  [['v', 'putin'], 'v'],
  [['ustad', 'ali', 'khan'], 'ustad'],
  [['seyyed', 'mohammad', 'khatami'], 'seyyed'],
  [['datuk', 'seri', 'anwar'], 'datuk seri'],
  [['محمد', 'بن', 'زايد'], 'بن'],
  [['xi'], ''],
  [['jinping', 'xi'], ''],
  [['presidenta', 'sheinbaum'], 'presidenta'],
  [['cumhurbaskani', 'erdogan'], 'cumhurbaskani'],
  [['primeiro', 'ministro', 'costa'], 'primeiro ministro'],
  [['cancelliera', 'merkel'], 'cancelliera'],
  [['jenderal', 'prabowo'], 'jenderal'],
  [['coronel', 'chavez'], 'coronel'],
  [['joao', 'cancelo'], ''],
  [['bundesprasident', 'steinmeier'], 'bundesprasident'],
  [['prezydent', 'duda'], 'prezydent'],
  [['altkanzler', 'kohl'], 'altkanzler'],
  [['premierminister', 'rutte'], 'premierminister'],
  [['commandant', 'massoud'], 'commandant'],
  [['subcomandante', 'marcos'], ''],
  [['rey', 'felipe'], 'rey'],
  [['pak', 'jokowi'], 'pak'],
  [['papiez', 'franciszek'], 'papiez'],
  [['papst', 'franziskus'], 'papst'],
  [['hrh', 'charles'], 'hrh'],
])('%j: a reader may leave out "%s"', (words, weak) => {
  expect(weakIn(...words)).toBe(weak);
});

it('a word that is weak in some names may be the name in others', () => {
  expect(mayBeWeak('king')).toBe(true);
  expect(mayBeWeak('haqqani')).toBe(false);
});

it.each([
  [['charles', 'iii'], 'iii'],
  [['elizabeth', 'ii'], 'ii'],
  [['haile', 'selassie', 'i'], 'i'],
  [['v', 'putin'], undefined],
  [['martin', 'king', 'jr'], 'jr'],
  [['xi'], undefined],
])('the numeral of %j is %s', (words, numeral) => {
  expect(numeralAfter(words)).toBe(numeral);
});
