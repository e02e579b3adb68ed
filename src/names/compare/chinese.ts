/** A syllable of Mandarin in pinyin or Wade-Giles. */
const SYLLABLE =
  /(?:[zcs]h|hs|t[sz]|[b-df-hj-np-tw-z])?(?:[iu]?ang|i?[ou]ng|i?ao|i[ae]n|[ie]ng|[iu]eh?|ua[in]|er|[ae]i|ou|[aeiu]n|i[au]|u[aio]|[eir]h|[aeiou])/g;

/** The number of syllables of a word that may be Chinese; 0 for other words. */
export const chineseSize = (word: string): number =>
  word.replace(SYLLABLE, '') === '' ? (word.match(SYLLABLE)?.length ?? 0) : 0;
