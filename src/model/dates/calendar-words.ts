/** The names of months and weekdays, in English and in the language of the paper. */
import { memoized } from '../memoized.ts';

/** A name for comparison: in lower case, without full stops. */
export const foldWord = (word: string): string => word.toLowerCase().replaceAll('.', '');

/** The words for one unit of the calendar, with its place in the year or in the week, from 0. */
function words(
  languages: readonly string[],
  count: number,
  dayOf: (index: number) => number,
  unit: 'month' | 'weekday',
): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of languages) {
    for (const width of ['long', 'short'] as const) {
      // Many languages inflect the month after a day.
      for (const beside of [{}, { day: 'numeric' }] as const) {
        const options = { [unit]: width, ...(unit === 'month' && beside), timeZone: 'UTC' };
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, options);
        for (let index = 0; index < count; index += 1) {
          const parts = format.formatToParts(dayOf(index));
          const word = foldWord(parts.find(({ type }) => type === unit)?.value ?? '');
          if (/\p{L}{2}/u.test(word) && !found.has(word)) found.set(word, index);
        }
      }
    }
  }
  if (unit === 'month') found.set('sept', 8);
  return found;
}

interface CalendarWords {
  /** From 0, January. */
  months: ReadonlyMap<string, number>;
  /** From 0, Sunday. */
  weekdays: ReadonlyMap<string, number>;
}

/** @param language a BCP 47 tag */
export const calendarWords: (language: string) => CalendarWords = memoized((language) => {
  const languages = ['en', language.replace(/-u-.*$/, '')];
  return {
    months: words(languages, 12, (month) => Date.UTC(2023, month, 10), 'month'),
    // 1 January 2023 was a Sunday.
    weekdays: words(languages, 7, (day) => Date.UTC(2023, 0, 1 + day), 'weekday'),
  };
});
