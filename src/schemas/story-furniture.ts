/** The keys of an article for its kind and for what is printed around its text. */
import { z } from 'astro/zod';
import { count, isValue, line, listKinds, listOf, reference, sentences, slug } from './fields.ts';

const storyTypes = [
  'report',
  'analysis',
  'opinion',
  'review',
  'obituary',
  'explainer',
  'interview',
  'sponsored',
] as const;

export type StoryType = (typeof storyTypes)[number];

/** The largest number of stories that an article can name under `related`; its page shows as many. */
export const relatedCount = 4;

export const furnitureKeys = {
  type: z
    .enum(storyTypes, `is not one of ${storyTypes.join(', ')}`)
    .optional()
    .meta({
      description:
        'The kind of story: report, analysis, opinion, review, obituary, explainer, interview or sponsored. All but report are labelled on cards and pages. Without the key, the story is a report.',
      example: 'analysis',
    }),
  kicker: line()
    .refine(...isValue)
    .optional()
    .meta({
      description:
        'A few words above the headline: beside the section on the page of the story, in place of it on cards.',
      example: 'The Afghan war',
    }),
  additionalReporting: listOf(reference(), 50).default([]).meta({
    description: 'Who else reported, as in the byline.',
    example: '[news-desk, Lina Okafor]',
  }),
  summary: z
    .array(sentences())
    .max(4, 'has more than four points')
    .register(listKinds, { kind: 'points' })
    .default([])
    .meta({
      description: 'The story in short: one to four points above the text.',
      example: '[Islamabad refuses., Washington insists.]',
    }),
  topics: listOf(reference(), 50).default([]).meta({
    description:
      'Topics of the story: their titles, or the names of their files in content/topics/ without .md.',
    example: '[afghan-war]',
  }),
  series: reference().optional().meta({
    description:
      'The series that the story is a part of: its title, or the name of its file in content/series/ without .md.',
    example: 'the-long-war',
  }),
  part: count().optional().meta({
    description:
      'The number of the part in its series. Parts without one follow in the order of publication.',
    example: '3',
  }),
  translations: z.array(slug()).register(listKinds, { kind: 'slugs' }).default([]).meta({
    description:
      'The same story in other languages: names of files in content/articles/, without .md. Each of the stories leads to all others, whichever names them.',
    example: '[le-pont-ouvre]',
  }),
  related: z
    .array(slug())
    .max(relatedCount, `has more than ${relatedCount} stories`)
    .register(listKinds, { kind: 'slugs' })
    .default([])
    .meta({
      description:
        'Stories to read next: names of files in content/articles/, without .md. Up to four; the paper chooses the rest.',
      example: '[a-new-bridge]',
    }),
};
