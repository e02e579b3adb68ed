import { expect, it } from 'vitest';
import { joiner, marker, withoutMarkers } from '../../../../src/names/words/marker.ts';

it.each([
  [`Growth of 2.${marker}5 percent`, 'Growth of 2.5 percent'],
  [`de l’${joiner} Ukraine`, 'de l’Ukraine'],
  ['as it is printed', 'as it is printed'],
])('%j is shown as %s', (text, shown) => {
  expect(withoutMarkers(text)).toBe(shown);
});
