/** What editors add to a story after its publication, and the notice that replaces a withdrawn story. */
import { z } from 'astro/zod';
import { line, listOf, moment, sentences } from './fields.ts';

const correctionKinds = ['correction', 'clarification', "editor's-note"] as const;

const paragraph = () =>
  line().optional().meta({
    description:
      'The paragraph that it belongs to: its first words as they are now, or its id from a link to it.',
    example: 'The town of Spin Boldak',
  });

/** A correction made after publication. It is never removed. */
const correctionSchema = z.strictObject({
  at: moment().meta({
    description: 'When it was made: neither before the story was published nor in the future.',
    example: '2009-12-16T11:00:00-05:00',
  }),
  kind: z
    .enum(correctionKinds, `is not ${correctionKinds.join(', ').replace(/, (?=[^,]*$)/, ' or ')}`)
    .default('correction')
    .meta({
      description:
        "What it is: a correction of something wrong, a clarification of something misleading, or an editor's-note on the story as a whole.",
      example: 'clarification',
    }),
  text: sentences().meta({
    description: 'What was wrong, and what is correct.',
    example: 'An earlier version misspelled the name of a town.',
  }),
  was: sentences().optional().meta({
    description: 'The words as they were. Readers see which of them have changed.',
    example: 'the town of Spin Bolduk',
  }),
  now: sentences().optional().meta({
    description: 'The words as they are now.',
    example: 'the town of Spin Boldak',
  }),
  paragraph: paragraph(),
});

/** News that was added to a story after publication. */
const updateSchema = z.strictObject({
  at: moment().meta({
    description: 'When it was added: neither before the story was published nor in the future.',
    example: '2009-12-15T14:00:00-05:00',
  }),
  text: sentences().meta({
    description: 'What is new.',
    example: 'The foreign minister has answered.',
  }),
  paragraph: paragraph(),
});

const withdrawalSchema = z.strictObject({
  at: moment().meta({
    description: 'When it was withdrawn: neither before it was published nor in the future.',
    example: '2009-12-20T10:00:00-05:00',
  }),
  reason: sentences().meta({
    description: 'Why, in a sentence. Readers see it in place of the story.',
    example: 'The letter on which the story rested was forged.',
  }),
  text: sentences().optional().meta({
    description: 'What else readers should know.',
    example: 'We have apologised to those whom it named.',
  }),
});

/** The keys of an article for what has happened to it since its publication. */
export const amendmentKeys = {
  corrections: listOf(correctionSchema).default([]).meta({
    description: 'Corrections, clarifications and notes made after publication.',
    example: '[{ at: 2009-12-16T11:00:00-05:00, text: A name was misspelled. }]',
  }),
  updates: listOf(updateSchema).default([]).meta({
    description: 'What was added after publication.',
    example: '[{ at: 2009-12-15T14:00:00-05:00, text: The minister has answered. }]',
  }),
  withdrawn: withdrawalSchema.optional().meta({
    description:
      'Takes the story back. A notice stands at its address; the story itself is published nowhere.',
    example: '{ at: 2009-12-20T10:00:00-05:00, reason: The letter was forged. }',
  }),
};

export type Correction = z.output<typeof correctionSchema>;
export type Update = z.output<typeof updateSchema>;
