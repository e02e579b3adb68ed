import { foldArabicScript } from './arabic-script.ts';
import { pairs } from './pairs.ts';
import { isArticle, isWeak } from './weak-words.ts';

/** One word of a name or a query, in the form in which words are compared. */
export interface Word {
  text: string;
  /** Titles, articles and particles: may be missing on either side. */
  weak: boolean;
  /** A hyphen ties it to the word before, as in Tse-tung. */
  tied: boolean;
}

/** Letters that Unicode does not take apart. Azeri ə is a in every newspaper (Aliyev). */
const LETTERS = pairs('ı i ł l ø o đ d ð d þ th ß ss æ ae œ oe ə a ħ h');

/** Combining accents, Hebrew points, Arabic vowel marks and the hamza above or below. */
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** Tatweel, soft hyphen, zero-width characters and direction marks. */
const INVISIBLE = /[\u0640\p{Cf}]/gu;
/** An article written on to the name with a capital after it: ElBaradei, AlSharif. */
const GLUED_ARTICLE = /(?<!\p{L})([EA]l)(?=\p{Lu}\p{Ll})/gu;
/** Every sign used for an apostrophe, ʿayn, hamza, soft sign or quotation mark. */
const APOSTROPHES = /['’‘‛ʼʻʽʾʿˈʹʺ`´′ء"“”„«»]/g;
const POSSESSIVE = /(?<=\p{L})['’ʼ‘`´]s(?!\p{L})/gu;
const ACRONYM = /(?<!\p{L})(?:\p{L}\.)+\p{L}(?!\p{L})\.?/gu;
const WORDS = /([-‐‑‒–]?)([\p{L}\p{N}\p{M}]+)/gu;

/** Case, accents, scripts' variants and invisible characters: everything that leaves the letters alone. */
function foldLetters(text: string): string {
  return foldArabicScript(
    text
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(INVISIBLE, '')
      .replace(MARKS, '')
      .replace(/[^ -~]/g, (letter) => LETTERS.get(letter) ?? letter)
      .normalize('NFC'),
  );
}

/**
 * The words of a name or a query, without what does not tell names apart: case, accents, punctuation,
 * apostrophes, possessives, hyphens and the order "Surname, First name".
 * Folding what is folded changes nothing.
 */
export function fold(text: string): Word[] {
  const parts = text.split(/[,،]/);
  const ordered = parts.length === 2 ? `${parts[1]} ${parts[0]}` : text;
  const clean = foldLetters(ordered.replace(POSSESSIVE, '').replace(GLUED_ARTICLE, '$1 '))
    .replace(APOSTROPHES, '')
    .replace(ACRONYM, (letters) => letters.replaceAll('.', ''));
  const found = [...clean.matchAll(WORDS)].map(([, hyphen, word]) => ({
    text: word ?? '',
    tied: hyphen !== '',
  }));
  const words = joinFaith(found.flatMap(splitServant));
  const texts = words.map((word) => word.text);
  return words.map((word, at) => ({
    ...word,
    weak: isWeak(texts, at, words[at + 1]?.tied === true, !word.tied),
  }));
}

type Bare = Omit<Word, 'weak'>;

/**
 * ʿAbd "servant of" and one of God's names, written as one, two or three words: Abdurrahman, Abdel Rahman,
 * Abd al-Rahman (ALA-LC Arabic rule 17 and the newspapers' forms). Abdullah stays whole: see the sound rules.
 */
function splitServant(word: Bare): Bare[] {
  if (/^abd(?:[aeiu]|o[eu]?)[lr]$/.test(word.text)) return [{ ...word, text: 'abd' }];
  const parts =
    /^abd(?:[aeiu]|o[eu]?)l((?!l?a[hy]).{3,})$/.exec(word.text) ??
    /^abd[aeiou](?=([rsztdn])\1)[a-z](.{3,})$/.exec(word.text);
  const name = parts?.at(-1);
  return name === undefined
    ? [word]
    : [
        { ...word, text: 'abd' },
        { text: name, tied: true },
      ];
}

/** -uddin "of the faith", written as one, two or three words: Sirajuddin, Siraj ud-Din, Siraj al-Din. */
function joinFaith(words: readonly Bare[]): Bare[] {
  const joined: Bare[] = [];
  for (const word of words) {
    const article = joined.at(-1);
    const name = joined.at(-2);
    const faith = /^d(?:i|ee|ie|ei)ne?$/.test(word.text);
    if (faith && article && name && isArticle(article.text, true)) {
      joined.splice(-2, 2, { text: `${name.text}uddin`, tied: name.tied });
    } else joined.push(word);
  }
  return joined;
}
