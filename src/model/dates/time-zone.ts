/** What the clocks of a time zone show. Moments are in milliseconds since 1970. */

const day = 86_400_000;

/** The offset of a time zone from UTC at a moment, in milliseconds. @param timeZone an IANA name */
function offsetAt(timeZone: string, moment: number): number {
  // Swedish dates have the format of ISO 8601.
  const shown = new Intl.DateTimeFormat('sv-u-ca-iso8601-nu-latn', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(moment);
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - moment;
}

/**
 * The moments at which the clocks of a time zone show a date and time: two in the hour that is repeated in autumn, none in the
 * hour that is skipped in spring.
 *
 * @param written ISO 8601 without an offset: `2026-11-28T18:00`
 */
export function momentsIn(timeZone: string, written: string): number[] {
  const wanted = Date.parse(`${written}Z`);
  return offsetsNear(timeZone, written)
    .map((offset) => wanted - offset)
    .filter((moment) => moment + offsetAt(timeZone, moment) === wanted)
    .sort((a, b) => a - b);
}

/** The offsets of a time zone before and after a date and time, in milliseconds; one if they are the same. */
export function offsetsNear(timeZone: string, written: string): number[] {
  const wanted = Date.parse(`${written}Z`);
  const near = [wanted - day, wanted + day].map((moment) => offsetAt(timeZone, moment));
  return [...new Set(near)];
}

/** The moment that a date and time means: the first of two; in a skipped hour, the moment that is as long after the change. */
export function momentIn(timeZone: string, written: string): number {
  const [before = 0] = offsetsNear(timeZone, written);
  return momentsIn(timeZone, written)[0] ?? Date.parse(`${written}Z`) - before;
}

/** A number in two digits at least: `03`. */
export const two = (number: number | string) => String(number).padStart(2, '0');

/** A date and time with an offset from UTC, in ISO 8601: `2026-11-28T18:00:00+01:00`. @param offset in milliseconds */
export function withOffset(written: string, offset: number): string {
  // Historical offsets have seconds, which ISO 8601 does not allow.
  const minutes = Math.floor(offset / 60_000);
  const size = Math.abs(minutes);
  return `${written}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
