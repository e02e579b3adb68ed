/** Kinds of value that several schemas use. */
import { z } from 'astro/zod';
import { nameInAddress } from './entry-address.ts';
import { withoutInvisibleMarks } from './invisible-marks.ts';
import { pageAddress, withPlainScheme } from './page-address.ts';
import { slugFor } from './keys/slug-for.ts';
import { withoutOuterMarks } from './unprinted-marks.ts';

/** What editors read about a key, in the documentation and in errors. */
export interface KeyHint {
  /** What the key holds, in a sentence or two. */
  description: string;
  /** One valid value, written as in YAML. */
  example: string;
  /** Whether the keys in its value have a table of their own in the documentation. */
  hasOwnTable?: boolean;
}

/**
 * The kinds of dates: a moment; a moment whose time of day counts; a calendar day. Before they are checked, `source/written/`
 * reads dates as people write them.
 */
export type DateKind = 'moment' | 'time' | 'day';

/** The schemas that take dates. */
export const dateKinds = z.registry<{ kind: DateKind }>();

/** The kinds of lists that people also type as one text: names and slugs with commas between them, points with marks before them. */
export type ListKind = 'names' | 'points' | 'slugs';

/** The schemas of such lists. */
export const listKinds = z.registry<{ kind: ListKind }>();

/** The schemas that take one entry, by its name or its slug. */
export const references = z.registry<{ isEntry: true }>();

/** The longest short line, such as a headline or a name, in characters. */
const lineLimit = 500;

const tooLong = (text: unknown, limit: number) =>
  `has ${String(text).length.toLocaleString('en-GB')} characters, and it may have ${limit.toLocaleString('en-GB')}`;

/** Whether a text says that there is no value: `none`, `n/a`. */
export const isNothing = (text: string): boolean =>
  /^\s*(?:none|nil|null|nothing|n\/?a|-+|—|–|~)\s*$/i.test(text);

/** Refines an optional field: a text that says that there is no value would be printed. */
export const isValue = [(text: string) => !isNothing(text), 'says that there is none'] as const;

/** Only dots, which our own repairs contain where an editor has to fill something in. */
export const isOnlyDots = (text: string): boolean => /^\s*(?:…|\.{2,})\s*$/.test(text);

/**
 * One line of text that is not blank. White space is trimmed and collapsed to single spaces; characters without width are
 * removed.
 */
export const line = (limit: number = lineLimit) =>
  z
    .string()
    .max(limit, { error: ({ input }) => tooLong(input, limit), abort: true })
    .overwrite((text) => withoutInvisibleMarks(text).replace(/\s+/g, ' ').trim())
    .min(1, 'is empty')
    .regex(/^\P{Cc}*$/u, 'contains an invisible control character')
    .refine((text) => !isOnlyDots(text), 'has only dots, where words are to stand');

/** A line that is a name or a label, and no quotation: curly quotation marks around all of it are removed. */
export const label = (limit?: number) => line(limit).overwrite(withoutOuterMarks);

/** A line of one or more sentences, such as a dek or a caption. */
export const sentences = () => line(3000);

/** A whole number from 1 on. */
export const count = () => z.int('is not a whole number').min(1, 'is less than 1');

/** A list with a maximum length. */
export const listOf = <Item extends z.ZodType>(item: Item, limit = 500) =>
  z.array(item).max(limit, {
    error: ({ input }) =>
      `has ${(input as unknown[]).length.toLocaleString('en-GB')} items, and it may have ${limit}`,
  });

const takes = (forms: readonly z.ZodType[]) => (text: string) =>
  forms.some((form) => form.safeParse(text).success);

const isMoment = takes([
  z.iso.datetime({ offset: true }),
  z.iso.datetime({ offset: true, precision: -1 }),
]);

const isTime = takes([
  z.iso.datetime({ offset: true, local: true }),
  z.iso.datetime({ offset: true, local: true, precision: -1 }),
]);

/**
 * A moment: ISO 8601 date and time with an offset from UTC (RFC 3339, seconds optional), on an
 * existing day. Midnight exactly, in the given offset, means “time of day not known”.
 */
export const moment = () =>
  z
    .string('is not a date')
    .refine(isMoment, 'is not the date and time of an existing day')
    .register(dateKinds, { kind: 'moment' });

/** A moment with an offset from UTC, or without one in the time zone of the paper: `2026-11-28T18:00`. */
export const paperMoment = () =>
  z
    .string('is not a date and time')
    .refine(isTime, 'is not the date and time of an existing day')
    .register(dateKinds, { kind: 'time' });

/** A calendar day, ISO 8601: `2009-12-15`. */
export const day = () =>
  z
    .string('is not a date')
    .refine(takes([z.iso.date()]), 'is not an existing date')
    .register(dateKinds, { kind: 'day' });

/** An absolute address on the web: http or https. Its value is that of the page itself, see `pageAddress`. */
export const webAddress = () =>
  z
    .string('is not a web address')
    .refine(
      (text) =>
        URL.canParse(text) &&
        !/\s/.test(text) &&
        /^https?:\/\/(?!https?:)[^/?#@]+([/?#]|$)/i.test(text),
      'is not a web address that begins with https:// or http://',
    )
    .overwrite(pageAddress);

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
    )
    .overwrite(withPlainScheme);

/** The slug of another entry: its file name without `.md`. */
export const slug = () =>
  z
    .string('is not a file name without .md')
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'is not a slug, which has only lower-case letters a to z, digits and single hyphens',
    );

/** The slug of another entry, which may also be written as a name: `Border Trade`. */
export const slugOfName = () =>
  z
    .string('is not a file name without .md')
    .overwrite((text) => (isSlug(text) ? text : slugFor(nameInAddress(text) ?? text)))
    .min(1, 'is empty')
    .register(references, { isEntry: true });

const slugField = slug();

/** Whether a value is a slug. */
export const isSlug = (value: unknown): value is string => slugField.safeParse(value).success;

/**
 * Another entry: its file name without `.md`, or the name or title in its file. `source/written/resolve-names.ts` replaces it by
 * the slug once all files have been read.
 */
export const reference = () => label(200).register(references, { isEntry: true });

/** Whether `Intl` accepts a value: it throws if not. */
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
    .overwrite((text) => text.replace(/^(\d+)%?\s*[,/ ]\s*(\d+)%?$/, '$1% $2%'))
    .regex(/^(100|\d{1,2})% (100|\d{1,2})%$/, 'is not two whole percentages from 0% to 100%')
    .meta({
      description:
        'What every crop of the picture shows: how far from the left and from the top. Without it, the middle and the upper third.',
      example: '40% 20%',
    });
