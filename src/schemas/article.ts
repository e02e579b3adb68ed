import { z } from 'astro/zod';
import { amendmentKeys } from './amendments.ts';
import {
  day,
  isValue,
  label,
  line,
  listOf,
  moment,
  reference,
  sentences,
  webAddress,
} from './fields.ts';
import { formerlyKey } from './former-addresses.ts';
import { languageTag } from './language-tag.ts';
import { withoutDash, withoutEmphasis } from './unprinted-marks.ts';
import { imageSchema } from './picture.ts';
import { furnitureKeys } from './story-furniture.ts';

/** A work that the article draws on. */
const sourceSchema = z.strictObject({
  title: line().meta({
    description: 'The title of the work, as its publisher gives it.',
    example: 'Pakistan Rebuffs U.S. on Taliban Crackdown',
  }),
  publisher: label().meta({ description: 'Who published it.', example: 'The New York Times' }),
  url: webAddress().optional().meta({
    description: 'The web address of the work, if it is online.',
    example: 'https://www.example.org/report/',
  }),
  date: day().optional().meta({
    description: 'The day on which it was published.',
    example: '2009-12-15',
  }),
});

/** The importance of a story, which decides how much space lists give it. */
export const ranks = ['lead', 'high', 'normal', 'brief'] as const;

/** The front matter of a file in `content/articles/`. */
export const articleSchema = z.strictObject({
  headline: line().meta({
    description: 'The headline above the story.',
    example: 'Pakistan, U.S. at Odds over Taliban Leader',
  }),
  shortHeadline: line().optional().meta({
    description: 'A shorter headline for browser tabs and narrow columns.',
    example: 'U.S. and Pakistan at odds',
  }),
  dek: sentences().meta({
    description: 'The sentence under the headline that sums up the story.',
    example: 'Islamabad will not move against a commander whom Washington wants stopped.',
  }),
  section: reference().meta({
    description:
      'The section of the story: its title, or the name of its file in content/sections/ without .md.',
    example: 'world',
  }),
  byline: listOf(reference(), 50).min(1, 'names no author').meta({
    description:
      'The authors: their names, or the names of their files in content/authors/ without .md. A guest, who has no file, is written as printed, with a capital letter or a space.',
    example: '[news-desk, Lina Okafor]',
  }),
  rank: z.enum(ranks, 'is not lead, high, normal or brief').default('normal').meta({
    description:
      'How important the story is: lead, high, normal or brief. It decides how long the story leads the front page and how much space it gets there.',
    example: 'high',
  }),
  language: languageTag().optional().meta({
    description: 'The language of the story, if it is not that of the paper: a BCP 47 tag.',
    example: 'ur',
  }),
  dateline: label()
    .overwrite(withoutEmphasis)
    .overwrite(withoutDash)
    .refine(...isValue)
    .optional()
    .meta({
      description:
        'The place from which the story was reported. Leave it out for work done in the newsroom.',
      example: 'Islamabad',
    }),
  published: moment().meta({
    description:
      'When the story was first published: a date, with the time of day if it is known. A story with a time in the future appears with the first build after that time.',
    example: '2009-12-15T09:30:00-05:00',
  }),
  updated: moment().optional().meta({
    description: 'When the substance of the text last changed.',
    example: '2009-12-15T14:00:00-05:00',
  }),
  image: imageSchema.optional().meta({
    description: 'The picture that goes with the story.',
    example: '{ file: ./road.jpg, alt: A road, credit: A. Khan }',
  }),
  sources: listOf(sourceSchema).default([]).meta({
    description: 'The works that the story draws on, the most important first.',
    example: '[{ title: A report, publisher: A newspaper }]',
  }),
  people: listOf(reference()).default([]).meta({
    description:
      'People in the story: their names, or the names of their files in content/people/ without .md.',
    example: '[siraj-haqqani]',
  }),
  places: listOf(reference()).default([]).meta({
    description: 'Places in the story, as people.',
    example: '[north-waziristan]',
  }),
  organisations: listOf(reference()).default([]).meta({
    description: 'Organisations in the story, as people.',
    example: '[afghan-taliban]',
  }),
  ...amendmentKeys,
  ...formerlyKey,
  ...furnitureKeys,
  draft: z.boolean().default(false).meta({
    description: 'Whether the article is kept out of the site. `npm run dev` shows drafts too.',
    example: 'true',
  }),
});

export type ArticleData = z.output<typeof articleSchema>;
export type Rank = (typeof ranks)[number];
export type Source = z.output<typeof sourceSchema>;
