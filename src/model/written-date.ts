/** Dates as people write them: `2026-11-20`, `20 November 2026`, `Nov. 2026`. */

/** A date for readers and for machines. */
export interface WrittenDate {
  /** A value of the attribute `datetime` (HTML, 4.5.14): a year, a month, a day, or a day with a time. */
  dateTime: string;
  /** As it is printed. */
  text: string;
}

const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d))?)?)?$/;

/** `20 November 2026`, `20. November 2026`, `November 20, 2026` or `November 2026`. */
const inWords = [
  /^(?<day>\d{1,2})\.? (?<month>\p{L}+)\.? (?<year>\d{4})$/u,
  /^(?<month>\p{L}+)\.? (?<day>\d{1,2}), (?<year>\d{4})$/u,
  /^(?<month>\p{L}+)\.? (?<year>\d{4})$/u,
];

/** The number of a month by its names in a language, long and short, as they stand alone and in a date. */
function monthsIn(language: string): Map<string, number> {
  const forms: Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((month) => [
    { month },
    { month, day: 'numeric' },
  ]);
  const months = forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => {
      const parts = format.formatToParts(Date.UTC(2026, index, 2));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [name.replace(/\.$/, '').toLowerCase(), index + 1] as const;
    });
  });
  return new Map(months);
}

const isDay = (text: string) => new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) ?? false;

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
 * Reads a date that stands alone. One in digits is printed in words; one in words stays as it is.
 *
 * @param language of the text, a BCP 47 tag
 * @returns undefined if it is not the date of an existing day, month or year
 */
export function readWrittenDate(text: string, language: string): WrittenDate | undefined {
  const digits = iso.exec(text);
  if (digits) {
    const [, year = '', month, day, time] = digits;
    const date = [year, month, day].filter(Boolean).join('-');
    const isReal = isDay([year, month ?? '01', day ?? '01'].join('-'));
    const isTime = time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
    if (!isReal || !isTime) return undefined;
    return {
      dateTime: time ? `${date}T${time}` : date,
      text: printed([year, month, day, time], language),
    };
  }
  const {
    day,
    month = '',
    year,
  } = inWords.map((form) => form.exec(text)).find(Boolean)?.groups ?? {};
  const number = year && monthsIn(language).get(month.toLowerCase());
  if (!number) return undefined;
  const date = `${year}-${String(number).padStart(2, '0')}`;
  if (!day) return { dateTime: date, text };
  const dateTime = `${date}-${day.padStart(2, '0')}`;
  return isDay(dateTime) ? { dateTime, text } : undefined;
}
