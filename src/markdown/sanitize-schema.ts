import { defaultSchema, type Options } from 'rehype-sanitize';
import { insetTitle } from './directives/inset-title.ts';
import { linkSchemes } from '../model/url.ts';

/** The elements that the titles of boxes and timelines become. */
const titleRanks = ['h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * The HTML that a text may have: GitHub's schema with our link schemes, figures and what directives become. It adds no prefix to ids
 * (`clobber`): remark-rehype has added one to those of footnotes, and headings get their ids
 * afterwards.
 */
export const sanitizeSchema: Options = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    ...['abbr', 'aside', 'bdi', 'bdo', 'caption', 'cite', 'dfn', 'figcaption', 'figure', 'mark'],
    ...['rb', 'rtc', 'small', 'time', 'u', 'wbr'],
  ],
  attributes: {
    ...defaultSchema.attributes,
    aside: [['className', 'box']],
    div: [...(defaultSchema.attributes?.['div'] ?? []), ['className', 'tiles']],
    figure: [
      [
        'className',
        ...['figure', 'wide', 'full', 'tile'],
        ...['gallery', 'pull-quote', 'repeated', 'embed'],
      ],
    ],
    img: [...(defaultSchema.attributes?.['img'] ?? []), ['className', /^f\d+-\d+$/]],
    ol: [...(defaultSchema.attributes?.['ol'] ?? []), 'reversed', 'start', 'type'],
    section: ['dataFootnotes', ['className', 'footnotes', 'timeline']],
    span: [['className', 'credit', 'facts', 'service', 'when']],
    time: [...(defaultSchema.attributes?.['time'] ?? []), ['className', 'when']],
    ...Object.fromEntries(titleRanks.map((rank) => [rank, [['className', insetTitle]]])),
  },
  clobber: [],
  protocols: {
    ...defaultSchema.protocols,
    href: [...linkSchemes],
  },
};
