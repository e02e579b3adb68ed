/** Finds the aliases that are only other spellings of a name. For the build only. */
import { fold } from '../compare/fold.ts';
import type { LexiconName } from '../lexicon/name.ts';
import { createSpellingIndex } from '../lexicon/spelling-index.ts';
import { digraphVariants } from '../lexicon/spelling.ts';
import { otherRomanisation } from './chinese-latin.ts';

/** An alias with at least this many letters more or fewer is a longer or a shorter name. */
const mostLetters = 3;

const letters = (text: string) =>
  fold(text)
    .map((word) => (word.weak ? '' : word.text))
    .join('');

const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);

/** Whether a name, without its aliases, is found by all words of a text. */
function isFoundBy(name: LexiconName, text: string): boolean {
  const index = createSpellingIndex([name], () => []);
  return digraphVariants(text).some((variant) =>
    index.matches(fold(variant), {}).some(({ unmatched }) => unmatched.length === 0),
  );
}

/** The last words of a name, as many as a text has: the surname, for one word. */
const endOf = (name: string, text: string) =>
  name.split(' ').slice(-text.split(' ').length).join(' ');

/**
 * The aliases that sound like the name or its end, or that are the name in another script: Kiyani for Kayani. All others are
 * other names: Swaziland for Eswatini.
 */
export function spellingsAmong({
  kind,
  name,
  aliases,
}: Pick<LexiconName, 'kind' | 'name' | 'aliases'>): string[] {
  const named = (text: string): LexiconName => ({
    id: '',
    kind,
    name: text,
    aliases: [],
    articles: 0,
  });
  const soundAlike = (alias: string, text: string) =>
    Math.abs(letters(alias).length - letters(text).length) <= mostLetters &&
    isFoundBy(named(text), alias) &&
    isFoundBy(named(alias), text);
  return aliases.filter(
    (alias) =>
      isLatin(alias) !== isLatin(name) ||
      soundAlike(alias, name) ||
      otherRomanisation(name, kind === 'people').some((text) => soundAlike(alias, text)) ||
      // The surname as it is spelled in the name is a shorter name.
      (letters(alias) !== letters(endOf(name, alias)) && soundAlike(alias, endOf(name, alias))),
  );
}
