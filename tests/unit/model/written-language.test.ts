import { describe, expect, it } from 'vitest';
import {
  languageOfStory,
  passageReader,
  writtenLanguage,
} from '../../../src/model/written-language.ts';

describe('the language of a text by its letters', () => {
  it.each([
    ['وصل الوزير إلى القاهرة', 'ar'],
    ['وزیرِ اعظم نے کہا ہے کہ پانی آئے گا', 'ur'],
    ['رئیس جمهور گفت که پل ساخته می‌شود', 'fa'],
    ['د ولسمشر څښتن په کابل کې', 'ps'],
    ['הנהר עלה על גדותיו', 'he'],
    ['Мост открыли вчера', 'ru'],
    ['Міст відкрили вчора', 'uk'],
    ['Η γέφυρα άνοιξε', 'el'],
    ['大桥昨日通车', 'zh'],
    ['橋は昨日開通した', 'ja'],
    ['다리가 어제 개통됐다', 'ko'],
  ])('%s', (text, language) => {
    expect(writtenLanguage(text)).toBe(language);
  });

  it.each(['The bridge opened', 'Łódź, Ærø, Straße', '2,026 (10%)', ''])('none for %j', (text) => {
    expect(writtenLanguage(text)).toBeUndefined();
  });

  it('none for an English sentence with a few words of Arabic', () => {
    expect(writtenLanguage('The word for peace is سلام in Arabic')).toBeUndefined();
  });
});

describe('a passage beside the text around it', () => {
  it.each([
    ['en-GB', 'وصل الوزير', { dir: 'rtl', lang: 'ar' }],
    ['en-GB', 'Мост открыли', { lang: 'ru' }],
    ['en-GB', 'Le pont est ouvert', {}],
    ['ur', 'وصل الوزير', {}],
    ['ur', 'The bridge opened', { dir: 'ltr' }],
    ['ar', 'הנהר עלה', { lang: 'he' }],
    ['bg', 'Мост открыли', {}],
    ['ja', '大橋開通', {}],
    ['zh-Hant', '大橋開通', {}],
  ])('%s: %s', (around, text, passage) => {
    expect(passageReader(around)(text)).toEqual(passage);
  });
});

describe('the language of a story', () => {
  it.each([
    [{ language: 'fr', headline: 'Мост', dek: 'Мост открыли.' }, 'fr'],
    [{ headline: 'Мост открыли', dek: 'Он стоит на реке.' }, 'ru'],
    [{ headline: 'Мост открыли', dek: 'What the headline says.' }, 'en-GB'],
    [{ headline: 'The bridge', dek: 'It is open.' }, 'en-GB'],
  ])('%o: %s', (story, language) => expect(languageOfStory(story, 'en-GB')).toBe(language));
});
