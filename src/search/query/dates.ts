/** The dates in a query: months with their year, days of a month. Loaded when a year or a day is typed. */
import { dayWord } from '../../names/words/index-words.ts';
import { searchWord } from '../../names/words/search-word.ts';
import type { SearchEngine } from '../engine/engine.ts';
import { isDay, isYear } from './filter-words.ts';
import type { Hit, Hits } from './hits.ts';
import { weights } from './ranking.ts';
import type { Piece } from './syntax.ts';
import type { WordSearch } from './words/word-hits.ts';

/** A month that a query names, with its year, its day or both. */
export interface TypedDate {
  /** `2024-05`; undefined without a year. */
  month: string | undefined;
  /** `05-12` */
  day: string | undefined;
  /** The numbers of the pieces with the day and with the year. */
  dayAt: number | undefined;
  yearAt: number | undefined;
}

/** The names of the months in a language, by themselves and in dates, each with its number from 1. */
function monthNames(language: string): Map<string, number> {
  const styles = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
  ] as const;
  const names = new Map<string, number>();
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2000, month, 1));
      const name = searchWord(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (/\p{L}/u.test(name)) names.set(name, month + 1);
    }
  }
  return names;
}

/** What may stand between the parts of a date: 26th of November, 26 de noviembre de 2026. */
const between = /^(?:of|del?|d['’])$/i;

const twoDigits = (number: number) => String(number).padStart(2, '0');

/**
 * The words of a query that name a month, with a year or a day before or behind them: May 2024, May 12th 2024, 12 May.
 *
 * @param language BCP 47
 * @returns by the numbers of the pieces
 */
export function datesIn(
  pieces: readonly Piece[],
  language: string,
): ReadonlyMap<number, TypedDate> {
  const found = new Map<number, TypedDate>();
  const names = monthNames(language);
  const textAt = (at: number) => {
    const { text = '', isPhrase, isExcluded } = pieces[at] ?? {};
    return isPhrase || isExcluded ? '' : text;
  };
  const next = (at: number, by: 1 | -1) => (between.test(textAt(at + by)) ? at + 2 * by : at + by);
  const dayOf = (at: number) => {
    const text = textAt(at);
    const day = isDay(text) ? Number.parseInt(text, 10) : 0;
    return day < 32 ? day : 0;
  };
  pieces.forEach((_piece, at) => {
    const month = names.get(searchWord(textAt(at)));
    if (!month) return;
    const [before, after] = [next(at, -1), next(at, 1)];
    const dayAt = [before, after].find((one) => dayOf(one) > 0);
    const yearAt = [dayAt === after ? next(after, 1) : after, before].find((one) =>
      isYear(textAt(one)),
    );
    if (dayAt === undefined && yearAt === undefined) return;
    found.set(at, {
      month: yearAt === undefined ? undefined : `${textAt(yearAt)}-${twoDigits(month)}`,
      day: dayAt === undefined ? undefined : `${twoDigits(month)}-${twoDigits(dayOf(dayAt))}`,
      dayAt,
      yearAt,
    });
  });
  return found;
}

/** What searches for dates. */
interface DateSources {
  engine: Pick<SearchEngine, 'pagesIn'>;
  search: Pick<WordSearch, 'exactly' | 'isStopWord' | 'language'>;
}

/**
 * The stories of a date: of its month, and before them those of its day. Of a day without a year, those of each year.
 *
 * @param isAlone whether the query is the date; beside other words, stories may tell of a day without a year: 11 September attacks
 */
async function hitsOf(
  { month, day }: TypedDate,
  { engine, search }: DateSources,
  isAlone: boolean,
): Promise<Hits> {
  const [ofMonth, ofDay] = await Promise.all([
    month ? engine.pagesIn({ month }) : [],
    day ? search.exactly(dayWord(day)) : new Map<string, Hit>(),
  ]);
  const scored = (some: readonly Pick<Hit, 'id' | 'data'>[], score: number) =>
    some.map(({ id, data }) => [id, { id, data, score, words: [], fields: [] }] as const);
  const hits: Hits = new Map(scored(ofMonth, weights.month));
  const own = [...ofDay.values()].filter(({ id }) => !month || hits.has(id));
  return new Map([...hits, ...scored(own, month || isAlone ? weights.day : weights.filter)]);
}

/**
 * A day without a year that has no story is no date.
 *
 * @returns the stories of each date of the query, by the number of the piece with its month, and that number by the number of the
 *   piece with its day
 * @throws what the engine throws
 */
export async function datedHits(pieces: readonly Piece[], sources: DateSources) {
  const { search } = sources;
  const dates = datesIn(pieces, search.language);
  const isTold = (at: number) =>
    dates.has(at) || [...dates.values()].some(({ dayAt, yearAt }) => at === dayAt || at === yearAt);
  const isAlone = pieces.every(({ text }, at) => search.isStopWord(text) || isTold(at));
  const dated = new Map<number, Hits>();
  const days = new Map<number, number>();
  for (const [at, date] of dates) {
    const hits = await hitsOf(date, sources, isAlone);
    if (!date.month && hits.size === 0) continue;
    dated.set(at, hits);
    if (date.dayAt !== undefined) days.set(date.dayAt, at);
  }
  return { dated, days };
}
