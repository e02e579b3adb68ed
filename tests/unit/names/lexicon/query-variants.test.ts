import { expect, it } from 'vitest';
import { hasOtherScript } from '../../../../src/names/compare/script-readings.ts';
import { hasReadings, queryVariants } from '../../../../src/names/lexicon/query-variants.ts';

const textsOf = (typed: string) => queryVariants(typed).map(({ text }) => text);

it.each([
  ['LechWalesa', ['LechWalesa', 'Lech Walesa']],
  ['R.F. Kennedy', ['R.F. Kennedy', 'R. F. Kennedy']],
  ['Schröder', ['Schröder', 'Schroeder']],
  ['Lech Walesa', ['Lech Walesa']],
  ['FW de Klerk', ['FW de Klerk', 'F W de Klerk']],
  ['Baroness Ashton of Upholland', ['Baroness Ashton of Upholland', 'Baroness Ashton']],
  ['NATO', ['NATO']],
])('%s is also looked up as %j', (typed, texts) => expect(textsOf(typed)).toEqual(texts));

it.each([
  ['Путин', true, false],
  ['习近平', true, true],
  ['አበበ', true, true],
  ['ทักษิณ', true, true],
  ['Αθήνα', true, false],
  ['שלום', true, true],
  ['حقانی', true, true],
  ['मोदी', true, true],
  ['თბილისი', true, true],
  ['Երևան', true, true],
  ['カルザイ', true, true],
  ['김정은', true, true],
  ['Göteborg', false, false],
])('%s has readings: %s, in a script of its own: %s', (typed, readings, other) => {
  expect([hasReadings(typed), hasOtherScript(typed)]).toEqual([readings, other]);
});
