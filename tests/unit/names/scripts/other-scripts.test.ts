import { describe, expect, it } from 'vitest';
import { eastAsianReadings } from '../../../../src/names/scripts/east-asian-scripts.ts';
import { otherReadings } from '../../../../src/names/scripts/other-scripts.ts';
import type { LexiconName } from '../../../../src/names/lexicon/name.ts';
import { createLexicon } from '../../../support/searching/whole-lexicon.ts';

const readings = (typed: string) => [...otherReadings(typed), ...eastAsianReadings(typed)];

describe('Latin readings', () => {
  it.each([
    ['ედუარდ შევარდნაძე', 'eduard shevardnadze'],
    ['Սերժ Սարգսյան', 'serzh sargsyan'],
    ['Լևոն Արոնյան', 'levon aronyan'],
    ['अटल बिहारी वाजपेयी', 'atal bihari vajpeyi'],
    ['नवाज़ शरीफ़', 'navaz sharif'],
    ['শেখ হাসিনা', 'shekh hasina'],
    ['රනිල් වික්‍රමසිංහ', 'ranil wikramasinha'],
    ['लालकृष्ण आडवाणी', 'lalkrishna advani'],
    ['நரேந்திர மோடி', 'narentir moti'],
    ['லட்சுமி', 'lakshumi'],
    ['কলকাতা', 'kolokata'],
    ['መለስ ዜናዊ', 'meles zenawi'],
    ['ትግራይ', 'tigray'],
    // The sign for n keeps the vowel before it.
    ['श्रीलंका', 'shrilanka'],
    ['ओम्स्क', 'omsk'],
    ['कैली', 'kali'],
    ['মমতা ব্যানার্জি', 'mamata banarji'],
    ['ইয়াকুটস্ক', 'yakutask'],
    ['मंगल पांडे', 'mangal pande'],
    ['मायावती', 'mayavati'],
    ['भगवती', 'bhagavati'],
    ['메르츠', 'merz'],
    ['ਭਗਵੰਤ', 'bhagavant'],
    ['নওয়াজ', 'navaj'],
    ['박정희', 'bak jong-hi'],
    ['한강', 'han gang'],
    ['안드레이 사하로프', 'andrei saharof'],
    ['지미 카터', 'jimi karter'],
    ['ナオミ・オオサカ', 'naomi osaka'],
    ['むらかみ はるき', 'murakami haruki'],
    ['アンゲラ・メルケル', 'angela merkel'],
    ['ジミー・カーター', 'jimi kartar'],
    ['იოახიმ გაუკი', 'ioakhim gauk'],
  ])('%s may be %s', (typed, reading) => expect(readings(typed)).toContain(reading));

  it.each(['Kabul', 'Путин', '习近平', '北条 さん', ''])('“%s” has none', (typed) => {
    expect(readings(typed)).toEqual([]);
  });
});

describe('names from elsewhere in other letters', () => {
  const finds = (name: string, typed: string) => {
    const one: LexiconName = { id: name, kind: 'people', name, aliases: [], articles: 1 };
    return createLexicon([one])
      .lookup(typed, 5)
      .map(({ id, how }) => [id, how]);
  };

  it.each([
    ['Haruki Murakami', 'הרוקי מורקמי'],
    ['Henry Kissinger', "הנרי קיסינג'ר"],
    ['Vaclav Havel', 'וצלב האוול'],
    ['Mohamed Salah', 'מוחמד סלאח'],
    ['Nouri al-Maliki', 'נורי אל-מאליכי'],
    ['Gamal Abdel Nasser', 'جمال عبدالناصر'],
    ['Shamsuddin Hafez', 'شمس الدین حافظ'],
    ['Faiz Ahmad', 'فیض احمد'],
    ['Rafik Hariri', 'رفيق الحريري'],
    ['Margaret Thatcher', 'مارغريت تاتشر'],
    ['Julia Gillard', 'Τζούλια Γκίλαρντ'],
    ['Antonis Samaras', 'Αντώνης Σαμαράς'],
    ['George Bush', 'Τζορτζ Μπους'],
    // An ʿayn between two equal consonants
    ['Muammar Qaddafi', 'معمر القذافي'],
    ['Hibatullah Akhundzada', 'هبة الله آخند زاده'],
    ['Nimatullah Hamdani', 'نعمة الله همداني'],
    ['Qazi Faez Isa', 'قاضی فائز عیسیٰ'],
    ['Issa Saleh', 'عيسى صالح'],
    ['Desmond Dekker', 'דזמונד דקר'],
    ['Yogi Adityanath', 'یوگی آدتیہ ناتھ'],
    // A y before u
    ['Park Geun-hye', 'بارك غيون هيه'],
    ['Liu Xiaobo', 'ليو شياوبو'],
    // Short, with all vowels
    ['Abdel Fattah el-Sisi', 'סיסי'],
    ['Narendra Modi', 'مودی'],
    ['Desmond Tutu', 'טוטו'],
  ])('%s is found by %s, as a guess', (name, typed) => {
    expect(finds(name, typed)).toEqual([[name, 'spelling']]);
  });

  it.each([
    ['Abdel Fattah el-Sisi', 'ساسا'],
    ['Narendra Modi', 'مادو'],
    ['Desmond Tutu', 'תיתי'],
    ['Omar Bashir', 'معمر القذافي'],
  ])('%s is not found by %s', (name, typed) => expect(finds(name, typed)).toEqual([]));
});
