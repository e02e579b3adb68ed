/**
 * Weak words: titles, articles, particles and suffixes around a name, which do not identify anyone.
 * A reader may leave them out or add them. A weak word that both sides have still raises the score
 * a little, so that "Mullah Omar" ranks above other Omars.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles and ranks, in English and in the languages that names come from. */
const TITLES = set(
  'adm admiral ambassador archbishop baba baron baroness begum bishop brigadier brother capt captain ' +
    'cardinal ceo chairman chief cm col comrade congressman crown dame dato datuk daw deputy didi dr duke ' +
    'earl elect emir emperor empress engineer ex father field first foreign former frau gen gov governor ' +
    'grand great herr ibu imam judge justice king konig lady late leader lieutenant lord lt madame maestro ' +
    'maj major marshal mayor mian mme mother mr mrs ms mwalimu mzee opposition osagyefo pak pandit pm pope ' +
    'pres prince princess prof professor queen rabbi reina reine rep rev reverend rey roi rt sardar sayin ' +
    'secretary sen senator seri shri singer sir sister smt speaker spokesman sr sri sultan tun uncle vice',
);

/**
 * President, Bundespräsidentin, prezydent; chancellors, ministers, commanders and generals in the languages of Europe.
 * Sheikh, shaykh, cheikh, Scheich, sjeich, sheij; mullah, molla; maulana, mawlawi; hajji, hadji;
 * ayatollah; sayyid, seyed; ustad, ostad.
 */
const TITLE =
  /pr(?:ae?|e)[sz][iy]den|minist[er]|[ck]h?an[csz]+[ei]?l|bas(?:ba)?kani?$|^(?:(?:(?:gener|jender)a+l|com?mand).*|pr[ei]m(?:e|ier)(?:r|iro)?|[ck]o[lr]onel|do[cu]?t+[eo]u?r|s[ei]g?nh?ora?|pap(?:[ae]|st|iez)|h[mr]h?|defen[cs]e|(?:s[chj]*|ch)(?:[ae][iy]|ie|ee?(?=kh))[chjk]+|m[ou]ll?ah?|m(?:a[uw]|ou?)l(?:ana|a?[vw]i)|had?jj?i|a[jy]at[ou]l+ah?|s[ae]?yy?[ei]d|[ou]sta[dz]h?)$/;

/** Particles of names: Charles de Gaulle, Ursula von der Leyen. */
const PARTICLE = /^(?:d[aeiou]|de[lnr]|della|d?os|das|l[ae]|te[nr]|v[ao]n|zu)$/;

/** "Son of", and words between the words of a name. */
const WEAK = set('bin ibn bint بن בן saint st sankt sant the of and for y e i o');

/**
 * The Arabic article with every vowel and assimilation that newspapers print (ALA-LC rule 17 has
 * al- only).
 */
const ARTICLE = /^(?:[aeu]l|il|[aeu][rdzt]|[ae][sn]|[aeu]sc?h|adh|ath|wal|ال)$/;
const ARTICLE_ANYWHERE = /^(?:[aeu]l|ال)$/;

/** What follows the last name: Kennedy Jr., Charles III. Xi is a name. */
const SUFFIX = /^(?:[js]r|junior|senior|(?!xi$)(?=[ivx])x{0,2}(?:i[vx]|v?i{0,3}))$/;

/**
 * Whether a folded word is a form of the Arabic article.
 *
 * @param inside whether it is inside a name; elsewhere only al, el and ul count
 */
export function isArticle(word: string, inside: boolean): boolean {
  return (inside ? ARTICLE : ARTICLE_ANYWHERE).test(word);
}

/** Whether a folded word is a title of a person. */
export const isTitle = (word: string): boolean => TITLES.has(word) || TITLE.test(word);

/** Whether a folded word is a European particle, which may be joined to the name: DeGaulle. */
export const isParticle = (word: string): boolean => PARTICLE.test(word);

const isTitleOrParticle = (word: string) => WEAK.has(word) || isParticle(word) || isTitle(word);

/** Whether a folded word is weak in at least some names. */
export function mayBeWeak(word: string): boolean {
  return (
    isTitleOrParticle(word) ||
    isArticle(word, true) ||
    word === 'ben' ||
    SUFFIX.test(word) ||
    /^[a-z]$/.test(word)
  );
}

/**
 * The index of the last word that is not a suffix. It is never weak: in "Stephen King" and "Martin Luther King Jr." it is the
 * surname.
 */
function lastOf(words: readonly string[]): number {
  return Math.max(
    0,
    words.findLastIndex((word) => !SUFFIX.test(word)),
  );
}

/** What tells people of the same name apart, after the last name: Charles III, Kennedy Jr. */
export const numeralAfter = (words: readonly string[]): string | undefined =>
  words.slice(lastOf(words) + 1).find((word) => /^[ivxjs]/.test(word));

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
  const last = lastOf(list);
  return (
    at > last ||
    (at < last &&
      ((isTitleOrParticle(word) && !(isTied && isFirst && /^d.$/.test(word))) ||
        (isArticle(word, at > 0 || isTied) && (word !== 'il' || isTied || isFirst)) ||
        (word === 'ben' && at > 0) ||
        /^[a-z]$/.test(word)))
  );
}
