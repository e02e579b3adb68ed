/** Latin readings of a text in Hangul or kana. Browsers load this when such letters are typed. */
import { letterRow } from './letter-row.ts';

const KANA = new Map(
  (
    'ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to ' +
    'ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ' +
    'ル ru レ re ロ ro ワ wa ヲ o ン n ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ダ da ヂ ji ヅ zu デ de ド do ' +
    'バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ vu'
  )
    .split(' ')
    .flatMap((cell, at, all) => (at % 2 === 0 ? [[cell, all[at + 1] ?? '']] : [])),
);
const SMALL_KANA = new Map(letterRow(0x30a1, 'a _ i _ u _ e _ o'));

/** Katakana has a vowel after each consonant, and one letter for r and l. */
function japanese(text: string): string[] {
  const katakana = text
    .normalize('NFKC')
    .replace(/[\u3041-\u3096]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 96));
  const plain = katakana
    .replace(/ウ(?=[ィェォ])/g, 'w<')
    .replace(/[ァィゥェォ]/g, (letter) => `<${SMALL_KANA.get(letter)}`)
    .replace(/ャ/g, '<ya')
    .replace(/ュ/g, '<yu')
    .replace(/ョ/g, '<yo')
    .replace(/[\u30a2-\u30f4]/g, (letter) => KANA.get(letter) ?? letter)
    .replace(/(?<=sh|ch|j)i<y/g, '')
    .replace(/[aeiou]?</g, '')
    .replaceAll('・', ' ');
  const native = plain.replace(/[ーッ]/g, '').replace(/o[ou]/g, 'o');
  const short = plain
    .replace(/(?<=[aeiou][^aeiouy\s]{1,3})u(?!ー)|u(?=r)/g, '')
    .replace(/(?<=[aeiou]\S*[td])o(?![aeiouーッ])|(?<=[td])o(?=r)/g, '');
  // Japanese drops an r after a vowel: カーター, Carter.
  const foreign = [
    short,
    short.replace(/(?<=[ao])ー/g, 'r'),
    short.replace(/ー|(?<=[aiueo])a(?![a-zー])/g, 'r'),
    short.replace(/f(?=u)/g, 'h'),
  ].map((one) => one.replace(/[ーッ]/g, ''));
  return [native, ...foreign.flatMap((one) => [one, ...liquids(one)])];
}

/** A text with l for some of its r; all of them, if it has many. */
function liquids(text: string): string[] {
  const count = text.split('r').length - 1;
  const masks = count > 3 ? [-1] : Array.from({ length: 2 ** count }, (_, mask) => mask).slice(1);
  return masks.map((mask) => {
    let at = 0;
    return text.replace(/r/g, (letter) => ((mask >> at++) & 1 ? 'l' : letter));
  });
}

const FIRST = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' ');
const VOWEL = 'a ae ya ye O e yO ye o wa wae oe yo u wa we wi yu _ i i'.split(' ');
const LAST = '_ k k k n n n t l k m l l l p l m p p t t ng t t k t p h'.split(' ');

/** @param weak the letter for the weakest vowel */
const syllablesOf = (text: string, weak: (last: string) => string): string =>
  text.replace(/[가-힣]/g, (syllable) => {
    const code = syllable.charCodeAt(0) - 0xac00;
    const last = LAST[code % 28] ?? '';
    const vowel = VOWEL[((code - (code % 28)) / 28) % 21] ?? '';
    return `${FIRST[Math.floor(code / 588)]}${vowel === '_' ? weak(last) : vowel}${last}-`;
  });

/** Names of Korea have one syllable and one or two more; those from elsewhere have consonants without a vowel. */
const korean = (text: string): string[] => [
  ...(/^[가-힣]{2,3}$/.test(text) ? ofKorea(text) : []),
  ...foreign(text),
];

function ofKorea(text: string): string[] {
  const own = syllablesOf(text, () => 'u')
    .replaceAll('_', '')
    .toLowerCase();
  // Surnames that are one vowel: Lee, Oh.
  const surname = own.replace(/^i-/, 'lee-').replace(/^o-/, 'oh-');
  return [surname.replace('-', ' ').replace(/-$/, '')];
}

function foreign(text: string): string[] {
  const plain = syllablesOf(text, (last) => (/[_l]/.test(last) ? '' : 'e'))
    .replace(/[_-]/g, '')
    .replaceAll('lr', 'l')
    .replaceAll('ngg', 'ng');
  // Korean has no f and no v, and drops an r after a vowel: 카터, Carter.
  const voiced = plain.replaceAll('b', 'v').replace(/(?<!\S)u/g, 'wu');
  const withR = (one: string) => one.replace(/O(?=[^aeiouOrl]|(?!\S))/g, 'er');
  return [plain, plain.replaceAll('p', 'f'), voiced, voiced.replaceAll('p', 'f')]
    .flatMap((one) => [one, withR(one), withR(one).replace(/a(?=[tdkbgms])/g, 'ar')])
    .concat(
      plain.replace(/h(?=u)/g, 'f'),
      plain.replaceAll('O', 'e'),
      plain.replaceAll('j', 'z').replace(/ch(?![aeiou])/g, 'z'),
    )
    .map((one) => one.toLowerCase())
    .flatMap((one) => [one, one.replace(/(?<!\S)r/g, 'l')]);
}

/** A name in hiragana without a space, as a rough reading: くろさわあきら, Kurosawa Akira. */
const apart = (text: string): string[] =>
  [2, 3, 4, 5]
    .filter((at) => at < text.length - 1)
    .map((at) => `${japanese(`${text.slice(0, at)} ${text.slice(at)}`)[0]}?`);

/** The readings of a text in such letters; none for others, and for a text that has Chinese characters too. */
export function eastAsianReadings(typed: string): string[] {
  const text = typed.normalize('NFC').toLowerCase().trim();
  if (/\p{sc=Han}/u.test(text)) return [];
  if (/[가-힣]/.test(text)) return korean(text);
  if (!/[\u3041-\u30ff]/.test(text)) return [];
  return japanese(text).concat(/^[\u3041-\u3096]{5,}$/.test(text) ? apart(text) : []);
}
