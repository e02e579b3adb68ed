import type { Word } from '../compare/fold.ts';
import { foldLetters } from '../compare/fold-letters.ts';
import { createVocabulary } from '../compare/vocabulary.ts';
import { numeralAfter } from '../compare/weak-words.ts';
import { assign, type Assignment, type Hit } from './assignment.ts';
import { indexTerms, type GivenNames, type IndexTerm } from './index-terms.ts';
import { keepCandidates, type FindCandidates } from '../compare/kept-candidates.ts';
import type { Match } from './match.ts';
import { isCountry } from './is-country.ts';
import type { LexiconName } from './name.ts';
import { parseQuery, type LookupOptions } from './parse-query.ts';
import { hasNeeded } from './query-terms.ts';
import { scoreMatch } from './score.ts';
import { spellingsOf, type Spelling } from './spelling.ts';
import { surnameMark, areEveryday } from './telling.ts';

/** The places where a word of the lexicon occurs. */
interface Place {
  spelling: Spelling;
  index: IndexTerm;
}

/** The spellings of some names, indexed by their terms. */
export type SpellingIndex = ReturnType<typeof createSpellingIndex>;

/** Indexes names in memory. 5,000 names take some 100 ms. */
export function createSpellingIndex(names: readonly LexiconName[], givenNames: GivenNames) {
  const vocabulary = createVocabulary<Place>();
  for (const spelling of names.flatMap(spellingsOf)) {
    for (const index of indexTerms(spelling, givenNames))
      vocabulary.add(index.text, { spelling, index });
  }
  const own = keepCandidates<Place>(vocabulary.candidates);

  return {
    vocabulary,
    /**
     * All names that a query may mean, each once, not ranked.
     *
     * @param candidates finds the words that a typed word may mean
     */
    matches(
      words: readonly Word[],
      options: LookupOptions,
      candidates: FindCandidates<Place> = own,
    ): Match[] {
      const { isKnown = vocabulary.has, isWord = () => false, mode } = options;
      const best = new Map<string, Match>();
      const isRead = isHan(options.typed) && !isHan(words[0]?.text);
      const isSmall = isWord(surnameMark + options.typed);
      const isSurname = (word: string) => !isKnown(word) && isCapital(word, options.typed);
      for (const [spelling, hits] of collectHits(words, options, vocabulary.has, candidates)) {
        // Other characters with the same reading are another person.
        if (isRead && hasHan(spelling.name)) continue;
        const { id, kind } = spelling.name;
        const key = `${kind}/${id}`;
        const assigned = assign(words, spelling, hits);
        const isLonger = isLongerForm(words, spelling, assigned, isSurname);
        const found = isLonger ? { ...assigned, unmatched: [] } : assigned;
        // Omar Sharif is not Nawaz Sharif: Omar is a word of another name.
        const isOther =
          found.unmatched.some(isKnown) ||
          hasOtherInitials(words, spelling, found) ||
          hasOtherNumeral(words, spelling, assigned);
        // Sam Kim is not Kim Young-sam: two names in another order are the whole name.
        const isOrdered =
          !found.isSwapped ||
          (spelling.isPerson
            ? found.missing === 0 || found.matchedStrong > 2
            : found.missing === 0 &&
              (found.matchedStrong > 2 || words.some(({ text }) => TYPE.test(text))));
        if (!isOrdered || (spelling.isPerson && isOther)) continue;
        // A longer form of a name is an alias of it.
        const read = isLonger ? { ...spelling, canonical: false } : spelling;
        const match = scoreMatch(read, found, isWord);
        if (!match) continue;
        // What an author has signed says nothing about the word.
        const isAuthor = kind === 'authors';
        // Olga is not Olga Tokarczuk: many people have the same given name. Nor is Daewoo Roh Tae-woo.
        const isVague = match.telling
          ? spelling.isPerson && isSmall && (isAuthor || match.articles < fewestOfEveryday)
          : areEveryday(words, read, found, isWord) || isLoneName(words, spelling, found);
        if (isVague && mode !== 'typing') continue;
        if (match.score > (best.get(key)?.score ?? -1)) best.set(key, match);
      }
      return [...best.values()];
    },
  };
}

/** From how many articles on a small everyday word means the person of that surname: trump, but not fox. */
const fewestOfEveryday = 10;

const isHan = (text = '') => /^\p{sc=Han}/u.test(text);

const hasHan = ({ aliases, native, hidden = [] }: LexiconName) =>
  [native, ...aliases, ...hidden].some(isHan);

/**
 * Whether one name of several was typed: ʿAbd and the name after it are one, and so are two syllables after a surname.
 */
const isLoneName = (
  typed: readonly Word[],
  { isPerson, head }: Spelling,
  { missing, matchedStrong }: Assignment,
) =>
  missing > 0 &&
  ((isPerson && head === 0) || matchedStrong < (typed.some(({ text }) => text === 'abd') ? 3 : 2));

/** The hits of all query terms, by their spelling. */
function collectHits(
  words: readonly Word[],
  options: LookupOptions,
  has: (word: string) => boolean,
  candidates: FindCandidates<Place>,
): Map<Spelling, Hit[]> {
  const found = new Map<Spelling, Hit[]>();
  for (const { term, tolerance } of parseQuery(words, options, has)) {
    for (const { entry, cost, how } of candidates(term.text, tolerance)) {
      for (const { spelling, index } of entry.places) {
        if (!hasNeeded(term, spelling.words, index)) continue;
        // Joined words may not be mistyped as well: a kimono is not Ki-moon.
        if (how === 'typo' && index.size > 1) continue;
        const isPlain = term.size === 1 && term.needs === '' && index.size === 1;
        if (spelling.exactOnly && (how === 'spelling' || how === 'typo')) continue;
        // Another form of the given name may not be misspelt as well.
        if (index.type === 'given' && (how === 'typo' || cost > 0.3)) continue;
        const isSame = isPlain || (term.size === 1 && index.type === 'initials');
        // O Connor is as good as O'Connor.
        const isLetter = term.size === 2 && words[term.from]?.text.length === 1;
        const hit: Hit = {
          query: term,
          index,
          cost: cost + (isSame && index.type !== 'given' ? 0 : 0.1),
          how: how === 'exact' && !isSame && !isLetter ? 'spelling' : how,
        };
        const hits = found.get(spelling);
        if (hits) hits.push(hit);
        else found.set(spelling, [hit]);
      }
    }
  }
  return found;
}

/** Common names, and suffixes of tribes, that people add to theirs. */
const ADDITIONAL = /^(?:ali|ahm[ae]d|m[ou]hamm?[ae]d)$|zai$/;

/** Whether a word was typed with a capital, which marks names in a query. */
const isCapital = (word: string, typed = '') =>
  typed
    .split(/\s+/)
    .some((part) => /^\p{Lu}\p{Ll}/u.test(part) && foldLetters(part).split('-').includes(word));

/** Given names of Muslims. Before the whole name of one is that of a son: Uday Saddam Hussein. */
const MUSLIM =
  /^(?:a(?:bd|hm|li$|nw)|ha[fms]|hosn|m[au][hs]|mo[hs]|sa[dl]|sul|kh|qa|yas|om|osa|bash|fai|jam|nas|ibr|tar|zay)/;

/** Words for things named after people and for relatives, which do not mean the person. */
const NAMESAKE =
  /^(?:city|stadt|airport|street|square|road|park|bridge|hospital|school|university|college|institute|foundation|cent[er]+|prize|award|day|museum|bay|jnr)$/;

/** Words that companies, parties and places add to their names: Samsung Group, Fidesz party. */
const KIND =
  /^(?:ag|sa|inc|ltd|llc|plc|gmbh|[op]ao|agency|group|(?:elec|tech|auto|motor|co(?:$|rp|mp)).*|international|state|part(?:y|i?do|ai)|movement|rebels|oblast|region|province|city|peninsula|industries|newspaper|magazine|gazetesi|prefecture|daily|online|tv)$/;

/** What something is, which stands before or after its name: University of Tartu, Tartu University. */
const TYPE = /^(?:univ|riv|lake|mount|bank|party|minis|prov)/;

/**
 * Whether the query is a longer form of a name: the whole name with what companies or places add, or with its country if the
 * paper does not know that, or that of a person with names for its initials, with middle names, one of `ADDITIONAL`, or a first given
 * name or second surname that was typed with a capital: Keith Rupert Murdoch. Gamal Hosni Mubarak is not Hosni Mubarak.
 */
function isLongerForm(
  typed: readonly Word[],
  { isPerson, words, head }: Spelling,
  found: Assignment,
  isSurname: (word: string) => boolean,
): boolean {
  const { cost, how, unmatched, missing, sharedWeak, matchedStrong } = found;
  if (missing > 0 || cost > 0.5 || unmatched.length === 0) return false;
  if (!isPerson)
    return (
      (how === 'exact' || matchedStrong > 1) &&
      isCountry(unmatched.filter((more) => !KIND.test(more)).join(' '))
    );
  // Muthuvel Karunanidhi Stalin is M. K. Stalin; one initial is enough with a long surname.
  if (unmatched.every((more, at) => more[0] === words[at]?.text))
    return matchedStrong + unmatched.length > 2 || (words[head]?.text.length ?? 0) > 7;
  return (
    matchedStrong + sharedWeak > 1 &&
    unmatched.length < 3 &&
    unmatched.every((more) => {
      const at = typed.findIndex(({ text }) => text === more);
      const isInside = at > 0 && at < typed.length - 1;
      return (
        (isInside ||
          ADDITIONAL.test(more) ||
          ((at > 0 || (matchedStrong > 1 && !MUSLIM.test(words[0]?.text ?? ''))) &&
            isSurname(more))) &&
        !NAMESAKE.test(more)
      );
    })
  );
}

/**
 * Whether a surname follows initials that are not this person's: V. P. Singh is not Manmohan Singh.
 */
function hasOtherInitials(
  typed: readonly Word[],
  spelling: Spelling,
  { matchedStrong, matched, strangeWeak }: Assignment,
): boolean {
  const given = spelling.words.filter((_, at) => !matched.has(at));
  const initials = typed.filter(({ text, weak }) => weak && /^[a-z]$/.test(text));
  // The second may be of a name that the lexicon lacks: N. S. Khrushchev.
  if (initials.length < 3) initials.length = Math.min(initials.length, 1);
  return (
    matchedStrong === 1 &&
    initials.some(
      // The letter before an apostrophe is no initial: O Connor.
      ({ text }) => strangeWeak.includes(text) && !given.some((word) => word.text.startsWith(text)),
    )
  );
}

/**
 * Whether a numeral names somebody else of the same name: Charles II, Napoleon III. Without one,
 * more words do, but for a country: John Paul Jones is not John Paul II, King Felipe of Spain is Felipe VI.
 */
function hasOtherNumeral(
  typed: readonly Word[],
  { words }: Spelling,
  { matchedHead, matchedStrong, unmatched }: Assignment,
): boolean {
  const [asked, own] = [typed, words].map((some) => numeralAfter(some.map(({ text }) => text)));
  if (asked === undefined) return own !== undefined && !isCountry(unmatched.join(' '));
  return own === undefined ? asked !== 'i' && !(matchedHead && matchedStrong > 1) : own !== asked;
}
