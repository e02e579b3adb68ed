/** Latin readings of a text in a script of India or in Sinhala. */
import { letterRow } from './letter-row.ts';

/**
 * The scripts of India have their letters in the same order (Unicode, chapter 12): vowels, consonants
 * with a vowel that is not written, and signs for the other vowels. Hindi drops many of the former, which
 * are a or, in Bengali, o. Tamil writes ட்ச for ksh.
 */
const INDIAN = new Map(
  letterRow(
    0,
    '_ n N h _ a a i i u u ri l e e e ai o o o au k kh g gh n ch chh j jh n t th d dh n t th d dh n n ' +
      'p ph b bh m y r r l l l v sh sh s h _ _ _ _ a i i u u ri _ e e e ai o o o au _',
  ).map(([key, latin]) => [key.charCodeAt(0), latin]),
);

function indian(text: string): string[] {
  const latin = text
    .replace(/(?<!\p{L})ইয়/gu, 'য')
    .replace(/ওয়/g, '\u09b5')
    .replace(/([\u09c1\u09cb])য়/g, '$1\u09b5')
    // Bannerjee, Canada: the a of cat
    .replaceAll('অ্যা', 'আ')
    .replace(/(?<![দধ])্যা/gu, 'া')
    .replace(/\u0a70/g, '\u0a02')
    .replace(/ज\u093c/g, 'z')
    .replace(/ட்ச/g, 'க்ஷ')
    .replace(/फ\u093c/g, 'f')
    .replace(/[\u093c\u09bc\u0a3c]/g, '')
    .replace(/[\u0900-\u0d7f]/g, (letter) => {
      const place = letter.charCodeAt(0) & 127;
      const sound = INDIAN.get(place) ?? '';
      return place > 0x14 && place < 0x3a ? `${sound}A` : place > 0x3d ? `<${sound}` : sound;
    })
    .replace(/A?</g, '');
  const isBengali = /[\u0980-\u09ff]/.test(text);
  const short = latin.replace(
    /(?<=[aeiou][^aeiouA\s]{1,2})A(?=[^aeiouAN\s]{1,2}[aeiou])|(?<![^aeiouAnN\s][^aeiouAh\s])A(?!\S)/g,
    '',
  );
  const plain = short.replaceAll('A', 'a').replaceAll('N', 'n');
  // Tamil does not write whether a consonant is voiced.
  const voiced = plain
    .replace(/ch+/g, 's')
    .replace(/(?<=[aeiou])k(?=[aeiou])/g, 'h')
    .replace(/(?<=n)t/g, 'd');
  // Mayawati: few vowels that are not written are dropped in names.
  const full = latin
    .replace(/(?<![^aeiouAnN\s][^aeiouAh\s])A(?!\S)/g, '')
    .replaceAll('A', 'a')
    .replaceAll('N', 'n');
  // Names from elsewhere end with consonants, and have a short a and z: Omsk, Cali, Manizales.
  const foreign = short
    .replace(/A(?!\S)/g, '')
    .replaceAll('A', 'a')
    .replaceAll('N', 'n');
  const elsewhere = foreign.replaceAll('ai', 'a').replace(/j(?!h)/g, 'z');
  return [
    plain,
    ...(elsewhere === plain ? [] : [elsewhere]),
    ...(full === plain ? [] : [full]),
    ...(isBengali ? [short.replaceAll('A', 'o').replaceAll('N', 'n')] : []),
    ...(/[\u0b80-\u0bff]/.test(text) ? [voiced] : []),
  ];
}

/** Sinhala: a consonant has an a unless a sign for another vowel, or for none, follows it. */
const SINHALA = new Map(
  letterRow(
    0xd82,
    'n h _ a a e e i i u u ri ri _ _ e e ai o o au _ _ _ k kh g g n ng ch ch j j n gn nj t t d d n nd t th d d n _ nd ' +
      'p p b b m mb y r _ l _ _ w sh sh s h l f _ _ _ _ _ _ _ _ a e e i i u _ u _ ru e e ai o o au',
  ),
);

const sinhala = (text: string): string =>
  text
    .replaceAll('\u200d', '')
    .replace(/([\u0d9a-\u0dc6])([\u0dca-\u0dde]?)/g, (_, letter: string, sign: string) => {
      const vowel = sign === '' ? 'a' : SINHALA.get(sign);
      return `${SINHALA.get(letter) ?? ''}${vowel ?? ''}`;
    })
    .replace(/[\u0d82-\u0d96]/g, (letter) => SINHALA.get(letter) ?? '');

/** The readings of a text in such letters; none for others. */
export function indianReadings(text: string): string[] {
  if (/[\u0900-\u0d7f]/.test(text)) return indian(text);
  return /[\u0d82-\u0dde]/.test(text) ? [sinhala(text)] : [];
}
