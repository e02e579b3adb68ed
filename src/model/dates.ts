/** Dates in the language and the time zone of the paper. */

/** Formats moments: ISO 8601 with an offset, except where the function says otherwise. */
export interface Dates {
  /** `15 December 2009`. */
  day(moment: string): string;
  /** `2009-12-15`: the same day in ISO 8601. */
  isoDay(moment: string): string;
  /** `2009`: the year of that day. */
  year(moment: string): string;
  /** `15 December 2009, 09:30 GMT`; only the day if the time of day is not known. */
  full(moment: string): string;
  /** `Tuesday, 15 December 2009`, for a moment in milliseconds since 1970. */
  edition(moment: number): string;
  /** `15 December 2009`, for a calendar day (`2009-12-15`) in any time zone. */
  calendarDay(day: string): string;
}

/** Whether the time of day is known. Midnight exactly, in the offset that the editor gave, means that it is not. */
function hasTime(moment: string): boolean {
  return !/T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(moment);
}

/** The formats of a paper. @param language a BCP 47 tag  @param timeZone an IANA name */
export function createDates(language: string, timeZone: string): Dates {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone, ...options });
  const day = format({ dateStyle: 'long' });
  const time = format({ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });
  const edition = format({ dateStyle: 'full' });
  // Swedish dates have the format of ISO 8601.
  const isoDay = new Intl.DateTimeFormat('sv-u-ca-iso8601-nu-latn', { timeZone });
  const calendarDay = format({ dateStyle: 'long', timeZone: 'UTC' });

  // Without a time of day, the day is the one that the editor wrote, in any time zone.
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
