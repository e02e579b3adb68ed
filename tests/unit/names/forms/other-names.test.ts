import { describe, expect, it } from 'vitest';
import { withOtherNames } from '../../../../src/names/forms/other-names.ts';
import type { LexiconKind, LexiconName } from '../../../../src/names/lexicon/name.ts';
import { createLexicon } from '../../../support/searching/whole-lexicon.ts';

const named = (kind: LexiconKind, name: string, more: Partial<LexiconName> = {}): LexiconName =>
  withOtherNames({ id: name, kind, name, aliases: [], articles: 1, ...more });

/** What a lexicon of one name finds. */
const finds = (name: LexiconName, typed: string) =>
  createLexicon([name])
    .lookup(typed, 5)
    .map(({ id }) => id);

describe('names in other languages', () => {
  it.each<[LexiconKind, string, string]>([
    ['places', 'Mumbai', 'Bombay'],
    ['places', 'Gdańsk', 'Danzig'],
    ['places', 'Munich', 'München'],
    ['places', 'Munich', 'Monaco di Baviera'],
    ['places', 'Firenze', 'Florence'],
    ['places', 'Cologne', 'Кёльн'],
    ['organisations', 'NATO', 'OTAN'],
    ['organisations', 'NATO', 'North Atlantic Treaty Organisation'],
    ['organisations', 'World Health Organization', 'ВОЗ'],
    ['organisations', 'Tamil Tigers', 'LTTE'],
    ['people', 'John Paul II', 'Juan Pablo II'],
    ['people', 'John Paul II', 'Иоанн Павел II'],
    ['people', 'Pope John Paul II', 'Juan Pablo II'],
    ['people', 'Carlos III', 'Charles III'],
    ['people', 'Kim Dae Jung', '金大中'],
    ['people', 'Fumio Kishida', '岸田'],
    ['organisations', 'Huawei', '华为'],
    ['places', 'Guangzhou', '广州'],
    ['people', 'Pope Francis', 'Jorge Bergoglio'],
    ['places', 'Burkina Faso', 'Upper Volta'],
    ['places', 'Samarqand', 'Samarkand'],
    ['places', 'Adelaide', '애들레이드'],
    ['places', 'Karachi', 'Karacsi'],
    ['places', 'Lviv', 'Lvov'],
    ['organisations', 'Socialist Party', 'Parti socialiste'],
    ['organisations', 'National Liberation Front', 'Nationale Befreiungsfront'],
    ['people', 'Robert Lewandowski', '莱万多夫斯基'],
    ['organisations', 'Islamic Revolutionary Guard Corps', 'Revolutionary Guards'],
  ])('of the %s, %s is %s', (kind, name, typed) => {
    expect(finds(named(kind, name), typed)).toEqual([name]);
  });

  it('of cities match only as they are written', () => {
    expect(finds(named('places', 'Kharkiv'), 'Cracovia')).toEqual([]);
    expect(finds(named('places', 'Pyongyang'), 'Pyeongchang')).toEqual([]);
  });

  it('are given to names of their kind only', () => {
    for (const name of [named('organisations', 'Danzig'), named('people', 'Bombay')]) {
      expect(name).not.toHaveProperty('hidden');
    }
    expect(finds(named('people', 'John Paul Jones'), 'Juan Pablo Jones')).toEqual([]);
  });

  it('are not given if they are everyday words', () => {
    expect(finds(named('organisations', 'Solidarność'), 'solidarity')).toEqual([]);
    expect(finds(named('organisations', 'Solidarity'), 'Solidarność')).toEqual(['Solidarity']);
  });

  it('in Chinese characters are not given if the name has its own', () => {
    expect(finds(named('people', 'Li Na', { native: '李纳' }), '李娜')).toEqual([]);
  });

  it('are the same if they are added twice', () => {
    const once = named('places', 'Mumbai');
    expect(withOtherNames(once)).toEqual(once);
  });
});

describe('initials', () => {
  it.each([
    ['Lyndon B. Johnson', 'LBJ'],
    ['Mohammed bin Salman', 'MBS'],
  ])('%s is %s', (name, typed) => expect(finds(named('people', name), typed)).toEqual([name]));

  it.each([
    ['Boris Johnson', 'BJ'],
    ['Frank B. Ingham', 'FBI'],
    ['Ralph U. Nash', 'run'],
  ])('%s is not %s', (name, typed) => expect(finds(named('people', name), typed)).toEqual([]));
});

describe('acronyms', () => {
  it.each([
    ['Bharatiya Janata Party', 'BJP'],
    ['Union of the Football Associations', 'UFA'],
    ['Movement for the Survival of Rivers', 'M.S.R.'],
  ])('%s is %s', (name, typed) => {
    expect(finds(named('organisations', name), typed)).toEqual([name]);
  });

  it.each([
    ['Two Words', 'TW'],
    ['Harbour Trust of Ely', 'HTO'],
  ])('%s is not %s', (name, typed) => {
    expect(finds(named('organisations', name), typed)).toEqual([]);
  });
});

describe('forms of the same name', () => {
  it.each<[LexiconKind, string, string]>([
    ['places', 'L’Aquila', 'Aquila'],
    ['organisations', "L'Oréal", 'Oreal'],
    ['places', "Côte d'Ivoire", 'Cote Ivoire'],
    ['people', "Franco D'Angelo", 'Angelo'],
    ['people', '渡辺博道', '渡辺'],
    ['people', '김정은', 'Kim Jong Un'],
    ['people', '문재인', 'Moon Jae-in'],
    ['organisations', '삼성', 'Samsung'],
    ['places', '서울', 'Seoul'],
  ])('of the %s, %s is found by %s', (kind, name, typed) => {
    expect(finds(named(kind, name), typed)).toEqual([name]);
  });

  it('joins a Western given name and the Chinese name', () => {
    const name = named('people', 'Martin Szeto', { aliases: ['Szeto Wah-kit'] });
    expect(finds(name, 'Martin Szeto Wah-kit')).toEqual(['Martin Szeto']);
    expect(name.hidden).toContain('Martin Szeto Wah-kit');
  });

  it('has no Latin form of its own beside one that the publisher gives', () => {
    expect(named('people', '김정훈', { aliases: ['Peter Kim'] })).not.toHaveProperty('hidden');
  });

  it.each(["Conan O'Brien", "N'Djamena", '习近平'])('%s has no other form', (name) => {
    expect(named('people', name)).not.toHaveProperty('hidden');
  });
});

it('a name that has another sense with its article is not an acronym', () => {
  expect(named('organisations', 'The Who')).not.toHaveProperty('foreign');
  expect(finds(named('organisations', 'WHO'), 'World Health Organization')).toEqual(['WHO']);
});

describe('a given name that hardly anybody else has', () => {
  it.each([
    ['Siraj Haqqani', 'Sirajuddin Haqqani', 'Sirajuddin'],
    ['Condoleezza Rice', '', 'Condoleezza'],
  ])('of %s (%s) means the person: %s', (name, alias, typed) => {
    expect(finds(named('people', name, { aliases: alias ? [alias] : [] }), typed)).toEqual([name]);
  });

  it.each([
    ['Alexander Dubček', 'Alexander'],
    ['Siraj Haqqani', 'Siraj'],
    ['Olga Tokarczuk', 'Olga'],
  ])('of %s is not %s', (name, typed) => {
    expect(finds(named('people', name), typed)).toEqual([]);
  });

  it('is not somebody else with another surname', () => {
    const siraj = named('people', 'Siraj Haqqani', { aliases: ['Sirajuddin Haqqani'] });
    const [found] = createLexicon([siraj]).lookup('Sirajuddin Ramos', 5);
    expect(found?.telling ?? false).toBe(false);
  });
});

describe('organisations', () => {
  it.each([
    ['African Union', 'Африканский союз'],
    ['African Union', 'Organisation of African Unity'],
    ['International Atomic Energy Agency', 'Agence internationale de l’énergie atomique'],
    ['International Criminal Court', 'Corte Penal Internacional'],
    ['Islamic Revolutionary Guard Corps', 'Iranian Revolutionary Guards'],
    ['Kurdistan Workers’ Party', 'Arbeiterpartei Kurdistans'],
    ['Doctors Without Borders', 'Lekarze bez Granic'],
    ['Bharatiya Janata Party', 'भाजपा'],
    ['Free Syrian Army', 'الجيش السوري الحر'],
    ['White House', 'Maison Blanche'],
    ['United Russia', 'Единая Россия'],
    ['Jagiellonian University', 'Uniwersytet Jagielloński'],
    ['Volkswagen', '福斯汽車'],
    ['Reuters', '路透社'],
    ['Toyota Motor', '丰田汽车'],
    ['Samsung Electronics', '三星'],
    ['White Helmets', 'Casques blancs'],
  ])('%s are found by %s', (name, typed) => {
    expect(finds(named('organisations', name), typed)).toEqual([name]);
  });
});

describe('rivers, seas, mountains and regions', () => {
  it.each([
    ['Euphrates', 'Fırat'],
    ['Euphrates', 'الفرات'],
    ['Euphrates', 'River Euphrates'],
    ['Danube', 'Donau'],
    ['Danube', 'Danube River'],
    ['Danube', 'Дунай'],
    ['Black Sea', 'Schwarzes Meer'],
    ['Black Sea', 'Karadeniz'],
    ['Bosphorus', 'Boğaziçi'],
    ['Suez Canal', 'قناة السويس'],
    ['Strait of Hormuz', 'Détroit d’Ormuz'],
    ['Mount Everest', 'Sagarmatha'],
    ['Golan Heights', 'Golanhöhen'],
    ['Gaza Strip', 'רצועת עזה'],
    ['West Bank', 'Cisjordania'],
    ['Basque Country', 'Euskadi'],
    ['Bavaria', 'Bayern'],
    ['Silesia', 'Śląsk'],
    ['Transylvania', 'Siebenbürgen'],
    ['Xinjiang', 'Doğu Türkistan'],
    ['Khyber Pakhtunkhwa', 'North-West Frontier Province'],
    // A word of a longer form is not corrected, and so has to be known.
    ['Nagorno-Karabakh', 'Karabach'],
  ])('%s is found by %s', (name, typed) => {
    expect(finds(named('places', name), typed)).toEqual([name]);
  });

  it.each(['tuna', 'reno', 'Congo', 'Niger', 'Jordan'])('%s is none of them', (typed) => {
    const names = ['Danube', 'Nile', 'Rhine', 'Euphrates', 'West Bank'].map((name) =>
      named('places', name),
    );
    expect(createLexicon(names).lookup(typed, 5)).toEqual([]);
  });
});
