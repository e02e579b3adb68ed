import { z } from 'astro/zod';
import {
  anyAddress,
  day,
  isAccepted,
  label,
  sentences,
  siteAddress,
  webAddress,
} from './fields.ts';
import { canonicalTag, reasonAgainstLanguage } from './language-tag.ts';
import { wordsSchema } from './words.ts';

/** Dates are printed in the language of the paper. */
const isSupported = (tag: string) =>
  isAccepted(() => Intl.getCanonicalLocales(tag)) &&
  Intl.DateTimeFormat.supportedLocalesOf(tag).length === 1;

const isTimeZone = (timeZone: string) =>
  isAccepted(() => new Intl.DateTimeFormat('en', { timeZone }));

/** A link with its label. */
const linkSchema = z.strictObject({
  label: label().meta({ description: 'The text of the link.', example: 'World' }),
  url: anyAddress().meta({
    description: 'An address of this site, beginning with /, or a web address.',
    example: '/sections/world/',
  }),
});

/** `content/site.yaml`: the settings of the whole paper. */
export const siteSchema = z.strictObject({
  title: label().meta({ description: 'The name of the paper.', example: 'Broadsheet' }),
  tagline: sentences().meta({
    description:
      'The line under the name, and the description of the front page for search engines.',
    example: 'The news, and everyone in it',
  }),
  address: webAddress()
    .refine((text) => !/[?#]/.test(text), 'contains ? or #')
    .refine(
      (text) => !/\/[^/]*\.[^/]*$/.test(text.replace(/^\w+:\/\/[^/]*/, '')),
      'is the address of a file, not of a folder',
    )
    .meta({
      description:
        'The web address of the site, including its folder if it has one. SITE_URL and BASE_PATH override it.',
      example: 'https://www.example.org/',
    }),
  language: label()
    .overwrite(canonicalTag)
    .refine(isSupported, { error: ({ input }) => reasonAgainstLanguage(String(input)) })
    .meta({
      description: 'The language of the paper and of the words of the site, as a BCP 47 tag.',
      example: 'en-GB',
    }),
  words: wordsSchema.optional().meta({
    description: 'Words of the site in place of its own: see “Words of the site”.',
    example: '{ readOn: More like this }',
    hasOwnTable: true,
  }),
  timeZone: label().refine(isTimeZone, 'is not the name of a time zone').meta({
    description: 'The time zone of the dates and times shown, by its IANA name.',
    example: 'Europe/London',
  }),
  navigation: z.array(linkSchema).optional().meta({
    description:
      'The links of the navigation bar, in order. Without this key it has all sections, then all pages.',
    example: '[{ label: World, url: /sections/world/ }]',
  }),
  live: linkSchema.optional().meta({
    description: 'The link to a live broadcast at the top of every page.',
    example: '{ label: Watch live, url: https://www.example.org/live/ }',
  }),
  contact: z
    .strictObject({
      email: z.email('is not an e-mail address').optional().meta({
        description: 'The e-mail address for readers.',
        example: 'editor@example.org',
      }),
      page: siteAddress().optional().meta({
        description: 'The page that says how to contact the paper.',
        example: '/about/',
      }),
    })
    .default({})
    .meta({
      description: 'How readers can contact the paper.',
      example: '{ email: editor@example.org, page: /about/ }',
    }),
  policies: z
    .array(
      linkSchema.extend({
        kind: z
          .enum(
            ['principles', 'corrections', 'ethics', 'privacy'],
            'is not principles, corrections, ethics or privacy',
          )
          .meta({
            description: 'Which policy it is; search engines read this.',
            example: 'corrections',
          }),
      }),
    )
    .default([])
    .meta({
      description: 'The editorial policies of the paper. Every page links to them at the bottom.',
      example: '[{ kind: corrections, label: Corrections, url: /corrections/ }]',
    }),
  picturesDescribedSince: day().optional().meta({
    description:
      'In the texts of stories published before this day, pictures need no description. Screen readers then say “Picture without a description”. Without this key, the day is a year before the newest story.',
    example: '2026-11-30',
  }),
});

export type SiteData = z.output<typeof siteSchema>;
export type Link = z.output<typeof linkSchema>;
