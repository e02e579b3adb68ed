/** Combines the hits of units, to choices and to results. */
import { addHits, type Hit, type Hits } from './hits.ts';
import { weights, type Ranked } from './ranking.ts';
import type { Piece } from './syntax.ts';
import { asWords, type Unit } from './units.ts';

/** A page that was found. */
export interface Found extends Hit, Ranked {
  /** The indexes of the words of phrases that were found. */
  phraseWords: readonly number[];
}

export interface Combined {
  /** In no particular order. */
  results: Found[];
  /** Whether no page has the whole query, so that the results have some of it. */
  isPartial: boolean;
}

export interface Narrowed {
  /** Whether a page passes the filters. */
  isKept: (id: string) => boolean;
  /** The pages whose headline is the query. */
  withHeadline: Hits;
  /** The pages that have all words of the query in their order, if it is a saying. */
  withPhrase: Hits;
  /** The number of searched pages. */
  pages: number;
  /** Whether a page is a story, and not that of a name or a standing page. */
  isStory: (id: string) => boolean;
}

/** In a partial answer, pages are shown that have at least this share of the weight of the best ones. */
const leastOfBest = 0.7;

/** The answer to a question need not have all of its words, and that to one word may have it in its address. Where there are fewer answers than this, partial ones follow. */
const fewAnswers = 5;

/** Metadata of a page that has words of its address. */
const unread: ReadonlySet<string> = new Set(['address', 'headline']);

/** Metadata of a page in which a name says that it is about it. */
const main: ReadonlySet<string> = new Set(['title', 'main']);

/** What a word counts that only the address of a page has. */
const weightOfAddress = 0.8;

/** Next to a name, a word says less about the topic of the query. */
const weightOfName = 1.5;

/** The weight of a unit: rare units weigh more (inverse document frequency). */
const rarity = ({ hits, names }: Unit, pages: number) =>
  (names.length > 0 ? weightOfName : 1) * Math.log(1 + pages / Math.max(1, hits.size));

const inOrder = (numbers: readonly number[]) =>
  numbers.length < 2 ? numbers : [...new Set(numbers)].sort((a, b) => a - b);

/** Whether a page is that of a name: it has the title or the role, which a story about the name need not have. */
export const isOwnPage = ({ fields }: Hit): boolean => fields.includes('own');

/** Whether a part of the query is only in the address of a page, where no reader sees it. */
const isOnlyInAddress = ({ words, fields }: Hit): boolean =>
  words.length === 0 && fields.includes('address') && fields.every((field) => unread.has(field));

/** Whether units are next to each other on a page, or are one compound. */
function areAdjacent(one: Hit, other: Hit): boolean {
  const places = new Set(one.words);
  return other.words.some((at) => places.has(at - 1) || places.has(at));
}

const phraseScore = (hit: Hit | undefined): number => {
  if (!hit) return 0;
  return hit.fields.includes('title') ? weights.phraseInHeadline : weights.phrase;
};

/** How well a page fits the units that it has. */
function scoreOf(units: readonly (readonly [Unit, Hit])[]): number {
  return units.reduce((sum, [unit, hit], at) => {
    const [before, hitBefore] = units[at - 1] ?? [];
    const tells = !unit.isOptional || !before?.isOptional;
    const isNext = tells && before && hitBefore && before.from + before.size === unit.from;
    const nearness = isNext && areAdjacent(hitBefore, hit) ? weights.adjacent : 0;
    return sum + nearness + (unit.isOptional ? 0 : hit.score);
  }, 0);
}

/**
 * The pages with all units that occur on any page; if there is no such page, those with most units.
 *
 * @param units without excluded ones
 */
export function combine(
  units: readonly Unit[],
  { isKept, withHeadline, withPhrase, pages, isStory }: Narrowed,
): Combined {
  const present = units.filter(({ hits, isOptional }) => !isOptional && hits.size > 0);
  const weightOf = new Map(present.map((unit) => [unit, rarity(unit, pages)]));
  const all = present.reduce((sum, unit) => sum + (weightOf.get(unit) ?? 0), 0);
  const hasAll = (id: string) => present.every(({ hits }) => hits.has(id));
  const found = new Map<string, Found>();
  const printed = new Map<string, number>();
  const ids = new Set([...present.flatMap(({ hits }) => [...hits.keys()]), ...withHeadline.keys()]);
  for (const id of ids) {
    if (!isKept(id)) continue;
    const headline = withHeadline.get(id);
    const own = units.flatMap((unit) => {
      const hit = unit.hits.get(id);
      return hit ? [[unit, hit] as const] : [];
    });
    const hits = [...own.map(([, hit]) => hit), ...(headline ? [headline] : [])];
    const [merged] = addHits(new Map(), hits).values();
    if (!merged) continue;
    const weigh = (some: typeof own) =>
      some.reduce((sum, [unit]) => sum + (weightOf.get(unit) ?? 0), 0);
    const inAddress = weigh(own.filter(([, hit]) => isOnlyInAddress(hit)));
    const has = weigh(own) - inAddress;
    printed.set(id, has / all);
    const isWhole = headline !== undefined || (hasAll(id) && inAddress === 0);
    // What is marked nowhere, such as “the”, leads to no passage.
    const isShown = ({ isPhrase, marks }: Unit) => isPhrase || marks.length > 0;
    const wordsOf = (isPhrase: boolean) =>
      inOrder(
        own.flatMap(([unit, { words }]) =>
          unit.isPhrase === isPhrase && isShown(unit) ? words : [],
        ),
      );
    found.set(id, {
      ...merged,
      score: scoreOf(own) + (headline ? weights.headline : 0) + phraseScore(withPhrase.get(id)),
      coverage: isWhole ? 1 : (has + weightOfAddress * inAddress) / all,
      isHeadline: headline !== undefined,
      words: wordsOf(false),
      phraseWords: wordsOf(true),
    });
  }
  const results = [...found.values()];
  const bestOf = (some: readonly Found[]) =>
    Math.max(0, ...some.map(({ id }) => printed.get(id) ?? 0));
  const whole = results.filter(({ coverage }) => coverage === 1);
  const stories = results.filter((page) => !isOwnPage(page));
  const named = present.filter(({ names }) => names.length > 0);
  /** Whether a page is about all names of the query, so that it may answer a question in other words. */
  const isAbout = ({ id }: Found) =>
    named.length > 0 &&
    named.every(({ hits }) => hits.get(id)?.fields.some((field) => main.has(field)));
  if (stories.length === 0 || !whole.every(isOwnPage)) {
    const isFew = whole.length < fewAnswers;
    const isWide = isFew && units.some(({ isOptional }) => isOptional);
    const partial = stories.filter(({ coverage, id }) => coverage < 1 && isStory(id));
    // The role of a person may have all words, and no story.
    const isOnRoles = !whole.some(({ id }) => isStory(id));
    const least = leastOfBest * (isOnRoles ? bestOf(partial) : 1);
    const mayAnswer = (page: Found) =>
      (isWide || isOnRoles) && (page.coverage >= least || isAbout(page));
    // The only word that pages have, in the address of a story.
    const isAddressed = ({ id }: Found) => isFew && present.length === 1 && hasAll(id);
    const more = partial.filter((page) => mayAnswer(page) || isAddressed(page));
    return { results: [...whole, ...more], isPartial: false };
  }
  const news = stories.filter(({ id }) => isStory(id));
  const best = bestOf(news.length > 0 ? news : stories);
  return {
    results: results.filter(({ coverage }) => coverage >= leastOfBest * best),
    isPartial: !stories.some(({ id }) => hasAll(id)),
  };
}

/** Joins units with OR between them to one unit: results have either. */
export function joinChoices(units: readonly Unit[], pieces: readonly Piece[]): Unit[] {
  const joined: Unit[] = [];
  const asChoice = (unit: Unit) => (unit.isEveryday ? asWords(unit) : unit);
  for (const one of units) {
    const last = joined.at(-1);
    if (!pieces[one.from]?.isOr || !last) {
      joined.push(one);
      continue;
    }
    const [before, unit] = [asChoice(last), asChoice(one)];
    joined[joined.length - 1] = {
      ...before,
      text: `${before.text} OR ${unit.text}`,
      size: unit.from + unit.size - before.from,
      isOptional: false,
      isCorrected: before.isCorrected || unit.isCorrected,
      hits: addHits(new Map(before.hits), unit.hits.values()),
      names: [...before.names, ...unit.names],
      mentions: [...before.mentions, ...unit.mentions],
      plain: addHits(new Map(before.plain), unit.plain.values()),
      marks: [...before.marks, ...unit.marks],
    };
  }
  return joined;
}
