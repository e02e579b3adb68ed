import { expect, it } from 'vitest';
import { otherKoreanSpellings } from '../../../../src/names/forms/korean-latin.ts';

it.each([
  ['Goh Kun', 'Go Geon'],
  ['Chung Mong-koo', 'Jeong Mong-gu'],
  ['Chung Sye-kyun', 'Jeong Se-gyun'],
  ['Shin Kyuk-ho', 'Sin Gyeok-ho'],
  ['Suh Chung-won', 'Seo Cheong-won'],
  ['Park Geun-hye', 'Pak Geun-hye'],
  ['Lee Hoi-chang', 'Yi Hoi-chang'],
])('%s is also written %s', (name, other) => expect(otherKoreanSpellings(name)).toContain(other));

it.each(['Han Zheng', 'Angela Merkel', 'Xi Jinping', 'Song', 'Lee Harvey Oswald'])(
  '%s is not Korean',
  (name) => expect(otherKoreanSpellings(name)).toEqual([]),
);

it('a surname of one letter is left out: the given name alone would remain', () => {
  expect(otherKoreanSpellings('Oh Se-hoon').filter((form) => /^O /.test(form))).toEqual([]);
});
