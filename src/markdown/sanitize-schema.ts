import { defaultSchema, type Options } from 'rehype-sanitize';
import { linkSchemes } from '../model/url.ts';

/**
 * The HTML that a text may have: GitHub's schema with our link schemes. It adds no prefix to ids
 * (`clobber`): remark-rehype has added one to those of footnotes, and headings get their ids
 * afterwards.
 */
export const sanitizeSchema: Options = {
  ...defaultSchema,
  clobber: [],
  protocols: {
    ...defaultSchema.protocols,
    href: [...linkSchemes],
  },
};
