/** A date as people write it: `23 Nov 2026 6pm`, `Nov. 23, 2026`, `23 November 2026, 18.00`. */
import { calendarWords, foldWord } from './calendar-words.ts';
import { two } from './time-zone.ts';

/** A date and a time of day, not yet in a time zone. */
export interface WrittenDate {
  /** `2026-11-23` */
  day: string;
  /** `18:00:00`; undefined if only the day is known. */
  time?: string | undefined;
  /** `+01:00` or `Z`, if it is written. */
  offset?: string | undefined;
}

/**
 * The dates that a text may mean: nearly always one. If there is none, the end of a sentence that says why, and the days that may
 * be meant.
 */
type DateReadings =
  | { dates: readonly WrittenDate[] }
  | {
      fault: string;
      meant: readonly string[];
      /** Whether it has the parts of a date, so that it cannot mean anything else. */
      isDate: boolean;
    };

class Unreadable extends Error {
  readonly meant: readonly string[];
  readonly isDate: boolean;
  constructor(fault: string, { meant = [], isDate = false }: Partial<Unreadable> = {}) {
    super(fault);
    this.meant = meant;
    this.isDate = isDate;
  }
}

const lengthOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** @throws Unreadable if there is no such day */
function dayOf(year: number, month: number, day: number): string {
  const start = `${String(year).padStart(4, '0')}-${two(month)}-`;
  const length = lengthOf(year, month);
  if (month < 1 || month > 12 || day < 1 || day > 31)
    throw new Unreadable('is no day of a year', { isDate: true });
  if (day <= length) return `${start}${two(day)}`;
  const after = month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`;
  throw new Unreadable(`is a day that does not exist: that month has ${length} days`, {
    meant: [`${start}${length}`, after],
    isDate: true,
  });
}

const clock =
  /(?<![\d:.-])(?:(?<hour>\d{1,2})(?:(?:[:.h](?<minute>\d{2})(?::(?<second>\d{2}(?:[.,]\d+)?))?)\s*(?<half>[ap]\.?\s?m\b\.?)?|\s*(?<half2>[ap]\.?\s?m\b\.?)|\s?(?:h|uhr)\b)|\b(?<word>noon|midnight)\b)(?![\d:]|\.\d)/iu;

/** The time of day in a text, and the text without it. @throws Unreadable if there is no such time */
function takeTime(text: string): { time?: string; rest: string } {
  const { 0: found, index = 0, groups = {} } = clock.exec(text) ?? {};
  if (found === undefined) return { rest: text };
  const rest = `${text.slice(0, index)} ${text.slice(index + found.length)}`;
  const word = groups['word']?.toLowerCase();
  if (word) return { time: word === 'noon' ? '12:00:00' : '00:00:00', rest };
  const half = (groups['half'] ?? groups['half2'] ?? '').charAt(0).toLowerCase();
  const minute = Number(groups['minute'] ?? 0);
  const second = (groups['second'] ?? '00').replace(',', '.');
  let hour = Number(groups['hour']);
  if (half && (hour < 1 || hour > 12))
    throw new Unreadable('has a time of day that does not exist');
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23 || minute > 59 || Number(second) >= 60) {
    throw new Unreadable('has a time of day that does not exist');
  }
  return { time: `${two(hour)}:${two(minute)}:${second}`, rest };
}

const offsetAtEnd =
  /\s*(?:(?:UTC|GMT)\s*)?(?<sign>[+\u2212-])(?<hours>\d{2}):?(?<minutes>\d{2})?$/i;

/** The offset from UTC at the end of a text that has a time of day, and the text without it. */
function takeOffset(text: string): { offset?: string; rest: string } {
  const named = /(?<=\d|m\.?|\s)\s*(?:Z|UTC|GMT)$/i.exec(text);
  if (named) return { offset: 'Z', rest: text.slice(0, named.index) };
  const { index, groups = {} } = offsetAtEnd.exec(text) ?? {};
  if (index === undefined || !/[:\d]\s*$|m\.?\s*$/i.test(text.slice(0, index)))
    return { rest: text };
  // The end of 2026-11-23 is not an offset.
  if (!clock.test(text.slice(0, index))) return { rest: text };
  const sign = groups['sign'] === '+' ? '+' : '-';
  const offset = `${sign}${groups['hours']}:${groups['minutes'] ?? '00'}`;
  return { offset, rest: text.slice(0, index) };
}

const zoneWord = /(?<=[\d.m]\s*)\b([A-Z]{2,5})$/;

/** Words around the parts of a date, in English and in some other languages. */
const smallWords = new Set(
  'st nd rd th of the at on de del den der le el er um uhr à a las kl alle di du г'.split(' '),
);

/** The days that a text may mean, and the weekday that it names. @throws Unreadable */
function readDays(text: string, language: string): { days: string[]; weekday: number | undefined } {
  const { months, weekdays } = calendarWords(language);
  const parts = text.match(/\p{L}[\p{L}\p{M}'’.]*|\d+|[^\s\p{L}\d,]+/gu) ?? [];
  let weekday: number | undefined;
  let month: number | undefined;
  const numbers: string[] = [];
  const marks = new Set<string>();
  let monthAt = 0;
  for (const part of parts) {
    const word = foldWord(part);
    if (/^\d/.test(part)) numbers.push(part);
    else if (!/\p{L}/u.test(part)) marks.add(part);
    else if (months.has(word) && month === undefined) {
      month = (months.get(word) ?? 0) + 1;
      monthAt = numbers.length;
    } else if (weekdays.has(word) && weekday === undefined) weekday = weekdays.get(word);
    else if (!smallWords.has(word)) {
      throw new Unreadable(`has “${part}” in it, which is no part of a date`);
    }
  }
  for (const mark of marks) {
    if (!/^[./·–-]$/.test(mark))
      throw new Unreadable(`has “${mark}” in it, which is no part of a date`);
  }
  const wanted = month === undefined ? 3 : 2;
  if (numbers.length !== wanted)
    throw new Unreadable('is not a date with a day, a month and a year');
  const yearAt = numbers.findIndex((number) => number.length === 4);
  if (yearAt < 0 || numbers.filter((number) => number.length > 2).length > 1) {
    throw new Unreadable('has no year of four digits');
  }
  const year = Number(numbers[yearAt]);
  const others = numbers.filter((_, index) => index !== yearAt).map(Number);
  const [first = 0, second = 0] = others;
  if (month !== undefined) {
    if (yearAt === 0 && monthAt === 2) throw new Unreadable('has its year before its day');
    return { days: [dayOf(year, month, first)], weekday };
  }
  // Year, month, day is unambiguous everywhere, and so is day.month.year with full stops.
  if (yearAt === 0) return { days: [dayOf(year, first, second)], weekday };
  if (yearAt === 1) throw new Unreadable('has its year in the middle');
  if (marks.size === 1 && marks.has('.')) return { days: [dayOf(year, second, first)], weekday };
  if (first > 12) return { days: [dayOf(year, second, first)], weekday };
  if (second > 12) return { days: [dayOf(year, first, second)], weekday };
  return { days: [...new Set([dayOf(year, second, first), dayOf(year, first, second)])], weekday };
}

/** The nearest day before or after a day that is on a weekday. */
function nearestWithWeekday(day: string, weekday: number): string {
  const ahead = (weekday - new Date(day).getUTCDay() + 7) % 7;
  const days = ahead > 3 ? ahead - 7 : ahead;
  return new Date(Date.parse(day) + days * 24 * 3600 * 1000).toISOString().slice(0, 10);
}

/**
 * Reads a date. Never throws.
 *
 * @param language of the paper, whose names of months are known beside the English ones: a BCP 47 tag
 */
export function readWrittenDate(text: string, language: string): DateReadings {
  try {
    const bare = text
      .normalize('NFKC')
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/(?<=\d)[年月](?=\d)/g, '-')
      .replace(/(?<=\d)日/, '');
    const { offset, rest: timed } = takeOffset(bare);
    const [, zone] = zoneWord.exec(timed) ?? [];
    if (
      zone &&
      !/^(AM|PM)$/.test(zone) &&
      clock.test(timed) &&
      !calendarWords(language).months.has(zone.toLowerCase())
    ) {
      const fault = `has “${zone}” in it: write the offset from UTC, such as -05:00`;
      return { fault, meant: [], isDate: false };
    }
    // In 2026-11-23T18:00, the letter is a separator.
    const { time, rest } = takeTime(timed.replace(/(?<=\d)T(?=\d)/i, ' '));
    const { days, weekday } = readDays(rest, language);
    const fitting = days.filter(
      (day) => weekday === undefined || new Date(day).getUTCDay() === weekday,
    );
    if (fitting.length === 0) {
      const near = days.map((day) => nearestWithWeekday(day, weekday ?? 0));
      const fault = 'names a weekday that is not that of the day';
      return { fault, meant: [...days, ...near], isDate: true };
    }
    return { dates: fitting.map((day) => ({ day, time, offset })) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { message, meant, isDate } = error;
    return { fault: message, meant, isDate };
  }
}
