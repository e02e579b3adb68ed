import { z } from 'astro/zod';
import { day, line, moment, slug, webAddress } from './fields.ts';

/** A work that the article rests on. */
const sourceSchema = z.strictObject({
  title: line().meta({
    description: 'The title of the work, as its publisher wrote it.',
    example: 'Pakistan Rebuffs U.S. on Taliban Crackdown',
  }),
  publisher: line().meta({ description: 'Who published it.', example: 'The New York Times' }),
  url: webAddress().optional().meta({
    description: 'Where it can be read, if it can be read on the web.',
    example: 'https://www.example.org/report/',
  }),
  date: day().optional().meta({
    description: 'The day on which it was published.',
    example: '2009-12-15',
  }),
});

/** A correction that was made after publication. It stays for good. */
const correctionSchema = z.strictObject({
  date: moment().meta({
    description: 'When the correction was made.',
    example: '2009-12-16T11:00:00-05:00',
  }),
  text: line().meta({
    description: 'What was wrong, and what is right.',
    example: 'An earlier version misspelled the name of a town.',
  }),
});

/** The picture of an article. */
const imageSchema = z.strictObject({
  file: line().meta({
    description: 'The picture, as a path from the folder of the article.',
    example: './pictures/peshawar-road.jpg',
  }),
  alt: line().meta({
    description: 'What the picture shows, for people who cannot see it.',
    example: 'Lorries wait at a checkpoint on the road to Peshawar',
  }),
  credit: line().meta({
    description: 'Who made the picture and who owns it.',
    example: 'A. Khan / Broadsheet',
  }),
  caption: line().optional().meta({
    description: 'The line under the picture.',
    example: 'Lorries near Peshawar on Tuesday.',
  }),
});

/** The front matter of a file in `content/articles/`. */
export const articleSchema = z.strictObject({
  headline: line().meta({
    description: 'The headline, as it stands above the story.',
    example: 'Pakistan, U.S. at Odds over Taliban Leader',
  }),
  shortHeadline: line().optional().meta({
    description: 'A shorter headline for the tab of the browser and for narrow columns.',
    example: 'U.S. and Pakistan at odds',
  }),
  dek: line().meta({
    description: 'The sentence under the headline that says what the story is about.',
    example: 'Islamabad will not move against a commander whom Washington wants stopped.',
  }),
  section: slug().meta({
    description: 'The section it stands in: the name of a file in content/sections/.',
    example: 'world',
  }),
  byline: z.array(slug()).min(1, 'names nobody').meta({
    description: 'Who wrote it: names of files in content/authors/.',
    example: '[news-desk]',
  }),
  dateline: line().optional().meta({
    description: 'The place from which the story was reported. Left out for work done at the desk.',
    example: 'Islamabad',
  }),
  published: moment().meta({
    description:
      'When it was first published. A moment still to come keeps it back until a build after it.',
    example: '2009-12-15T09:30:00-05:00',
  }),
  updated: moment().optional().meta({
    description: 'When the text last changed in substance.',
    example: '2009-12-15T14:00:00-05:00',
  }),
  image: imageSchema.optional().meta({
    description: 'The picture that goes with the story.',
    example: '{ file: ./road.jpg, alt: A road, credit: A. Khan }',
  }),
  sources: z.array(sourceSchema).default([]).meta({
    description: 'The works that the story rests on, the most important first.',
    example: '[{ title: A report, publisher: A newspaper }]',
  }),
  people: z.array(slug()).default([]).meta({
    description: 'The people whom it names: names of files in content/people/.',
    example: '[siraj-haqqani]',
  }),
  places: z.array(slug()).default([]).meta({
    description: 'The places that it names: names of files in content/places/.',
    example: '[north-waziristan]',
  }),
  organisations: z.array(slug()).default([]).meta({
    description: 'The organisations that it names: names of files in content/organisations/.',
    example: '[afghan-taliban]',
  }),
  corrections: z.array(correctionSchema).default([]).meta({
    description: 'Corrections made after publication.',
    example: '[{ date: 2009-12-16T11:00:00-05:00, text: A name was misspelled. }]',
  }),
  draft: z.boolean().default(false).meta({
    description: 'true keeps the article out of the site. `npm run dev` still shows it.',
    example: 'true',
  }),
});

export type ArticleData = z.output<typeof articleSchema>;
export type Source = z.output<typeof sourceSchema>;
export type Correction = z.output<typeof correctionSchema>;
