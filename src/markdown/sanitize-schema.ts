import { defaultSchema, type Options } from 'rehype-sanitize';
import { linkSchemes } from '../model/url.ts';

/**
 * What may stand in the text of an article. Ids that come from the text are not prefixed again: the
 * footnotes carry the prefix that remark-rehype gives them, and headings get theirs afterwards.
 */
export const sanitizeSchema: Options = {
  ...defaultSchema,
  clobber: [],
  protocols: {
    ...defaultSchema.protocols,
    href: [...linkSchemes],
  },
};
