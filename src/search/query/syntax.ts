/** The words, phrases and operators of a query. */
import { splitWords } from '../../names/words/split-words.ts';

/** A word, or a phrase whose words must be found in order. */
export interface Piece {
  text: string;
  isPhrase: boolean;
  /** Typed with a minus before it, or NOT (apart.ts): no result may have it. */
  isExcluded: boolean;
  /** Typed with an asterisk after it: it may be the beginning of a word. */
  isPrefix: boolean;
  /** Typed after OR: results have this piece or the one before. */
  isOr: boolean;
}

/** Gershayim are letters of a Hebrew acronym, typed as a quotation mark: צה"ל. */
const gershayim = /(?<=[\u05d0-\u05ea])["“”](?=[\u05d0-\u05ea])/gu;

const piece =
  /(?<!\S)(-?)["“”„«»「」『』]([^"“”„«»「」『』]*)["“”„«»「」『』]|([^\s"“”„«»「」『』]+)/gu;

/** Whether a query has operators or phrases, so that it is not a name. */
export const hasOperators = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ isExcluded, isPrefix, isOr }) => isExcluded || isPrefix || isOr);

/**
 * Splits a query into words and phrases, in their order. A single quotation mark is ignored.
 *
 * @param language BCP 47
 */
export function piecesOf(query: string, language: string): Piece[] {
  const found: Piece[] = [];
  let isOr = false;
  const text = query
    .normalize('NFKC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(gershayim, '\u05f4');
  for (const [, minus, phrase, typed = ''] of text.matchAll(piece)) {
    if (typed === 'OR' && found.length > 0) {
      isOr = true;
      continue;
    }
    const isPhrase = phrase !== undefined;
    const isExcluded = isPhrase ? minus === '-' : /^-[\p{L}\p{N}]/u.test(typed);
    const words = splitWords(phrase ?? typed.replace(/^-|\*$/g, ''), language);
    if (words.length === 0) continue;
    // A reader who excludes l’Ukraine still wants stories with other elided articles.
    const texts = isPhrase ? [phrase.trim()] : isExcluded ? words.slice(-1) : words;
    // An excluded piece is not an alternative.
    isOr &&= !isExcluded && !found.at(-1)?.isExcluded;
    texts.forEach((one, at) => {
      const isPrefix = at === texts.length - 1 && typed.endsWith('*');
      found.push({
        text: one,
        isPhrase,
        isExcluded,
        isPrefix,
        isOr: isOr && at === 0,
      });
    });
    isOr = false;
  }
  return found;
}
