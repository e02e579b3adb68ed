/** What editors decide about a front, in `content/front.yaml` or in the file of a section. */
import { z } from 'astro/zod';
import {
  anyAddress,
  count,
  line,
  listKinds,
  paperMoment,
  sentences,
  slug,
  slugOfName,
} from './fields.ts';

const timeKeys = {
  from: paperMoment().optional().meta({
    description:
      'When it begins. Without an offset from UTC, the time is in the time zone of the paper.',
    example: '2026-11-28T06:00',
  }),
  until: paperMoment().optional().meta({
    description: 'When it ends.',
    example: '2026-11-28T18:00',
  }),
};

/** A story whose headline is listed under that of another. */
const storyUnderSchema = z.strictObject({
  story: slug().meta({
    description: 'The story: the name of a file in content/articles/, without .md.',
    example: 'a-new-bridge',
  }),
  headline: line().optional().meta({
    description: 'A headline for this front.',
    example: 'The bridge that took three years',
  }),
  ...timeKeys,
});

/** A story on a front, with its changes for the front. */
export const frontStorySchema = storyUnderSchema.extend({
  dek: sentences().optional().meta({
    description: 'A sentence under the headline, for this front.',
    example: 'It was to take one.',
  }),
  picture: z.boolean().default(true).meta({
    description: 'Whether the picture of the story is shown.',
    example: 'false',
  }),
  under: z
    .array(z.union([slug(), storyUnderSchema]))
    .default([])
    .meta({
      description:
        'Stories on the same subject, whose headlines stand under this one: slugs, or story, headline, from and until.',
      example: '[the-old-bridge, the-ferry]',
      hasOwnTable: true,
    }),
});

/** A story: its slug, or a group of keys. */
const pick = () => z.union([slug(), frontStorySchema]);

/** Something other than a story to which a front points. */
const promoSchema = z.strictObject({
  text: sentences().meta({
    description: 'What it is about, in a sentence.',
    example: 'Get the news each morning by e-mail.',
  }),
  link: anyAddress().meta({ description: 'Where it leads.', example: '/newsletter/' }),
});

/** The keys for the source of the stories of a row. A row has one of them, or only `stories`. */
const rowSources = ['section', 'topic', 'author', 'name', 'newest', 'promo'] as const;

/** How many stories a row shows by default. */
export const storiesInRow = 4;

/** The keys of a row that depend on each other. */
interface RowKeys extends Partial<Record<(typeof rowSources)[number], unknown>> {
  stories?: readonly unknown[] | undefined;
  newest?: number | undefined;
  count?: number | undefined;
  show?: string | undefined;
}

/** What is wrong with a row as a whole. */
function rowFault(row: RowKeys): string | undefined {
  const { stories, newest, count, promo, show } = row;
  const given = rowSources.filter((key) => row[key] !== undefined);
  if (given.length === 0 && !stories) return `has none of ${rowSources.join(', ')} and stories`;
  if (given.length > 1) return `has both ${given[0]} and ${given[1]}`;
  if (promo && stories) return 'has both promo and stories';
  if (promo && count !== undefined) return 'has both promo and count';
  // Cards are the default of a row.
  if (promo && show === 'headlines') return 'has both promo and show';
  if (newest !== undefined && count !== undefined) return 'has both newest and count';
  const most = newest ?? count ?? Infinity;
  return stories && stories.length > most ? `has more than ${most} stories` : undefined;
}

/** A row of stories under a heading. */
export const frontRowSchema = z
  .strictObject({
    section: slugOfName().optional().meta({
      description: 'The newest stories of a section: the name of a file in content/sections/.',
      example: 'world',
    }),
    topic: slugOfName().optional().meta({
      description: 'The newest stories on a topic: the name of a file in content/topics/.',
      example: 'border-trade',
    }),
    author: slugOfName().optional().meta({
      description: 'The newest stories of an author: the name of a file in content/authors/.',
      example: 'news-desk',
    }),
    name: slugOfName().optional().meta({
      description:
        'The newest stories that mention a name: the name of a file in content/people/, content/places/ or content/organisations/.',
      example: 'siraj-haqqani',
    }),
    newest: count().optional().meta({
      description: 'This many of the newest stories that the front does not show elsewhere.',
      example: '6',
    }),
    stories: z.array(pick()).register(listKinds, { kind: 'slugs' }).optional().meta({
      description:
        'Stories by hand. With one of the keys above, they come first, and the newest follow.',
      example: '[a-new-bridge, { story: the-old-bridge, picture: false }]',
      hasOwnTable: true,
    }),
    promo: promoSchema.optional().meta({
      description: 'A line that leads to something else, such as a newsletter, instead of stories.',
      example: '{ text: Get the news by e-mail., link: /newsletter/ }',
    }),
    count: count()
      .optional()
      .meta({
        description: `How many stories a row of a section, a topic, an author or a name has, if not ${storiesInRow}.`,
        example: '3',
      }),
    title: line().optional().meta({
      description:
        'The heading. By default the name of the section, topic or author, or the name itself.',
      example: 'Investigation',
    }),
    link: anyAddress().optional().meta({
      description:
        'Where the heading leads. By default to the page of the section, topic, author or name.',
      example: '/pages-of-the-investigation/',
    }),
    show: z.enum(['cards', 'headlines'], 'is neither cards nor headlines').default('cards').meta({
      description: 'Either cards, or headlines for a list of headlines alone.',
      example: 'headlines',
    }),
    ...timeKeys,
  })
  .refine((row) => rowFault(row) === undefined, {
    error: ({ input }) => rowFault(input as RowKeys),
    // A mistyped key is reported only once.
    when: ({ issues }) => issues.length === 0,
  })
  .meta({
    description: 'A row of stories: where they come from, and how they are shown.',
    example: '{ section: world, count: 3 }',
  });

/** A line above everything else. */
export const frontBannerSchema = z.strictObject({
  text: sentences().meta({ description: 'What it says.', example: 'The bridge is closed.' }),
  link: anyAddress().optional().meta({
    description: 'Where it leads.',
    example: '/news/a-new-bridge/',
  }),
  kind: z
    .enum(['breaking', 'live', 'notice'], 'is not breaking, live or notice')
    .default('notice')
    .meta({ description: 'Either breaking, live or notice.', example: 'breaking' }),
  ...timeKeys,
});

/** The parts of a front. What is left out is decided by the rules in `model/front/rules.ts`. */
export const frontKeys = {
  lead: pick().optional().meta({
    description: 'The story at the top.',
    example: '{ story: a-new-bridge, until: 2026-11-28T18:00 }',
    hasOwnTable: true,
  }),
  seconds: z.array(pick()).register(listKinds, { kind: 'slugs' }).optional().meta({
    description: 'The stories beside the lead.',
    example: '[the-old-bridge, { story: the-ferry, headline: The last ferry }]',
    hasOwnTable: true,
  }),
  rows: z.array(frontRowSchema).optional().meta({
    description: 'What follows: rows of stories, each under a heading.',
    example: '[{ section: world, count: 3 }, { title: The bridge, stories: [a-new-bridge] }]',
    hasOwnTable: true,
  }),
  banner: frontBannerSchema.optional().meta({
    description: 'A line above everything else, such as breaking news.',
    example: '{ text: The bridge is closed., kind: breaking, until: 2026-11-28T18:00 }',
    hasOwnTable: true,
  }),
};

const frontKeysSchema = z.strictObject(frontKeys);

/** A complete front that begins at a certain time. */
const laterFrontSchema = frontKeysSchema.extend({
  from: paperMoment().meta({
    description: 'When this front replaces the one before.',
    example: '2026-11-29T06:00',
  }),
  until: timeKeys.until,
});

/** `content/front.yaml`: the front page. */
export const frontSchema = frontKeysSchema.extend({
  fronts: z.array(laterFrontSchema).default([]).meta({
    description:
      'Whole fronts, each with the time at which it begins (from) and the keys above. The one that began last replaces all keys above.',
    example: '[{ from: 2026-11-29T06:00, lead: a-new-bridge }]',
    hasOwnTable: true,
  }),
});

/** The times of something on a front, as an editor has written them. */
export interface FrontTimes {
  from?: string | undefined;
  until?: string | undefined;
}

export type FrontKeys = z.output<typeof frontKeysSchema>;
export type FrontData = z.output<typeof frontSchema>;
export type StoryUnderData = z.output<typeof storyUnderSchema>;
export type FrontStoryData = z.output<typeof frontStorySchema>;
export type FrontRowData = z.output<typeof frontRowSchema>;
export type FrontBannerData = z.output<typeof frontBannerSchema>;
