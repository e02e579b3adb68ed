/**
 * Latin readings of a text in Hangul, kana, Georgian, Armenian, Thai, Ethiopic, Sinhala or an Indian script, and
 * other readings of names from elsewhere in Hebrew and Arabic letters. Browsers load this when such letters are typed.
 */

/** The letters from code point `first` on, with their transliterations; `_` for none. */
const row = (first: number, latin: string): [string, string][] =>
  latin
    .split(' ')
    .map((letters, at) => [String.fromCharCode(first + at), letters === '_' ? '' : letters]);

/** Georgian (national system of 2002), Armenian (BGN/PCGN 1981), without apostrophes. */
const ALPHABETS = new Map([
  ...row(0x10d0, 'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h'),
  ...row(
    0x561,
    'a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev',
  ),
]);

const alphabetic = (text: string) =>
  text.replaceAll('ու', 'u').replace(/[\u0561-\u10ff]/g, (letter) => ALPHABETS.get(letter) ?? '');

/**
 * The scripts of India have their letters in the same order (Unicode, chapter 12): vowels, consonants
 * with a vowel that is not written, and signs for the other vowels. Hindi drops many of the former, which
 * are a or, in Bengali, o. Tamil writes ட்ச for ksh.
 */
const INDIAN = new Map(
  row(
    0,
    '_ n n h _ a a i i u u ri l e e e ai o o o au k kh g gh n ch chh j jh n t th d dh n t th d dh n n ' +
      'p ph b bh m y r r l l l v sh sh s h _ _ _ _ a i i u u ri _ e e e ai o o o au _',
  ).map(([key, latin]) => [key.charCodeAt(0), latin]),
);

function indian(text: string): string[] {
  const latin = text
    .replace(/ওয়/g, '\u09b5')
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
    /(?<=[aeiou][^aeiouA\s]{1,2})A(?=[^aeiouA\s]{1,2}[aeiou])|(?<![^aeiouAn\s][^aeiouAh\s])A(?!\S)/g,
    '',
  );
  const plain = short.replaceAll('A', 'a');
  // Tamil does not write whether a consonant is voiced.
  const voiced = plain
    .replace(/ch+/g, 's')
    .replace(/(?<=[aeiou])k(?=[aeiou])/g, 'h')
    .replace(/(?<=n)t/g, 'd');
  return [
    plain,
    ...(isBengali ? [short.replaceAll('A', 'o')] : []),
    ...(/[\u0b80-\u0bff]/.test(text) ? [voiced] : []),
  ];
}

/** Sinhala: a consonant has an a unless a sign for another vowel, or for none, follows it. */
const SINHALA = new Map(
  row(
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

/** The consonants of Ethiopic letters, of which each has eight forms. */
const ETHIOPIC =
  'h l h m s r s sh k k k k b v t ch h h n ny _ k k h h w _ z zh y d d j g g g t ch p ts ts f p'.split(
    ' ',
  );

/** The sixth form, I, has no vowel unless it begins a word before a consonant. */
const ethiopic = (text: string): string =>
  text
    .replace(/[\u1200-\u1357]/g, (letter) => {
      const at = letter.charCodeAt(0) - 0x1200;
      const consonant = ETHIOPIC[at >> 3] ?? '';
      const vowel = ['e', 'u', 'i', 'a', 'e', 'I', 'o', 'wa'][at & 7] ?? '';
      return consonant + (/^[h_]e/.test(consonant + vowel) ? 'a' : vowel);
    })
    .replaceAll('_', '')
    .replace(/(?<=(?<!\S)[^aeiou\s]{1,2})I(?=[^aeiou\s])/g, 'i')
    .replaceAll('I', '');

/**
 * Thai in the Arabic letters of its sounds, as comparison knows these: it leaves out vowels as well, and
 * writes some before the consonant.
 */
const THAI = new Map(
  row(
    0xe01,
    'ك ك ك ك ك ك نغ چ چ چ س چ ي د ت ت ت ت ن د ت ت ت ت ن ب پ پ ف پ ف پ م ي ر ري ل ل و س س س ه ل ا ه _ ' +
      'ا ا ا ام ي ي و و و و _ _ _ _ _ ي ا و اي اي',
  ),
);

const thai = (text: string): string =>
  text
    .replace(/[ก-ฮ][\u0e34\u0e38]?\u0e4c/g, '')
    .replace(/ห(?=[งนมยรลว])/g, '')
    .replace(/([เ-ไ])([ก-ฮ])/g, '$2$1')
    .replace(/[\u0e01-\u0e4e]/g, (letter) => THAI.get(letter) ?? '');

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
const SMALL_KANA = new Map(row(0x30a1, 'a _ i _ u _ e _ o'));

/** Katakana has a vowel after each consonant, and one letter for r and l. */
function japanese(text: string): string[] {
  const katakana = text
    .normalize('NFKC')
    .replace(/[\u3041-\u3096]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 96));
  const plain = katakana
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
  const foreign = [short, short.replace(/(?<=[ao])ー/g, 'r'), short.replace(/f(?=u)/g, 'h')].map(
    (one) => one.replace(/[ーッ]/g, ''),
  );
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
function korean(text: string): string[] {
  if (/^[가-힣]{2,3}$/.test(text)) {
    const own = syllablesOf(text, () => 'u')
      .replaceAll('_', '')
      .toLowerCase();
    // Surnames that are one vowel: Lee, Oh.
    const surname = own.replace(/^i-/, 'lee-').replace(/^o-/, 'oh-');
    return [surname.replace('-', ' ').replace(/-$/, '')];
  }
  const foreign = syllablesOf(text, (last) => (/[_l]/.test(last) ? '' : 'e'))
    .replace(/[_-]/g, '')
    .replaceAll('lr', 'l')
    .replaceAll('ngg', 'ng');
  const voiced = foreign.replaceAll('b', 'v');
  // Korean drops an r after a vowel: 카터, Carter.
  const withR = foreign.replace(/O(?=[tdbgkjz]|(?!\S))/g, 'er');
  return [foreign, foreign.replaceAll('p', 'f'), voiced, voiced.replaceAll('p', 'f')]
    .concat(foreign.replaceAll('j', 'z'), withR, withR.replace(/a(?=[tdkbg])/g, 'ar'))
    .map((one) => one.toLowerCase())
    .flatMap((one) => [one, one.replace(/(?<!\S)r/g, 'l')]);
}

/** Hebrew letters that a geresh changes, and the Arabic letters of these sounds, which comparison knows. */
const [GERESH, AS_ARABIC] = ['גזצץתד', 'جژچچثذ'] as const;

/** Where a vowel is inserted: before h after a letter with which it would read as one sound, and after a first h or kh. */
const AROUND_H = /(?<=[سپتكکدزגכסצתדזפק])(?=[هحהח])|(?<=(?<!\p{L})(?:ال)?[هحخהח])(?=[رلسרלס])/gu;

function semitic(text: string): string[] {
  const marked = text
    .replace(/([גזצץתד])['’׳]/g, (_, letter: string) => AS_ARABIC.charAt(GERESH.indexOf(letter)))
    .replaceAll('יי', 'י')
    .replace(/(?<=\p{L})וו/gu, 'ב')
    .replace(/(?<!\p{L})אל[- ]/gu, 'ال')
    .replace(/(?<=\p{L}{3}) الله(?!\p{L})/gu, 'ولا')
    .replaceAll('عبدال', 'عبد ال')
    .replace(/[وؤ]و/g, 'و')
    // A final פ is p; the letter for f has another form there.
    .replace(/פ(?!\p{L})/gu, 'پ')
    // Silvio, Mario
    .replace(/(?<=[יي])(?=[וو](?!\p{L}))/gu, 'א')
    .replace(/([^لלא-יاوي\s])(?=\1)/gu, '$1ا')
    .replace(/محمد(?=\p{L}{3})/gu, 'محمد ')
    .replace(/ الد[یي]ن(?!\p{L})/gu, 'ودين')
    .replaceAll('تش', 'چ')
    .replace(AROUND_H, /[א-ת]/.test(text) ? 'א' : 'ا');
  // Hebrew has one letter for p and f. At the end, ח is h in Arabic names: סלאח, Salah.
  const other = marked.replace(/(?<!\p{L})פ/gu, 'ف').replace(/ח(?!\p{L})/gu, 'ה');
  // Persian and Urdu, which have a yeh of their own, read these letters of Arabic as z and s.
  const persian = /ی/.test(text) ? marked.replace(/[ضذ]/g, 'ز').replace(/ث/g, 'س') : text;
  return [marked, other, persian].filter((one) => one !== text);
}

function readings(text: string): string[] {
  if (/[\u05d0-\u06ff]/.test(text)) return semitic(text);
  if (/[\u0561-\u058f\u10d0-\u10ff]/.test(text)) return [alphabetic(text)];
  if (/[\u0900-\u0d7f]/.test(text)) return indian(text);
  if (/[\u0d82-\u0dde]/.test(text)) return [sinhala(text)];
  if (/[\u0e01-\u0e4e]/.test(text)) return [thai(text)];
  if (/[\u1200-\u1357]/.test(text)) return [ethiopic(text)];
  if (/[가-힣]/.test(text)) return korean(text);
  return /[\u3041-\u30ff]/.test(text) && !/\p{sc=Han}/u.test(text) ? japanese(text) : [];
}

/** The readings of a text in such letters. Very short texts are too ambiguous. */
export const otherReadings = (typed: string): string[] => {
  const read = readings(typed.normalize('NFC').toLowerCase().trim());
  return [...new Set(read)].filter((text) => text.length > 3);
};
