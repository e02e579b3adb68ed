/** Dates in the language and the time zone of the paper. */
import { momentIn } from './time-zone.ts';

/** Whether the time of day is known. Midnight exactly, in the offset that the editor gave, means that it is not. */
export function hasTime(moment: string): boolean {
  return !/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(moment);
}

/** Whether a moment is certainly before another: a moment without a time of day may be any moment of its day. */
export function isEarlier(moment: string, other: string): boolean {
  const latest = Date.parse(moment) + (hasTime(moment) ? 0 : 86_399_999);
  return latest < Date.parse(other);
}

/** The separator between a day and a time of day, by script. */
const separators: Readonly<Record<string, string>> = {
  Arab: '، ',
  Hans: ' ',
  Hant: ' ',
  Jpan: ' ',
  Kore: ' ',
};

/**
 * The formats of a paper. Its functions format moments: ISO 8601 with an offset, except where they say otherwise. The calendar is
 * the Gregorian one, as in the files, unless the language asks for another: `fa-u-ca-persian`. Digits are those of the language,
 * unless it asks for others: `fa-u-nu-latn`.
 *
 * @param language a BCP 47 tag
 * @param timeZone an IANA name
 */
export function createDates(language: string, timeZone: string) {
  const { calendar = 'gregory', script } = new Intl.Locale(language).maximize();
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone, calendar, ...options });
  const separator = separators[script ?? ''] ?? ', ';
  const time = format({ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });
  const clock = format({ timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const fullDay = format({ dateStyle: 'full' });
  // Swedish dates have the format of ISO 8601.
  const swedishDay = new Intl.DateTimeFormat('sv-u-ca-iso8601-nu-latn', { timeZone });
  const dayAnywhere = format({ dateStyle: 'long', timeZone: 'UTC' });

  // Without a time of day, the day is the one that the editor wrote, in any time zone.
  const dayWith = (options: Intl.DateTimeFormatOptions) => {
    const here = format(options);
    const anywhere = format({ ...options, timeZone: 'UTC' });
    return (moment: string) =>
      hasTime(moment)
        ? here.format(new Date(moment))
        : anywhere.format(new Date(moment.slice(0, 10)));
  };
  const day = dayWith({ dateStyle: 'long' });
  const dayOfYear = dayWith({ day: 'numeric', month: 'long' });
  const isoDay = (moment: string) =>
    hasTime(moment) ? swedishDay.format(new Date(moment)) : moment.slice(0, 10);
  return {
    /** Milliseconds since 1970 of a moment, or of a date and time without an offset: those are in the time zone of the paper. */
    millisecondsOf: (text: string) =>
      /(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : momentIn(timeZone, text),
    /** `15 December 2009`. */
    day,
    /** `2009-12-15`: the same day in ISO 8601. */
    isoDay,
    /** `2009-12-15`, for a moment in milliseconds since 1970. */
    dayOf: (moment: number) => swedishDay.format(moment),
    /** `2009`: the year of that day. */
    year: (moment: string) => isoDay(moment).slice(0, 4),
    /** `2009-12`: the month of that day. */
    month: (moment: string) => isoDay(moment).slice(0, 7),
    /** `15 December 2009, 09:30 GMT`; only the day if the time of day is not known. */
    full: (moment: string) =>
      hasTime(moment) ? `${day(moment)}${separator}${time.format(new Date(moment))}` : day(moment),
    /**
     * Relative to the day of an edition: `17:40` on that day, `Yesterday`, else the day, without its year if that is the year of
     * the edition.
     *
     * @param edition in milliseconds since 1970
     */
    near: (moment: string, edition: number) => {
      const today = swedishDay.format(edition);
      const daysAgo = (Date.parse(today) - Date.parse(isoDay(moment))) / 86_400_000;
      if (daysAgo === 0 && hasTime(moment)) return clock.format(new Date(moment));
      if (daysAgo !== 0 && daysAgo !== 1) {
        return today.slice(0, 4) === isoDay(moment).slice(0, 4) ? dayOfYear(moment) : day(moment);
      }
      const said = relative.format(-daysAgo, 'day');
      return said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
    },
    /** `Tuesday, 15 December 2009`, for a moment in milliseconds since 1970. */
    edition: (moment: number) => fullDay.format(moment),
    /** `15 December 2009`, for a calendar day (`2009-12-15`) in any time zone. */
    calendarDay: (text: string) => dayAnywhere.format(new Date(text)),
  };
}

export type Dates = ReturnType<typeof createDates>;
