import { asWritten } from './as-written.ts';
import { assign, type Assignment, type Hit } from './assignment.ts';
import { fold, type Word } from '../compare/fold.ts';
import { isCorrection, type How, type Match } from './match.ts';
import type { Name } from './name.ts';
import { readQuery, type LookupOptions } from './query-rules.ts';
import { hasNeeded } from './query.ts';
import { formsOf, runsOf, spellingsOf, type Spelling } from './spelling.ts';
import { createVocabulary, type Vocabulary } from '../compare/vocabulary.ts';

export interface Lexicon {
  lookup(typed: string, limit: number, options?: LookupOptions): Match[];
}

/** The words of some names, ready to be searched. */
export interface NameIndex {
  vocabulary: Vocabulary;
  /** Everything that may be meant, good and bad, in no order. */
  findings(typed: readonly Word[], options: LookupOptions): Match[];
}

/** Indexes names in memory. 5,000 names take some 100 ms. */
export function indexNames(names: readonly Name[]): NameIndex {
  const spellings = names.flatMap((name, index) => spellingsOf(name, index));
  const vocabulary = createVocabulary();
  const canonical = spellings.filter((spelling) => spelling.canonical);
  spellings.forEach((spelling, index) => {
    for (const { text, at, size } of runsOf(spelling)) {
      vocabulary.add(text, { spelling: index, at, size });
    }
  });

  return {
    vocabulary,
    findings(words, options) {
      const isKnown = options.isKnown ?? vocabulary.has;
      const best = new Map<string, Match>();
      for (const [index, hits] of collectHits(words, vocabulary, spellings, options)) {
        const spelling = spellings[index];
        const name = spelling && names[spelling.name];
        if (!spelling || !name) continue;
        const assigned = assign(words, spelling, hits);
        const isMore = isInFull(words, name, assigned);
        const found = isMore ? { ...assigned, unmatched: [] } : assigned;
        // Omar Sharif is not Nawaz Sharif: the other name is known as somebody else's.
        const isOther = found.unmatched.some(isKnown) || hasOtherInitials(words, spelling, found);
        if (name.kind === 'people' && isOther) continue;
        const shown = isMore ? { ...spelling, canonical: false } : spelling;
        const match = judge(shown, canonical[spelling.name] ?? spelling, name, found);
        const known = best.get(name.id);
        if (match && (!known || match.score > known.score)) {
          best.set(name.id, match);
        }
      }
      return [...best.values()];
    },
  };
}

/** The whole lexicon in memory. */
export function createLexicon(names: readonly Name[]): Lexicon {
  const index = indexNames(names);
  return {
    lookup: (typed, limit, options = {}) =>
      rank(
        formsOf(typed).flatMap((form) => index.findings(fold(form), options)),
        limit,
      ),
  };
}

/** The best findings first; of equals the name that more articles have. */
export function rank(findings: readonly Match[], limit: number): Match[] {
  const known = new Set<string>();
  return keepBest(findings)
    .sort((a, b) => b.score - a.score || b.articles - a.articles || (a.id < b.id ? -1 : 1))
    .filter(({ id }) => !known.has(id) && known.add(id))
    .slice(0, limit);
}

/** All places in the lexicon that a part of the typed text may mean, by spelling. */
function collectHits(
  words: readonly Word[],
  vocabulary: Vocabulary,
  spellings: readonly Spelling[],
  options: LookupOptions,
): Map<number, Hit[]> {
  const found = new Map<number, Hit[]>();
  for (const reading of readQuery(words, options, vocabulary.has)) {
    const { unit } = reading;
    const alone = unit.size === 1 && unit.needs === '';
    for (const { entry, cost, how } of vocabulary.candidates(reading.word, reading.freedom)) {
      for (const place of entry.places) {
        const spelling = spellings[place.spelling];
        if (!spelling || !hasNeeded(unit, spelling.words, place.at, place.size)) continue;
        // Nor are two words written as one misspelt as well: a kimono is no Ki-moon.
        if (how === 'typo' && place.size > 1) continue;
        const one = alone && place.size === 1;
        const hit: Hit = {
          from: unit.from,
          taken: unit.size,
          at: place.at,
          size: place.size,
          cost: cost + (one ? 0 : 0.1),
          how: how === 'exact' && !one ? 'spelling' : how,
        };
        const hits = found.get(place.spelling);
        if (hits) hits.push(hit);
        else found.set(place.spelling, [hit]);
      }
    }
  }
  return found;
}

/** Names and endings of tribes that people bear besides: Ali Akbar Hashemi Rafsanjani, Ashraf Ghani Ahmadzai. */
const BESIDES = /^(?:ali|ahm[ae]d|m[ou]hamm?[ae]d|[iv]+)$|zai$/;

/**
 * A whole name with one name more is that of the same person, in full: a father's name, or a second one, in the middle, or
 * one that is common besides. Gamal Hosni Mubarak is not Hosni Mubarak.
 */
function isInFull(typed: readonly Word[], { kind }: Name, found: Assignment): boolean {
  const [more = '', other] = found.unmatched;
  const at = typed.findIndex(({ text }) => text === more);
  const isInside = at > 0 && at < typed.length - 1;
  const isWhole = kind === 'people' && found.left === 0 && found.matchedStrong > 1 && !other;
  return isWhole && found.how === 'exact' && (isInside || BESIDES.test(more));
}

/** Whether words that are left over may stand beside this name, rather than in the name of somebody else. */
function namesDespite(found: Assignment, spelling: Spelling, name: Name): boolean {
  const { how, left, matchedHead, matchedStrong, unmatched } = found;
  // A guess that leaves words over is none: Huck Finn is nobody named Haq.
  if (!matchedHead || how !== 'exact' || unmatched.length > matchedStrong) return false;
  // Nor is a part of a name with other words: Kate Bush is not George W. Bush, Haram al-Sharif not Boko Haram.
  return left === 0 ? spelling.canonical : name.kind === 'people' && matchedStrong > 1;
}

/** Whether a surname stands after initials that are not this person's: V. P. Singh is not Manmohan Singh. */
function hasOtherInitials(
  typed: readonly Word[],
  spelling: Spelling,
  { matchedStrong, met }: Assignment,
): boolean {
  const given = spelling.words.filter((_, at) => !met.has(at));
  const fits = (initial: string) => given.some(({ text }) => text.startsWith(initial));
  return (
    matchedStrong === 1 &&
    typed.some(({ text, weak }) => weak && /^[a-df-hj-np-xz]$/.test(text) && !fits(text))
  );
}

/** Whether a hyphen ties the word to another that is no article, and that was not typed; a long surname tells enough. */
function isSyllable({ words, head }: Spelling, at: number, met: ReadonlySet<number>): boolean {
  const lacks = (other: number) => words[other]?.weak === false && !met.has(other);
  const { text = '', tied } = words[at] ?? {};
  return (
    (at !== head || text.length < 5) &&
    ((tied === true && lacks(at - 1)) || (words[at + 1]?.tied === true && lacks(at + 1)))
  );
}

/** What an assignment is worth, undefined if it does not name this name. */
function judge(
  spelling: Spelling,
  itself: Spelling,
  name: Name,
  found: Assignment,
): Match | undefined {
  const { cost, how, left, matchedHead, matchedStrong, shared, unmatched } = found;
  if (matchedStrong === 0) return undefined;
  const guessed = how === 'spelling' || how === 'typo';
  // A single misspelt word has to be the telling one: a misspelt "Department" is nobody's name.
  if (guessed && matchedStrong === 1 && name.kind !== 'people' && !matchedHead) return undefined;
  // Nor is a short given name, which many bear, unless it sounds the same: Basher is not Bashar.
  const given = matchedHead ? undefined : spelling.words.find((_, at) => found.met.has(at));
  if (guessed && matchedStrong === 1 && given && given.text.length < 7 && cost > 0.3) {
    return undefined;
  }
  // Nor one syllable of several: Mon is not Ban Ki-moon.
  if (guessed && [...found.met].some((at) => isSyllable(spelling, at, found.met))) {
    return undefined;
  }
  if (unmatched.length > 0 && !namesDespite(found, spelling, name)) return undefined;
  const whole = left === 0 && unmatched.length === 0;
  const tier = how === 'exact' ? 0.9 : how === 'prefix' ? 0.86 : 0.8;
  const perWord = cost / Math.max(1, matchedStrong);
  let score =
    tier - 0.2 * Math.min(perWord, 1.9) + (whole ? 0.05 : 0) + (spelling.canonical ? 0.005 : 0);
  score += Math.min(shared, 3) * 0.01 - Math.min(left, 4) * 0.002;
  if (unmatched.length > 0) score *= 0.5 * (matchedStrong / (matchedStrong + unmatched.length));
  const canonical = spelling.canonical;
  const reported: How = how === 'exact' && !canonical ? 'alias' : how;
  if (how === 'exact' && whole && shared === spelling.words.filter((word) => word.weak).length) {
    score = canonical ? 1 : 0.99;
  }
  const { native, role, ...shown } = name;
  return {
    ...shown,
    asWritten: asWritten(itself, spelling, found.met, name.kind === 'people'),
    how: reported,
    score,
    matched: spelling.text,
    unmatched,
  };
}

/** Leaves out what a better answer makes unlikely: a wrong name is worse than none. */
function keepBest(matches: readonly Match[]): Match[] {
  const whole = matches.filter((match) => match.unmatched.length === 0);
  const kept = whole.length > 0 ? whole : matches;
  const known = kept.some((match) => !isCorrection(match));
  const best = Math.max(0, ...kept.map((match) => match.score));
  return kept.filter((match) =>
    match.how === 'spelling' || match.how === 'typo' ? !known && match.score >= best - 0.12 : true,
  );
}
