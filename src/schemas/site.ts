import { z } from 'astro/zod';
import { anyAddress, line, siteAddress, webAddress } from './fields.ts';

const isLanguageTag = (tag: string) => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length === 1;
  } catch {
    return false;
  }
};

const isTimeZone = (zone: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** A link with its label. */
const linkSchema = z.strictObject({
  label: line().meta({ description: 'The words of the link.', example: 'World' }),
  url: anyAddress().meta({
    description: 'An address of this site, from its root, or a web address.',
    example: '/sections/world/',
  }),
});

/** `content/site.yaml`: what the paper is, as a whole. */
export const siteSchema = z.strictObject({
  title: line().meta({ description: 'The name of the paper.', example: 'Broadsheet' }),
  tagline: line().meta({
    description: 'The line under the name; also the description of the front page.',
    example: 'The news, and everyone in it',
  }),
  address: webAddress()
    .refine((text) => !/[?#]/.test(text), 'has a ? or # in it')
    .refine(
      (text) => !/\/[^/]*\.[^/]*$/.test(text.replace(/^\w+:\/\/[^/]*/, '')),
      'names a file, not a folder',
    )
    .meta({
      description:
        'Where the site will stand, with the folder if it has one. SITE_URL and BASE_PATH override it.',
      example: 'https://www.example.org/',
    }),
  language: line().refine(isLanguageTag, 'is not a language tag').meta({
    description: 'The language of the text, as a BCP 47 tag.',
    example: 'en-GB',
  }),
  timeZone: line().refine(isTimeZone, 'is not the name of a time zone').meta({
    description: 'The time zone in which dates are shown, by its IANA name.',
    example: 'Europe/London',
  }),
  navigation: z.array(linkSchema).default([]).meta({
    description: 'The links under the name of the paper, in order.',
    example: '[{ label: World, url: /sections/world/ }]',
  }),
  live: linkSchema.optional().meta({
    description: 'The link at the top of every page to a live broadcast.',
    example: '{ label: Watch live, url: https://www.example.org/live/ }',
  }),
  contact: z
    .strictObject({
      email: z.email('is not an e-mail address').optional().meta({
        description: 'The address that readers write to.',
        example: 'editor@example.org',
      }),
      page: siteAddress().optional().meta({
        description: 'The page that says how to reach the paper.',
        example: '/about/',
      }),
    })
    .default({})
    .meta({
      description: 'How readers reach the paper.',
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
            description: 'Which policy it is: search engines are told.',
            example: 'corrections',
          }),
      }),
    )
    .default([])
    .meta({
      description: 'The rules that the paper binds itself to; the foot of every page links them.',
      example: '[{ kind: corrections, label: Corrections, url: /corrections/ }]',
    }),
});

export type SiteData = z.output<typeof siteSchema>;
export type Link = z.output<typeof linkSchema>;
