/** Dates of timelines, which need not have a day: `2026-11-20`, `20 November 2026`, `Nov. 2026`, `2026`. */
import { calendarWords, foldWord } from './calendar-words.ts';
import { readWrittenDate, type WrittenDate } from './written-date.ts';

/** A date for readers and for machines. */
interface TimelineDate {
  /** A value of the attribute `datetime` (HTML, 4.5.14): a year, a month, a day, or a day with a time. */
  dateTime: string;
  /** As it is printed. */
  text: string;
}

/** A year, or a month of one. */
const inDigits = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2]))?$/;
const inWords = /^(?<word>\p{L}+\.?) (?<year>\d{4})$/u;

/** A year, and a month if there is one, in digits. */
function readPartly(text: string, language: string): string[] | undefined {
  const { word, month, year = '' } = (inDigits.exec(text) ?? inWords.exec(text))?.groups ?? {};
  if (word === undefined) return year ? [year, ...(month ? [month] : [])] : undefined;
  const index = calendarWords(language).months.get(foldWord(word));
  return index === undefined ? undefined : [year, String(index + 1).padStart(2, '0')];
}

/** @param parts year, month, day and time, as many as are known */
function printed([year = '', month, day, time]: (string | undefined)[], language: string): string {
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    ...(time && { hour: 'numeric', minute: '2-digit' }),
  });
  return format.format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T${time ?? '00:00'}Z`));
}

/**
 * Reads a date without other words. A date in digits is printed in words; a date in words stays as it is.
 *
 * @param language of the text, a BCP 47 tag
 * @returns undefined if it is not an existing day, month or year, or if it is ambiguous
 */
export function readTimelineDate(text: string, language: string): TimelineDate | undefined {
  const isInWords = /\p{L}{2}/u.test(text);
  const partly = readPartly(text, language);
  if (partly) {
    return { dateTime: partly.join('-'), text: isInWords ? text : printed(partly, language) };
  }
  const read = readWrittenDate(text, language);
  if ('fault' in read || read.dates.length !== 1) return undefined;
  const [{ day, time: exact, offset = '' }] = read.dates as [WrittenDate];
  const time = exact?.replace(/:00$/, '');
  return {
    dateTime: time ? `${day}T${time}${offset}` : day,
    text: isInWords || offset ? text : printed([...day.split('-'), time], language),
  };
}

/** A label that is clearly meant as a date. */
const isInNumbers = /^\d{4}-\d\d?(?:-\d|$)/;

/**
 * Why a label that is meant as a date is not one, or is ambiguous; undefined for other labels.
 *
 * @param language of the paper, a BCP 47 tag
 */
export function timelineDateFault(
  text: string,
  language: string,
): { reason: string; meant: readonly string[] } | undefined {
  if (readPartly(text, language)) return undefined;
  const read = readWrittenDate(text, language);
  if ('dates' in read) {
    const meant = read.dates.map(({ day }) => day);
    return meant.length > 1 ? { reason: 'may be that of two days', meant } : undefined;
  }
  const { fault, meant, isDate } = read;
  return isDate || isInNumbers.test(text) ? { reason: fault, meant } : undefined;
}
