import { foldLetters } from './fold-letters.ts';
import { isArticle, isWeak } from './weak-words.ts';

/** One folded word of a name or a query. */
export interface Word {
  text: string;
  /**
   * Whether it is a title, an article or a particle, which either side may leave out
   * (weak-words.ts).
   */
  weak: boolean;
  /** Whether a hyphen joins it to the previous word, as in Tse-tung. */
  tied: boolean;
}

/** An article joined to the name, which keeps its capital: ElBaradei, AlSharif. */
const JOINED_ARTICLE = /(?<!\p{L})([EA]l)(?=\p{Lu}\p{Ll})/gu;
/** Every character used for an apostrophe, ʿayn, hamza, soft sign, gershayim or quotation mark. */
const APOSTROPHES = /['’‘‛ʼʻʽʾʿˈʹʺ`´′ء"“”„«»׳״]/g;
/** English possessives and Turkish cases: Haqqani’s, Erdoğan'ın. */
const POSSESSIVE =
  /(?:(?<=\p{L})['’ʼ‘`´]s|(?<=\p{L}{5})['’](?:[yn][aeıiuü]n?|[ıiuü]n|[dt][ae]n?|y?l[ae]))(?!\p{L})/gu;
const ACRONYM = /(?<!\p{L})(?:\p{L}\.)+\p{L}(?!\p{L})\.?/gu;
const WORDS = /([-‐‑‒–]?)([\p{L}\p{N}\p{M}]+)/gu;
/** One word that loses its capital at most. Most words of English are plain, and a build folds all of them. */
const PLAIN_WORD = /^(?![Aa]bd)[A-Z]?[a-z]+$/;

/**
 * Splits a name or a query into words and removes what does not distinguish names: case, accents,
 * punctuation, apostrophes, possessives, hyphens, Junior for Jr., and the order "Surname, Given name". Idempotent:
 * folding folded text changes nothing.
 */
export function fold(text: string): Word[] {
  if (PLAIN_WORD.test(text)) return [{ text: text.toLowerCase(), tied: false, weak: false }];
  const parts = text.split(/[,،]/);
  const ordered = parts.length === 2 ? `${parts[1]} ${parts[0]}` : text;
  const clean = foldLetters(ordered.replace(POSSESSIVE, '').replace(JOINED_ARTICLE, '$1 '))
    .replace(APOSTROPHES, '')
    .replace(ACRONYM, (letters) => `${letters.replaceAll('.', '')} `);
  const found = [...clean.matchAll(WORDS)].map(([, hyphen, word]) => ({
    text: (word ?? '').replace(/^([js])(?:[eu]nio|n)r$/, '$1r'),
    tied: hyphen !== '',
  }));
  const words = joinUddin(found.flatMap(splitAbd).flatMap(splitArticle));
  const texts = words.map((word) => word.text);
  return words.map((word, at) => ({
    ...word,
    weak: isWeak(texts, at, words[at + 1]?.tied === true, !word.tied),
  }));
}

type FoldedToken = Omit<Word, 'weak'>;

/**
 * Splits ʿAbd, "servant of", from the name of God that follows it. Newspapers write one, two or
 * three words: Abdurrahman, Abdel Rahman, Abd al-Rahman (ALA-LC Arabic rule 17). Abdullah stays one
 * word: phonetic-key.ts has a rule for it.
 */
function splitAbd(word: FoldedToken): FoldedToken[] {
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

/** Splits the article off a word in Arabic script: القذافي, قذافي. Allah stays one word. */
function splitArticle(word: FoldedToken): FoldedToken[] {
  const name = /^ال((?!له).{3,})$/.exec(word.text)?.[1];
  return name === undefined
    ? [word]
    : [
        { ...word, text: 'ال' },
        { text: name, tied: true },
      ];
}

/**
 * Joins -uddin, "of the faith", which is written as one, two or three words: Sirajuddin, Siraj
 * ud-Din, Siraj al-Din.
 */
function joinUddin(words: readonly FoldedToken[]): FoldedToken[] {
  const joined: FoldedToken[] = [];
  for (const word of words) {
    const article = joined.at(-1);
    const name = joined.at(-2);
    const isDin = /^d(?:i|ee|ie|ei)ne?$/.test(word.text);
    if (isDin && article && name && isArticle(article.text, true)) {
      joined.splice(-2, 2, { text: `${name.text}uddin`, tied: name.tied });
    } else joined.push(word);
  }
  return joined;
}
