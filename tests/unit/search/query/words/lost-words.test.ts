import { describe, expect, it } from 'vitest';
import { readLost } from '../../../../../src/search/query/words/lost-words.ts';
import { wordSearch } from '../../../../../src/search/query/words/word-hits.ts';
import { fakeEngine, type FakePart } from '../../fake-engine.ts';

async function found(typed: string, language: string, pages: FakePart) {
  const { hits } = await readLost(typed, wordSearch(fakeEngine(pages), language));
  return [...hits.keys()];
}

describe('a word that no page has is found', () => {
  it.each<[string, string, string, string[]]>([
    ['as the parts of a German compound', 'de', 'Krankenhausschliessung', ['both']],
    ['by the first part, if no page has the other', 'de', 'Dampferlaubnis', ['steam']],
    ['with the vowels of Hebrew', 'he', 'שטפון', ['flood']],
    ['without them', 'he', 'שולחון', ['table']],
    ['without an alif that Urdu puts before', 'ur', 'اسکول', ['school']],
    ['in the other kana', 'ja', 'くま', ['bear']],
    ['as two words of Korean', 'ko', '배추값', ['cabbage']],
    ['with the ㅅ between two nouns of Korean', 'ko', '전세값', ['rent']],
    ['without it', 'ko', '전깃세', ['power']],
    ['in the singular of Arabic', 'ar', 'مستشفيات', ['hospital']],
    ['in the plural of Arabic', 'ar', 'مهندسين', ['engineers']],
    ['without the article of Arabic', 'ar', 'المستشفيات', ['hospital']],
    ['without another one', 'ar', 'للمهندسين', ['engineers']],
    ['in the singular of Urdu', 'ur', 'سیلابوں', ['deluge']],
    ['in another one', 'ur', 'کتابیں', ['book']],
    ['in the singular of Persian', 'fa', 'کتاب\u200cها', ['book']],
    ['with another ending joined to it', 'fa', 'گربه\u200cها', ['cat']],
    ['with a letter of Arabic script that sounds alike', 'fa', 'ضریف', ['zarif']],
    ['with another one', 'ur', 'تبیعت', ['health']],
    ['before its first part is taken for it', 'de', 'Starßenbahn', ['tram']],
    ['with a space for what joins it in Urdu', 'ur', 'جنگ\u200cبندی', ['truce']],
    ['with kana between its characters', 'ja', '刺身', ['fish']],
    ['with kana between some of them', 'ja', '取組', ['effort']],
    ['without kana between its characters', 'ja', '申し込み', ['form']],
    ['with the other kana of a place in Japan', 'ja', '関ヶ原', ['battle']],
  ])('%s', async (_, language, typed, ids) => {
    const pages: FakePart = {
      both: 'krankenhaus und schliessung',
      one: 'krankenhaus allein',
      steam: 'der dampfer fährt',
      flood: 'שיטפון',
      table: 'שולחן',
      school: 'سكول',
      bear: 'ク マ',
      cabbage: '배 추 의 값',
      rent: '전 셋 값',
      power: '전 기 세',
      hospital: 'مستشفي',
      engineers: 'مهندسون',
      deluge: 'سيلاب',
      book: 'كتاب',
      cat: 'گربهاي',
      zarif: 'ظريف',
      health: 'طبيعت',
      tram: 'die strassenbahn',
      star: 'der star',
      truce: 'جنگ بندی',
      battle: '関 ケ 原',
      fish: '刺 し 身',
      body: '刺 の 中 身',
      effort: '取 り 組 み',
      form: '申 込 み',
    };
    expect(await found(typed, language, pages)).toEqual(ids);
  });

  it('not by chance', async () => {
    expect(await found('Abendbrot', 'de', { a: 'brot', b: 'abe' })).toEqual([]);
    expect(await found('くま', 'ja', { a: 'ク ラ' })).toEqual([]);
  });
});

it('a part of a word is told from the word in another form', async () => {
  const isPart = async (typed: string, language: string, text: string) =>
    (await readLost(typed, wordSearch(fakeEngine({ text }), language))).isPart;
  expect(await isPart('북극곰', 'ko', '북 한')).toBe(true);
  expect(await isPart('carpark', 'en', 'a car park')).toBe(false);
});

it('an English compound is found by its first word, if both are words of the paper', async () => {
  expect(await found('steamship', 'en', { a: 'steam', b: 'the ship' })).toEqual(['a']);
  expect(await found('tugboats', 'en', { a: 'a tug', b: 'the boats' })).toEqual(['a']);
  expect(await found('steamship', 'en', { a: 'steam', b: 'the boat' })).toEqual([]);
  // The end of a word is hardly ever as short as a word.
  expect(await found('carpet', 'en', { a: 'a car', b: 'a pet' })).toEqual([]);
  expect(await found('steam/ship', 'en', { a: 'steam', b: 'the ship' })).toEqual([]);
});

it('a word is corrected although many words begin like it, if only a vowel is wrong', async () => {
  const others = Array.from({ length: 20 }, (_, at) => [`n${at}`, `north nordic nora norm`]);
  const pages: FakePart = { ...Object.fromEntries(others), trial: 'a vaccine against norovirus' };
  expect(await found('noravirus', 'en', pages)).toEqual(['trial']);
  expect(await found('norivarus', 'en', pages)).toEqual([]);
});
