import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../../../src/names/compare/fold-letters.ts';

describe('foldLetters', () => {
  it.each([
    ['case', 'HAQQANI', 'haqqani'],
    ['accents', 'Élysée, Reykjavík', 'elysee, reykjavik'],
    ['letters without a decomposition', 'Łódź Đilas Østby', 'lodz dilas ostby'],
    ['eth and thorn', 'Davíð Þór', 'david thor'],
    ['letters that are two', 'Straße, Cæsar, Œuvre', 'strasse, caesar, oeuvre'],
    ['capital sharp s', 'STRAẞE', 'strasse'],
    ['dotted and dotless i', 'İzmir, Diyarbakır', 'izmir, diyarbakir'],
    ['soft hyphen', 'Haq\u00adqani', 'haqqani'],
    ['zero-width characters', 'Pesh\u200ba\u200cw\u200da\u2060r\ufeff', 'peshawar'],
    ['direction marks', '\u200eKabul\u200f', 'kabul'],
    ['full width', 'Ｋａｂｕｌ　２０１０', 'kabul 2010'],
    ['ligatures', 'Griﬀith, Koﬃ, ﬁre', 'griffith, koffi, fire'],
    ['half-width katakana', 'ﾄﾖﾀ', 'トヨタ'],
    ['final sigma', 'ΤΣΙΠΡΑΣ Τσίπρας', 'τσιπρασ τσιπρασ'],
    ['Persian letters', 'حقانی کرزی', 'حقاني كرزي'],
    ['teh marbuta', 'غزة المدرسة', 'غزه المدرسه'],
    ['alef forms', 'أحمد إبراهيم آل', 'احمد ابراهيم ال'],
    ['vowel marks and tatweel', 'مُحَمَّـد', 'محمد'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['Hangul stays composed', '김정은', '김정은'],
    ['what separates words', 'U.S., al-Qaeda’s “F-16” $30', 'u.s., al-qaeda’s “f-16” $30'],
  ])('%s: %s', (_, text, folded) => {
    expect(foldLetters(text)).toBe(folded);
    expect(foldLetters(folded)).toBe(folded);
  });
});
