/**
 * Weak words: titles, articles and particles around a name, which do not identify anyone. A reader
 * may leave them out or add them. A weak word that both sides have still raises the score a little,
 * so that "Mullah Omar" ranks above other Omars.
 */

/**
 * Titles, ranks and function words, of English and of the languages that names come from. A last
 * word is never weak: in "Stephen King" it is the surname.
 */
const WEAK: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof professor sir lord saint st vice deputy president prime minister ' +
    'secretary senator sen rep gov governor king queen prince princess emir gen ' +
    'general lt lieutenant col colonel maj major capt captain adm admiral chief ' +
    'imam ayatollah emperor empress sardar daw premier chancellor chairman marshal brigadier brig ' +
    'commander comrade ambassador judge justice pope archbishop bishop cardinal rabbi father brother ' +
    'sultan shri sri pandit mwalimu mzee mian begum tunku hojjatoleslam ' +
    'the of and for de da di del della der du la le van von bin ibn bint y e i o'
  ).split(' '),
);

/**
 * Sheikh, shaykh, cheikh, Scheich, sjeich, sheij; mullah, molla; maulana, mawlawi; hajji, hadji;
 * sayyid, syed.
 */
const TITLE =
  /^(?:(?:s[chj]*|ch)(?:[ae][iy]|ie)[chjk]+|m[ou]ll?ah?|m(?:a[uw]|ou)l(?:ana|a?[vw]i)|had?jj?i|sa?yy?[ei]d)$/;

/**
 * The Arabic article with every vowel and assimilation that newspapers print (ALA-LC rule 17 has
 * al- only).
 */
const ARTICLE = /^(?:[aeu]l|il|[aeu][rdzt]|[ae][sn]|[aeu]sc?h|adh|ath|wal)$/;
const ARTICLE_ANYWHERE = /^[aeu]l$/;

/**
 * Whether a folded word is a form of the Arabic article.
 *
 * @param inside whether it is inside a name; elsewhere only al, el and ul count
 */
export function isArticle(word: string, inside: boolean): boolean {
  return (inside ? ARTICLE : ARTICLE_ANYWHERE).test(word);
}

const isTitleOrParticle = (word: string) => WEAK.has(word) || TITLE.test(word);

/** Whether a folded word is weak in at least some names. */
export function mayBeWeak(word: string): boolean {
  return isTitleOrParticle(word) || isArticle(word, true) || word === 'ben' || word.length === 1;
}

/**
 * Whether the word at index `at` may be left out of a name without changing whom it names.
 *
 * @param isTied whether a hyphen joins the next word to it: an-Najaf
 * @param isFirst whether no hyphen joins it to the previous word: Du-hwan and Jong-il, but not
 * Rio-de-Janeiro
 */
export function isWeak(
  list: readonly string[],
  at: number,
  isTied: boolean,
  isFirst: boolean,
): boolean {
  const word = list[at] ?? '';
  return (
    at < list.length - 1 &&
    ((isTitleOrParticle(word) && !(isTied && isFirst && /^d.$/.test(word))) ||
      (isArticle(word, at > 0 || isTied) && (word !== 'il' || isTied || isFirst)) ||
      (word === 'ben' && at > 0) ||
      /^[a-z]$/.test(word))
  );
}
