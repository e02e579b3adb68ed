/** Dates in the words of the paper's language, in its time zone. */

/** How a moment is shown. All functions take ISO 8601 with an offset. */
export interface Dates {
  /** `15 December 2009` */
  day(moment: string): string;
  /** `2009-12-15`: the same day in the calendar and the digits of ISO 8601 */
  isoDay(moment: string): string;
  /** `2009`, likewise */
  year(moment: string): string;
  /** `15 December 2009, 09:30 GMT`; the day alone where the time of day is not known. */
  full(moment: string): string;
  /** The day of a moment in milliseconds since 1970, with its weekday: `Tuesday, 15 December 2009`. */
  edition(moment: number): string;
  /** A calendar day (`2009-12-15`), whatever the time zone. */
  calendarDay(day: string): string;
}

/** Midnight sharp in the offset that the editor gave stands for “time of day not known”. */
function hasTime(moment: string): boolean {
  return !/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(moment);
}

/** @param language a BCP 47 tag  @param timeZone an IANA name */
export function createDates(language: string, timeZone: string): Dates {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone, ...options });
  const day = format({ dateStyle: 'long' });
  const time = format({ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });
  const edition = format({ dateStyle: 'full' });
  // Sweden writes days as ISO 8601 does.
  const isoDay = new Intl.DateTimeFormat('sv-u-ca-iso8601-nu-latn', { timeZone });
  const calendarDay = format({ dateStyle: 'long', timeZone: 'UTC' });

  // A moment without a time of day is the day that the editor wrote, in any time zone.
  const dayOf = (moment: string) =>
    hasTime(moment)
      ? day.format(new Date(moment))
      : calendarDay.format(new Date(moment.slice(0, 10)));
  const isoDayOf = (moment: string) =>
    hasTime(moment) ? isoDay.format(new Date(moment)) : moment.slice(0, 10);
  return {
    day: dayOf,
    isoDay: isoDayOf,
    year: (moment) => isoDayOf(moment).slice(0, 4),
    full: (moment) =>
      hasTime(moment) ? `${dayOf(moment)}, ${time.format(new Date(moment))}` : dayOf(moment),
    edition: (moment) => edition.format(moment),
    calendarDay: (text) => calendarDay.format(new Date(text)),
  };
}
