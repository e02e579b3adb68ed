import type { Word } from '../compare/fold.ts';
import { createVocabulary, type Vocabulary } from '../compare/vocabulary.ts';
import { assign, type Assignment, type Hit } from './assignment.ts';
import { indexTerms } from './index-terms.ts';
import type { Match } from './match.ts';
import type { LexiconName } from './name.ts';
import { parseQuery, type LookupOptions } from './parse-query.ts';
import { hasNeeded } from './query-terms.ts';
import { scoreMatch } from './score.ts';
import { spellingsOf, type Spelling } from './spelling.ts';

/** The spellings of some names, indexed by their terms. */
export interface SpellingIndex {
  vocabulary: Vocabulary;
  /** All names that a query may mean, each once, not ranked. */
  matches(typed: readonly Word[], options: LookupOptions): Match[];
}

/** Indexes names in memory. 5,000 names take some 100 ms. */
export function createSpellingIndex(names: readonly LexiconName[]): SpellingIndex {
  const spellings = names.flatMap((name, index) => spellingsOf(name, index));
  const vocabulary = createVocabulary();
  const canonical = spellings.filter((spelling) => spelling.canonical);
  spellings.forEach((spelling, index) => {
    for (const { text, at, size } of indexTerms(spelling)) {
      vocabulary.add(text, { spelling: index, at, size });
    }
  });

  return {
    vocabulary,
    matches(words, options) {
      const isKnown = options.isKnown ?? vocabulary.has;
      const best = new Map<string, Match>();
      for (const [index, hits] of collectHits(words, vocabulary, spellings, options)) {
        const spelling = spellings[index];
        const name = spelling && names[spelling.name];
        if (!spelling || !name) continue;
        const assigned = assign(words, spelling, hits);
        const isLonger = isLongerForm(words, name, assigned);
        const found = isLonger ? { ...assigned, unmatched: [] } : assigned;
        // Omar Sharif is not Nawaz Sharif: Omar is a word of another name.
        const isOther = found.unmatched.some(isKnown) || hasOtherInitials(words, spelling, found);
        if (name.kind === 'people' && isOther) continue;
        // A longer form of a name is an alias of it.
        const scored = isLonger ? { ...spelling, canonical: false } : spelling;
        const match = scoreMatch(scored, canonical[spelling.name] ?? spelling, name, found);
        const known = best.get(name.id);
        if (match && (!known || match.score > known.score)) {
          best.set(name.id, match);
        }
      }
      return [...best.values()];
    },
  };
}

/** The hits of all query terms, by the index of their spelling. */
function collectHits(
  words: readonly Word[],
  vocabulary: Vocabulary,
  spellings: readonly Spelling[],
  options: LookupOptions,
): Map<number, Hit[]> {
  const found = new Map<number, Hit[]>();
  for (const { term, word, tolerance } of parseQuery(words, options, vocabulary.has)) {
    const isWord = term.size === 1 && term.needs === '';
    for (const { entry, cost, how } of vocabulary.candidates(word, tolerance)) {
      for (const place of entry.places) {
        const spelling = spellings[place.spelling];
        if (!spelling || !hasNeeded(term, spelling.words, place.at, place.size)) continue;
        // Joined words are not mistyped as well: a kimono is not Ki-moon.
        if (how === 'typo' && place.size > 1) continue;
        const isPlain = isWord && place.size === 1;
        const hit: Hit = {
          from: term.from,
          taken: term.size,
          at: place.at,
          size: place.size,
          cost: cost + (isPlain ? 0 : 0.1),
          how: how === 'exact' && !isPlain ? 'spelling' : how,
        };
        const hits = found.get(place.spelling);
        if (hits) hits.push(hit);
        else found.set(place.spelling, [hit]);
      }
    }
  }
  return found;
}

/**
 * Common names, and suffixes of tribes, that people add to theirs: Ali Akbar Hashemi Rafsanjani,
 * Ashraf Ghani Ahmadzai.
 */
const ADDITIONAL = /^(?:ali|ahm[ae]d|m[ou]hamm?[ae]d|[iv]+)$|zai$/;

/**
 * Whether the query is a longer form of a person's name: the whole name and one word more, either a
 * middle name or one of `ADDITIONAL`. Gamal Hosni Mubarak is not Hosni Mubarak.
 */
function isLongerForm(typed: readonly Word[], { kind }: LexiconName, found: Assignment): boolean {
  const [more = '', other] = found.unmatched;
  const at = typed.findIndex(({ text }) => text === more);
  const isInside = at > 0 && at < typed.length - 1;
  const isWhole = kind === 'people' && found.missing === 0 && found.matchedStrong > 1 && !other;
  return isWhole && found.how === 'exact' && (isInside || ADDITIONAL.test(more));
}

/**
 * Whether a surname follows initials that are not this person's: V. P. Singh is not Manmohan Singh.
 */
function hasOtherInitials(
  typed: readonly Word[],
  spelling: Spelling,
  { matchedStrong, matched }: Assignment,
): boolean {
  const given = spelling.words.filter((_, at) => !matched.has(at));
  const fits = (initial: string) => given.some(({ text }) => text.startsWith(initial));
  return (
    matchedStrong === 1 &&
    typed.some(({ text, weak }) => weak && /^[a-df-hj-np-xz]$/.test(text) && !fits(text))
  );
}
