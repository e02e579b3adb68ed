import { expect, it } from 'vitest';
import { phrasePlaces } from '../../../../src/search/query/phrase-places.ts';

const words = 'Of al Qaeda, “al-Qaeda’s” men and al – Qaeda; al men, Qaeda. Erdoğan’s word'.split(
  ' ',
);

it.each<[string, number[]]>([
  ['al qaeda', [1, 2, 3, 6, 7, 8]],
  ['al-Qaeda', [1, 2, 3, 6, 7, 8]],
  ['men and', [4, 5]],
  ['men Qaeda', [10, 11]],
  ['qaeda al', [8, 9]],
  ['erdogan', [12]],
  ['l qaeda', []],
  ['word of', []],
  ['–', []],
])('“%s” stands at %j', (phrase, places) => {
  expect(phrasePlaces(words, phrase)).toEqual(places);
});
