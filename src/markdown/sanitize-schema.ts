import { defaultSchema, type Options } from 'rehype-sanitize';
import { linkSchemes } from '../model/url.ts';

/**
 * The HTML that a text may have: GitHub's schema with our link schemes and figures. It adds no prefix to ids
 * (`clobber`): remark-rehype has added one to those of footnotes, and headings get their ids
 * afterwards.
 */
export const sanitizeSchema: Options = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    ...[
      'abbr',
      'bdi',
      'bdo',
      'caption',
      'cite',
      'dfn',
      'figcaption',
      'figure',
      'mark',
      'rb',
      'rtc',
    ],
    ...['small', 'time', 'u', 'wbr'],
  ],
  attributes: {
    ...defaultSchema.attributes,
    figure: [['className', 'figure', 'wide', 'full']],
    img: [...(defaultSchema.attributes?.['img'] ?? []), ['className', /^f\d+-\d+$/]],
    ol: [...(defaultSchema.attributes?.['ol'] ?? []), 'reversed', 'start', 'type'],
    span: [['className', 'credit']],
  },
  clobber: [],
  protocols: {
    ...defaultSchema.protocols,
    href: [...linkSchemes],
  },
};
