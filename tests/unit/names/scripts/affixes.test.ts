import { describe, expect, it } from 'vitest';
import type { LexiconName } from '../../../../src/names/lexicon/name.ts';
import { createLexicon } from '../../../support/searching/whole-lexicon.ts';

/** What a lexicon of one person finds, whatever else it has. */
const finds = (name: string, typed: string) => {
  const one: LexiconName = { id: name, kind: 'people', name, aliases: [], articles: 1 };
  return createLexicon([one])
    .lookup(typed, 5)
    .map(({ id, how }) => [id, how]);
};

describe('affixes', () => {
  it.each([
    ['Владимир Зеленский', 'Зеленского'],
    ['Владимир Зеленский', 'Владимиром Зеленским'],
    ['Владимир Путин', 'Путину'],
    ['Сергей Соловьёв', 'Соловьёвым'],
    ['Киев', 'Киеве'],
    ['Vladimir Putin', 'Путина'],
    ['북한', '북한의'],
    ['북한', '북한에서'],
    ['בנימין נתניהו', 'לנתניהו'],
    ['בנימין נתניהו', 'ובנימין נתניהו'],
    ['習近平', '習近平氏'],
    ['习近平', '习近平主席'],
    ['ドナルド・トランプ', 'トランプ大統領'],
    ['김정은', '김정은위원장'],
  ])('%s is found by %s, as a guess', (name, typed) => {
    expect(finds(name, typed)).toEqual([[name, 'spelling']]);
  });

  it.each([
    ['Путин', 'Путин'],
    ['김정은', '김정은'],
    ['נתניהו', 'נתניהו'],
    ['習近平', '習近平'],
  ])('%s itself is no guess', (name, typed) => {
    expect(finds(name, typed)).toEqual([[name, 'exact']]);
  });

  it.each([
    ['Мир', 'Мирный'],
    ['習近平', '習近安氏'],
    ['북한', '남한의'],
  ])('%s is not found by %s', (name, typed) => {
    expect(finds(name, typed)).toEqual([]);
  });
});

describe('names of other scripts in Cyrillic letters', () => {
  it.each([
    ['Imre Nagy', 'Имре Надь'],
    ['Ferenc Gyurcsány', 'Ференц Дюрчань'],
    ['Gustáv Husák', 'Густав Гусак'],
    ['Dwight Eisenhower', 'Дуайт Эйзенхауэр'],
    ['Hugo Chávez', 'Уго Чавес'],
    ['François Mitterrand', 'Франсуа Миттеран'],
    ['Ngo Dinh Diem', 'Нго Динь Зьем'],
    ['Kim Yo-jong', 'Ким Ё Чжон'],
  ])('%s is %s', (name, typed) => {
    expect(finds(name, typed).map(([id]) => id)).toEqual([name]);
  });

  it('names in Cyrillic letters are found by Latin ones', () => {
    expect(finds('Владимир Зеленский', 'Zelensky')).toEqual([['Владимир Зеленский', 'spelling']]);
    expect(finds('Владимир Путин', 'Vladimir Putin').map(([id]) => id)).toEqual(['Владимир Путин']);
  });
});
