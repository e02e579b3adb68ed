/** The months that a query names together with their year. Loaded when a year is typed. */
import { searchWord } from '../../names/words/search-word.ts';
import { isDay, isYear } from './filter-words.ts';
import type { Piece } from './syntax.ts';

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

/**
 * The words of a query that name a month, with a year before or behind them: May 2024, May 12th 2024. A month is `2024-05`.
 *
 * @param language BCP 47
 * @returns by the numbers of the pieces
 */
export function monthsIn(pieces: readonly Piece[], language: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const names = monthNames(language);
  pieces.forEach(({ text, isPhrase, isExcluded }, at) => {
    const month = names.get(searchWord(text));
    const next = isDay(pieces[at + 1]?.text ?? '') ? pieces[at + 2] : pieces[at + 1];
    const beside = [next, pieces[at - 1]].find((piece) => isYear(piece?.text ?? ''));
    if (month && beside && !isPhrase && !isExcluded) {
      found.set(at, `${beside.text}-${String(month).padStart(2, '0')}`);
    }
  });
  return found;
}
