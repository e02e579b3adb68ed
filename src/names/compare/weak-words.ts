/**
 * Words around a name that identify nobody: a reader may leave them out or add them.
 * They still count a little, so that "Mullah Omar" comes before other Omars.
 */

/**
 * Titles and ranks; words of grammar, in English and in the languages names come from. Weak only in front of something: in
 * "Stephen King" the last word is the name.
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

/** Sheikh, shaykh, cheikh, Scheich, sjeich, sheij; mullah, molla; maulana, mawlawi; hajji, hadji; sayyid, syed. */
const TITLE =
  /^(?:(?:s[chj]*|ch)(?:[ae][iy]|ie)[chjk]+|m[ou]ll?ah?|m(?:a[uw]|ou)l(?:ana|a?[vw]i)|had?jj?i|sa?yy?[ei]d)$/;

/** The Arabic article, with every vowel and assimilation in use (ALA-LC rule 17: al-, never ash-, as-). */
const ARTICLE = /^(?:[aeu]l|il|[aeu][rdzt]|[ae][sn]|[aeu]sc?h|adh|ath|wal)$/;
const ARTICLE_ANYWHERE = /^[aeu]l$/;

/** Whether a folded word is a form of the Arabic article; `al` and `el` wherever they stand. */
export function isArticle(word: string, inside: boolean): boolean {
  return (inside ? ARTICLE : ARTICLE_ANYWHERE).test(word);
}

const isTitleOrLink = (word: string) => WEAK.has(word) || TITLE.test(word);

/** Whether the word is weak in some name or other. */
export function mayBeWeak(word: string): boolean {
  return isTitleOrLink(word) || isArticle(word, true) || word === 'ben' || word.length === 1;
}

/**
 * Whether the word at `at` may be left out of the name without changing whom it names.
 *
 * @param isTied whether a hyphen ties the next word to it: an-Najaf
 * @param isFirst whether none ties it to the word before: Du-hwan and Jong-il, but Rio-de-Janeiro
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
    ((isTitleOrLink(word) && !(isTied && isFirst && /^d.$/.test(word))) ||
      (isArticle(word, at > 0 || isTied) && (word !== 'il' || isTied || isFirst)) ||
      (word === 'ben' && at > 0) ||
      /^[a-z]$/.test(word))
  );
}
