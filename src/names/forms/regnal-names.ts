/**
 * Names of popes and rulers in the languages of many readers. Unlike other names, they are translated, and so are their numerals.
 * Common knowledge. For the build only.
 */
import names from './tables/regnal-names.json' with { type: 'json' };
import { isTitle, numeralAfter } from '../compare/weak-words.ts';
import { fold } from '../compare/fold.ts';
import { tableOf } from './name-table.ts';

const others = tableOf(names);

/** Ordinals of languages that do not write Roman numerals, from the first on. */
const ORDINALS = {
  Arabic: [
    ...'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' '),
    ...'الحادي الثاني الثالث الرابع الخامس السادس'.split(' ').map((unit) => `${unit} عشر`),
  ],
  Persian:
    'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم'.split(
      ' ',
    ),
  Hebrew: [
    ...'הראשון השני השלישי הרביעי החמישי השישי השביעי השמיני התשיעי העשירי'.split(' '),
    ...'האחד השנים השלושה הארבעה החמישה השישה'.split(' ').map((unit) => `${unit} עשר`),
  ],
  Hindi: 'प्रथम द्वितीय तृतीय चतुर्थ पंचम षष्ठ सप्तम अष्टम नवम दशम'.split(' '),
  Russian: 'Первый Второй Третий Четвёртый Пятый Шестой Седьмой Восьмой Девятый Десятый'.split(' '),
};

const DIGITS = '一二三四五六七八九';

/** Sixteen: 十六. */
const inHan = (number: number): string => {
  const tens = Math.floor(number / 10);
  return (
    (tens > 1 ? DIGITS.charAt(tens - 1) : '') +
    (tens > 0 ? '十' : '') +
    DIGITS.charAt((number % 10) - 1)
  );
};

/** The number of a folded Roman numeral up to thirty-nine. */
function numberOf(numeral: string): number {
  const values = Array.from(numeral, (letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/** A name and its numeral, as the script of the name writes it. */
function withNumeral(name: string, numeral: string, number: number): string[] {
  const after = (ordinals: readonly string[]) => {
    const ordinal = ordinals[number - 1];
    // The Roman numeral still tells it from others: Николай I is not Николай Второй II.
    return ordinal === undefined ? [] : [`${name} ${ordinal} ${numeral}`];
  };
  if (/\p{sc=Hebrew}/u.test(name)) return after(ORDINALS.Hebrew);
  if (/\p{sc=Devanagari}/u.test(name)) return after(ORDINALS.Hindi);
  if (/\p{sc=Hangul}/u.test(name)) return [`${name} ${number}세`];
  if (/[\p{sc=Han}\p{sc=Katakana}]/u.test(name))
    return [`${name}${inHan(number)}世`, `${name}${number}世`];
  if (/\p{sc=Arabic}/u.test(name)) return [...after(ORDINALS.Arabic), ...after(ORDINALS.Persian)];
  return [`${name} ${numeral}`, ...(/\p{sc=Cyrillic}/u.test(name) ? after(ORDINALS.Russian) : [])];
}

interface Regnal {
  /** The name without a title and its numeral. */
  name: string;
  numeral: string;
  number: number;
}

function regnalOf(text: string): Regnal | undefined {
  const words = fold(text).map((word) => word.text);
  const numeral = numeralAfter(words);
  if (numeral === undefined || !/^[ivx]+$/.test(numeral)) return undefined;
  const title = isTitle(words[0] ?? '') ? `(?:${words[0]}\\s+)?` : '';
  const written = new RegExp(`^${title}(.+)\\s(${numeral})$`, 'i').exec(text);
  return written
    ? { name: written[1] ?? '', numeral: written[2] ?? '', number: numberOf(numeral) }
    : undefined;
}

/**
 * The name of a pope or a ruler, which has a numeral, in other languages: Jean-Paul II for John Paul II. Empty for other names.
 */
export function regnalNames(text: string): string[] {
  const regnal = regnalOf(text);
  if (!regnal) return [];
  const { name, numeral, number } = regnal;
  const forms = others([name]).flatMap((other) => withNumeral(other, numeral, number));
  // Chinese joins the title to the name.
  const ofPope = /^pope\b/i.test(text) ? forms.filter((form) => /^\p{sc=Han}/u.test(form)) : [];
  return [...forms, ...ofPope.flatMap((form) => [`教宗${form}`, `教皇${form}`])];
}

/** The same name with its numeral as languages write it whose letters the search reads: Mohammed السادس. */
export function withOrdinals(text: string): string[] {
  const regnal = regnalOf(text);
  if (!regnal) return [];
  return Object.values(ORDINALS).flatMap((ordinals) => {
    const ordinal = ordinals[regnal.number - 1];
    return ordinal === undefined ? [] : [`${regnal.name} ${ordinal} ${regnal.numeral}`];
  });
}
