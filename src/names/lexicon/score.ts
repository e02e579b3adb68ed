import { isParticle, isTitle } from '../compare/weak-words.ts';
import { asWritten } from './as-written.ts';
import type { Assignment } from './assignment.ts';
import type { Match, MatchType } from './match.ts';
import type { Spelling } from './spelling.ts';
import { isTelling } from './telling.ts';

/**
 * Whether the name may be meant although some typed words do not match: only the whole name, if it has two words. One matching
 * word among others means something else: Kate Bush is not George W. Bush, Cadillac Seville not Seville. A guess has to match
 * every word: Huck Finn is not Haq.
 */
const allowsUnmatched = (
  { how, missing, matchedStrong, unmatched }: Assignment,
  { canonical }: Spelling,
): boolean =>
  canonical &&
  how === 'exact' &&
  missing === 0 &&
  matchedStrong > 1 &&
  unmatched.length <= matchedStrong;

/**
 * Whether a word of the spelling is one syllable of a hyphenated name whose other syllable was not
 * typed. A long surname identifies the name without it.
 */
function isLoneSyllable({ words, head }: Spelling, at: number, matched: ReadonlySet<number>) {
  const lacks = (other: number) => words[other]?.weak === false && !matched.has(other);
  const { text = '', tied } = words[at] ?? {};
  return (
    (at !== head || text.length < 5) &&
    ((tied === true && lacks(at - 1)) || (words[at + 1]?.tied === true && lacks(at + 1)))
  );
}

/** Whether a misspelt query has too few words of the name to mean it. */
function isVagueGuess(found: Assignment, spelling: Spelling): boolean {
  const { cost, how, matched, matchedHead, matchedStrong } = found;
  if (how !== 'spelling' && how !== 'typo') return false;
  // Many people have the same given names, so they must sound the same: Basher is not Bashar.
  if (matchedStrong === 1 && !matchedHead && cost > 0.3) return true;
  // Mon is not Ban Ki-moon.
  return [...matched].some((at) => isLoneSyllable(spelling, at, matched));
}

/**
 * Words before given names: titles of kings and imams, and "son of". King Felipe is not Felipe González, Hamdan bin Mohammed not
 * Mohamed Hamdan.
 */
const BEFORE_GIVEN = /^(?:k[io]n|queen|r[eo]i|rey|prin|emp|imam|i?bi?n)/;

/**
 * Whether the query has a title that no person of this name has, or a title that is not part of the name of a thing: King Kong.
 * A title in the name of a thing is not the one that was typed, where only one other word is: Mayor Wendmouth is no Crown Court.
 */
function hasStrangeTitle(
  { isPerson, words, head }: Spelling,
  { how, matchedStrong, sharedWeak, strangeWeak }: Assignment,
  telling: boolean,
): boolean {
  if (!isPerson) {
    const hasTitle = matchedStrong > 1 && words.some(({ text }) => isTitle(text));
    return strangeWeak.some(isTitle) && !hasTitle;
  }
  // King Salman is the father of Mohammed bin Salman.
  const isFather = sharedWeak === 0 && words[head - 1]?.weak;
  if (telling && (matchedStrong > 1 || (how === 'exact' && !isFather))) return false;
  // Two given names with a title are the whole name of another: General Aung San.
  return strangeWeak.some(
    (word) => BEFORE_GIVEN.test(word) || (matchedStrong > 1 && isTitle(word)),
  );
}

/**
 * Scores an assignment; undefined if the query does not mean this name.
 *
 * @param isWord whether a folded word is everyday English
 */
export function scoreMatch(
  spelling: Spelling,
  found: Assignment,
  isWord: (word: string) => boolean,
): Match | undefined {
  const { cost, how, missing, matchedStrong, sharedWeak, strangeWeak, unmatched } = found;
  if (matchedStrong === 0 || isVagueGuess(found, spelling)) return undefined;
  // Another form of a given name means the person only together with the surname.
  if (found.otherGiven && !found.matchedHead) return undefined;
  const telling = isTelling(spelling, found, isWord);
  if (hasStrangeTitle(spelling, found, telling)) return undefined;
  if (unmatched.length > 0 && !allowsUnmatched(found, spelling)) return undefined;
  const whole = missing === 0 && unmatched.length === 0;
  const tier = how === 'exact' ? 0.9 : how === 'prefix' ? 0.86 : 0.8;
  let score =
    tier -
    0.2 * Math.min(cost / matchedStrong, 1.9) +
    (whole ? 0.05 : 0) +
    (spelling.canonical ? 0.005 : 0);
  score += Math.min(sharedWeak, 3) * 0.01 - Math.min(missing, 4) * 0.002;
  score -= 0.06 * strangeWeak.filter(isParticle).length;
  if (unmatched.length > 0) score *= 0.5 * (matchedStrong / (matchedStrong + unmatched.length));
  const isAlias = !spelling.canonical || cost > 0;
  const type: MatchType = how === 'exact' && isAlias ? 'alias' : how;
  const { matched } = found;
  const weakWords = spelling.words.filter((word, at) => word.weak && !matched.has(at)).length;
  if (how === 'exact' && cost + strangeWeak.length === 0 && whole && sharedWeak === weakWords) {
    score = spelling.canonical ? 1 : 0.99;
  }
  const { native, hidden = [], foreign = [], ...shown } = spelling.name;
  return {
    ...shown,
    asWritten: asWritten(spelling, matched),
    how: type,
    score,
    matched: [...hidden, ...foreign].includes(spelling.text) ? shown.name : spelling.text,
    telling,
    unmatched,
  };
}
