import { expect, it } from 'vitest';
import { curlQuotes, opaque } from '../../../src/markdown/quotes.ts';

it.each([
  ['"Yes," he said', '“Yes,” he said'],
  ['"He said \'no\'"', '“He said ‘no’”'],
  ["the Taliban's '90s", 'the Taliban’s ’90s'],
  ['5\'10" tall', '5′10″ tall'],
  ['„Wort“ und "Wort"', '„Wort“ und “Wort”'],
  ['צה"ל: "כן"', 'צה״ל: “כן”'],
])('%s is printed as %s', (written, printed) => expect(curlQuotes(written)).toBe(printed));

it('code between marks counts as a word', () => {
  expect(curlQuotes(`"${opaque}"`)).toBe(`“${opaque}”`);
  expect(curlQuotes(`${opaque}'s`)).toBe(`${opaque}’s`);
});

it('a text without straight marks is left as it is', () => {
  expect(curlQuotes('“Yes” — no')).toBe('“Yes” — no');
});
