/** Converts moments, days and times as people write them to the form that schemas require. */
import { problem } from '../../errors/problem.ts';
import { meantDate } from '../../model/dates/meant-date.ts';
import { readWrittenDate, type WrittenDate } from '../../model/dates/written-date.ts';
import { momentsIn, offsetsNear, withOffset } from '../../model/dates/time-zone.ts';
import type { DateKind } from '../../schemas/fields.ts';
import type { SiteData } from '../../schemas/site.ts';
import { UnreadValue } from '../../schemas/keys/unread-value.ts';

/** How the paper reads dates. */
export type DateSettings = Pick<SiteData, 'language' | 'timeZone'>;

/** For use while `content/site.yaml` has errors. */
export const defaultDates: DateSettings = { language: 'en', timeZone: 'UTC' };

/** The years that a date may be in. Others are typing mistakes, and years before 1000 cannot be written. */
const years = { first: 1400, last: 2999 };

const isSlip = (date: string) => {
  const year = Number(date.slice(0, 4));
  return year < years.first || year > years.last;
};

/** A date for an editor: `3 April 2026`, with the time if there is one. */
function inWords({ day, time }: WrittenDate): string {
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return `${words.format(new Date(day))}${time ? ` at ${time.slice(0, 5)}` : ''}`;
}

/** A date as an editor may write it. */
const rewritten = ({ day, time, offset = '' }: WrittenDate) =>
  time ? `${day}T${time.replace(/:00$/, '')}${offset}` : day;

/** The moment of a date in the time zone of the paper; several or none where the clocks change. */
function momentsOf({ day, time, offset }: WrittenDate, timeZone: string): string[] {
  const written = `${day}T${time ?? '00:00:00'}`;
  if (offset) return [written + offset];
  const wanted = Date.parse(`${written}Z`);
  const offsets = momentsIn(timeZone, written).map((moment) => wanted - moment);
  // Only the day counts, even if the clocks skip midnight.
  if (time === undefined)
    return [withOffset(written, offsets[0] ?? offsetsNear(timeZone, written)[0] ?? 0)];
  return offsets.map((one) => withOffset(written, one));
}

/** What is wrong with a time that the clocks of the paper skip or show twice, and what it may mean. */
function clockFault(written: string, date: WrittenDate, moments: string[], timeZone: string) {
  const local = `${date.day}T${date.time ?? ''}`;
  const isTwice = moments.length > 1;
  const readings = isTwice
    ? moments
    : offsetsNear(timeZone, local).map((offset) => withOffset(local, offset));
  const reason = `the clocks in ${timeZone} ${isTwice ? 'show twice' : 'pass over'} on that day`;
  const fault = { value: written, reason, readings };
  return new UnreadValue((place, at) => problem('unclearTime', place, { ...at, ...fault }));
}

const unread = (
  written: { value: string; kind: DateKind },
  reason: string,
  meant: readonly string[],
): UnreadValue =>
  new UnreadValue((place, at) => problem('badDate', place, { ...at, ...written, reason, meant }));

/** A date in the forms that a field of a kind takes. */
function formsOf(date: WrittenDate, kind: DateKind): string[] {
  if (kind === 'day') return [date.day];
  if (kind === 'time' && date.time === undefined) return [`${date.day}T00:00`, `${date.day}T23:59`];
  return [rewritten(date)];
}

/** The only date that a text may mean, or the reason why there is none. */
function readOne(value: string, kind: DateKind, language: string): WrittenDate | UnreadValue {
  const read = readWrittenDate(value, language);
  const [, quoted] = /^\s*[“”„«‘’‚](.+)[“”»‘’]\s*$/u.exec(value) ?? [];
  if (quoted !== undefined && 'dates' in readWrittenDate(quoted, language))
    return unread({ value, kind }, 'has curly quotation marks around it', [quoted.trim()]);
  if ('fault' in read) {
    const likely = read.meant.length > 0 ? undefined : meantDate(value, language);
    const meant = likely ? formsOf(likely, kind) : read.meant;
    return unread({ value, kind }, read.fault, meant);
  }
  const [date, ...others] = read.dates;
  if (!date || others.length > 0) {
    const readings = read.dates.map(inWords);
    const fixes = read.dates.map(rewritten);
    return new UnreadValue((place, at) =>
      problem('ambiguousDate', place, { ...at, value, readings, fixes }),
    );
  }
  if (kind === 'day' && date.time !== undefined) {
    return unread({ value, kind }, 'has a time of day', [date.day]);
  }
  if (kind === 'time' && date.time === undefined) {
    return unread({ value, kind }, 'has no time of day', formsOf(date, kind));
  }
  return date;
}

/**
 * Reads a value that schemas take as a date.
 *
 * @param isTaken whether the schema takes a value
 * @returns the value for the schema, or why it cannot be read; a value that is neither text nor a number is returned unchanged
 */
export function readDate(
  written: unknown,
  kind: DateKind,
  isTaken: (value: unknown) => boolean,
  { language, timeZone }: DateSettings,
): unknown {
  // A year alone is a number in YAML.
  const value = typeof written === 'number' ? String(written) : written;
  if (typeof value !== 'string' || value.trim() === '') return value;
  const isForm = isTaken(value);
  const isWhole = isForm && /(Z|[+-]\d\d:\d\d)$/.test(value);
  const date = isWhole ? undefined : readOne(value, kind, language);
  if (date instanceof UnreadValue) return date;
  if (kind === 'day') return date?.day ?? value;
  if (isSlip(date?.day ?? value)) {
    const reason = `has a year that is not between ${years.first} and ${years.last}`;
    return unread({ value, kind }, reason, []);
  }
  if (!date) return value;
  const moments = momentsOf(date, timeZone);
  if (moments.length !== 1) return clockFault(value, date, moments, timeZone);
  return isForm ? value : moments[0];
}
