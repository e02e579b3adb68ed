import { expect, it } from 'vitest';
import { hasReadings, queryVariants } from '../../../../src/names/lexicon/query-variants.ts';

const textsOf = (typed: string) => queryVariants(typed).map(({ text }) => text);

it.each([
  ['LechWalesa', ['LechWalesa', 'Lech Walesa']],
  ['R.F. Kennedy', ['R.F. Kennedy', 'R. F. Kennedy']],
  ['Schröder', ['Schröder', 'Schroeder']],
  ['Lech Walesa', ['Lech Walesa']],
  ['FW de Klerk', ['FW de Klerk', 'F W de Klerk']],
  ['Baroness Ashton of Upholland', ['Baroness Ashton of Upholland', 'Baroness Ashton']],
  ['Modiji', ['Modiji', 'Modi']],
  ['Benjamin', ['Benjamin']],
  ['NATO', ['NATO']],
])('%s is also looked up as %j', (typed, texts) => expect(textsOf(typed)).toEqual(texts));

it.each([
  ['Путин', true],
  ['习近平', true],
  ['አበበ', true],
  ['ทักษิณ', true],
  ['Αθήνα', true],
  ['שלום', true],
  ['حقانی', true],
  ['मोदी', true],
  ['თბილისი', true],
  ['Երևան', true],
  ['カルザイ', true],
  ['김정은', true],
  ['Göteborg', false],
])('%s has readings: %s', (typed, readings) => {
  expect(hasReadings(typed)).toBe(readings);
});
