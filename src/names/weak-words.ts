/**
 * Words around a name that identify nobody: a reader may leave them out or add them.
 * They still count a little, so that "Mullah Omar" comes before other Omars.
 */

/** Titles and ranks. Weak only in front of something: in "Stephen King" the last word is the name. */
const TITLES = words(
  'mr mrs ms dr prof professor sir lord saint st president prime minister ' +
    'secretary senator sen rep gov governor king queen prince princess emir gen ' +
    'general lt lieutenant col colonel maj major capt captain adm admiral chief ' +
    'sheikh sheik shaikh shaykh cheikh mullah mulla molla maulana mawlana maulvi mawlawi haji hajji ' +
    'hadji imam ayatollah sayyid sayyed sayed syed mollah ' +
    'premier chancellor chairman marshal brigadier brig commander comrade ambassador judge justice ' +
    'pope archbishop bishop cardinal rabbi father brother sultan shri sri pandit mahatma mwalimu ' +
    'hojjatoleslam',
);

/** Words of grammar, in English and in the languages names come from. */
const LINKS = words('the of and for de da di del della der du la le van von bin ibn bint y e i o');

/** The Arabic article, with every vowel and assimilation in use (ALA-LC rule 17: al-, never ash-, as-). */
const ARTICLE = /^(?:[aeu]l|il|[aeu][rdzt]|[ae][sn]|[aeu]sh|adh|ath|wal)$/;
const ARTICLE_ANYWHERE = /^[aeu]l$/;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Whether a folded word is a form of the Arabic article; `al` and `el` wherever they stand. */
export function isArticle(word: string, inside: boolean): boolean {
  return inside ? ARTICLE.test(word) : ARTICLE_ANYWHERE.test(word);
}

/** Whether a folded word is one of grammar. */
export const isLink = (word: string): boolean => LINKS.has(word);

/** Whether the word is weak in some name or other. */
export function mayBeWeak(word: string): boolean {
  return (
    LINKS.has(word) ||
    TITLES.has(word) ||
    isArticle(word, true) ||
    word === 'ben' ||
    word.length === 1
  );
}

/** Whether the word at `at` may be left out of the name without changing whom it names. */
export function isWeak(list: readonly string[], at: number): boolean {
  const word = list[at] ?? '';
  const last = at === list.length - 1;
  if (last) return false;
  return (
    LINKS.has(word) ||
    TITLES.has(word) ||
    isArticle(word, at > 0) ||
    (word === 'ben' && at > 0) ||
    (word.length === 1 && /[a-z]/.test(word))
  );
}
