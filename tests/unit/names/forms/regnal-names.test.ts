import { describe, expect, it } from 'vitest';
import { withOtherNames } from '../../../../src/names/forms/other-names.ts';
import { createLexicon } from '../../../support/searching/whole-lexicon.ts';

const rulers = [
  ...[
    'King Charles III',
    'Pope John Paul II',
    'Pope Benedict XVI',
    'Mohammed VI',
    'King Felipe VI',
  ],
  ...[
    'Nicholas II',
    'Napoleon',
    'Louis XVI',
    'Elizabeth II',
    'King Abdullah II',
    'Carl XVI Gustaf',
  ],
];
const lexicon = createLexicon(
  rulers.map((name) =>
    withOtherNames({ id: name, kind: 'people', name, aliases: [], articles: 1 }),
  ),
);
const find = (typed: string) => lexicon.lookup(typed, 5).map(({ id }) => id);

describe('a pope or a ruler', () => {
  it.each([
    ['Carlo III', 'King Charles III'],
    ['Rey Carlos III', 'King Charles III'],
    ['الملك تشارلز الثالث', 'King Charles III'],
    ['查爾斯三世', 'King Charles III'],
    ['チャールズ3世', 'King Charles III'],
    ['Giovanni Paolo II', 'Pope John Paul II'],
    ['Папа Иоанн Павел II', 'Pope John Paul II'],
    ['יוחנן פאולוס השני', 'Pope John Paul II'],
    ['요한 바오로 2세', 'Pope John Paul II'],
    ['Benedykt XVI', 'Pope Benedict XVI'],
    ['教宗本篤十六世', 'Pope Benedict XVI'],
    ['محمد السادس', 'Mohammed VI'],
    ['המלך פליפה השישי', 'King Felipe VI'],
    ['Николай Второй', 'Nicholas II'],
    ['路易十六世', 'Louis XVI'],
    ['ملکہ الزبتھ دوم', 'Elizabeth II'],
    ['عبد الله الثاني', 'King Abdullah II'],
  ])('%s is %s', (typed, name) => expect(find(typed)).toEqual([name]));

  it.each([
    ...['Carlo II', 'الملك تشارلز الثاني', '查理二世', 'Иоанн Павел I', 'יוחנן פאולוס הראשון'],
    ...['John Paul I', 'محمد الخامس', 'Николай Первый', '本篤十五世', 'Benedict XV'],
  ])('%s, who has another number, is none of them', (typed) => expect(find(typed)).toEqual([]));
});
