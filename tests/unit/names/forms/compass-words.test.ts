import { describe, expect, it } from 'vitest';
import { namesByCompass } from '../../../../src/names/forms/compass-words.ts';
import { withOtherNames } from '../../../../src/names/forms/other-names.ts';
import { createLexicon } from '../../../support/searching/whole-lexicon.ts';

describe('a place whose name begins with a point of the compass', () => {
  const places = [
    'North Waziristan',
    'South Ossetia',
    'East Jerusalem',
    'North Kivu',
    'New Caledonia',
  ];
  const lexicon = createLexicon(
    places.map((name) =>
      withOtherNames({ id: name, kind: 'places', name, aliases: [], articles: 1 }),
    ),
  );
  const find = (typed: string) => lexicon.lookup(typed, 5).map(({ id }) => id);

  it.each([
    ['Nordwaziristan', 'North Waziristan'],
    ['Northern Waziristan', 'North Waziristan'],
    ['Waziristan du Nord', 'North Waziristan'],
    ['Северный Вазиристан', 'North Waziristan'],
    ['شمالی وزیرستان', 'North Waziristan'],
    ['Osetia del Sur', 'South Ossetia'],
    ['Südossetien', 'South Ossetia'],
    ['Kuzey Kivu', 'North Kivu'],
    ['Nord-Kivu', 'North Kivu'],
    ['Nouvelle-Calédonie', 'New Caledonia'],
    ['Neukaledonien', 'New Caledonia'],
    ['Новая Каледония', 'New Caledonia'],
  ])('%s is %s', (typed, name) => expect(find(typed)).toEqual([name]));

  it.each(['Nord', 'Sud', 'south', 'Sud-Kivu', 'Ost', 'Norte'])('%s is none of them', (typed) => {
    expect(find(typed)).toEqual([]);
  });
});

it.each(['Northampton', 'Westphalia', 'Kivu', 'Old North'])('%s has no such name', (name) => {
  expect(namesByCompass(name)).toEqual([]);
});
