/** Kinds of value that several schemas use. */
import { z } from 'astro/zod';

/** What an editor reads about a key: the documentation and the errors print it. */
export interface KeyHint {
  /** What the key holds, in a sentence or two. */
  description: string;
  /** One valid value, written as in YAML. */
  example: string;
  /** Whether the keys in its value have a table of their own in the documentation. */
  hasOwnTable?: boolean;
}

const withSeconds = z.iso.datetime({ offset: true });
const toTheMinute = z.iso.datetime({ offset: true, precision: -1 });

/** One line of text that is not blank. White space is trimmed, and collapsed to single spaces. */
export const line = () =>
  z
    .string()
    .overwrite((text) => text.replace(/\s+/g, ' ').trim())
    .min(1, 'is empty')
    .regex(/^\P{Cc}*$/u, 'contains an invisible control character');

/**
 * A moment: ISO 8601 date and time with an offset from UTC (RFC 3339, seconds optional), on an
 * existing day. Midnight exactly, in the given offset, means “time of day not known”.
 */
export const moment = () =>
  z
    .string('is not a date and time with an offset from UTC')
    .refine((text) => withSeconds.safeParse(text).success || toTheMinute.safeParse(text).success, {
      error: ({ input }) => reasonAgainstMoment(String(input)),
    });

function reasonAgainstMoment(text: string): string {
  if (z.iso.date().safeParse(text).success) return 'has no time of day and no offset from UTC';
  if (z.iso.datetime({ local: true }).safeParse(text).success) {
    return 'has no offset from UTC at its end, such as +00:00 or -05:00';
  }
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)
    ? 'is not the date and time of an existing day'
    : 'is not written as year-month-day, T, time of day and offset from UTC';
}

const inPaperZone = [
  z.iso.datetime({ offset: true, local: true }),
  z.iso.datetime({ offset: true, local: true, precision: -1 }),
];

/** A moment with an offset from UTC, or without one in the time zone of the paper: `2026-11-28T18:00`. */
export const paperMoment = () =>
  z
    .string('is not a date and time')
    .refine((text) => inPaperZone.some((form) => form.safeParse(text).success), {
      error: ({ input }) =>
        z.iso.date().safeParse(input).success
          ? 'has no time of day'
          : 'is not the date and time of an existing day, written as year-month-day, T and time of day',
    });

/** A calendar day, ISO 8601: `2009-12-15`. */
export const day = () =>
  z
    .string('is not a date')
    .regex(/^\d{4}-\d\d-\d\d$/, { error: 'is not written as year-month-day', abort: true })
    .refine((text) => z.iso.date().safeParse(text).success, 'is not an existing date');

/** An absolute address on the web: http or https. */
export const webAddress = () =>
  z
    .string('is not a web address')
    .refine(
      (text) =>
        URL.canParse(text) && !/\s/.test(text) && /^https?:\/\/[^/?#@]+([/?#]|$)/i.test(text),
      'is not a web address that begins with https:// or http://',
    );

/** An address inside the site, from its root and without the base path: `/about/`. */
export const siteAddress = () =>
  z
    .string('is not an address of this site')
    .regex(/^\/(?!\/)\S*$/, 'is not an address of this site, which begins with a single slash');

/** An address inside the site or on the web. */
export const anyAddress = () =>
  z
    .string('is not an address')
    .refine(
      (text) => siteAddress().safeParse(text).success || webAddress().safeParse(text).success,
      'is neither an address of this site (/about/) nor a web address (https://…)',
    );

/** The slug of another entry: its file name without `.md`. */
export const slug = () =>
  z
    .string('is not a file name without .md')
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'is not a slug, which has only lower-case letters a to z, digits and single hyphens',
    );

const slugField = slug();

/** Whether a value is a slug. */
export const isSlug = (value: unknown): value is string => slugField.safeParse(value).success;

/** One word in lower case, as slugs are. */
const isLikeSlug = (text: string) => /^[\p{Ll}\d._-]+$/u.test(text);

/**
 * Someone who worked on a story: an author by slug, or a guest, who has no file, by name. What looks like a slug must be
 * one, so that a mistyped slug is not printed as a name.
 */
export const contributor = () =>
  line().refine(
    (text) => !isLikeSlug(text) || isSlug(text),
    'is neither a slug, which has only letters a to z, digits and single hyphens, nor the name of a guest',
  );

/** Whether a value is one that `Intl`, which throws at others, accepts. */
export function isAccepted(use: () => unknown): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}

/** The point of a picture that every crop shows. */
export const focus = () =>
  line()
    .regex(/^(100|\d{1,2})% (100|\d{1,2})%$/, 'is not two whole percentages from 0% to 100%')
    .meta({
      description:
        'What every crop of the picture shows: how far from the left and from the top. Without it, the middle and the upper third.',
      example: '40% 20%',
    });
