import { escapeText } from 'entities';

/** A link, with its address up to the fragment, the fragment, and all else. */
const link = /<a ([^>]*?\bhref=")([^"#]*)(#[^"]*)?("[^>]*>[\s\S]*?<\/a>)/g;

/**
 * Says beside the links of a rendered text to withdrawn stories that these were withdrawn. Such a link leads to the notice
 * as a whole, because the paragraph or crosshead that it named is gone.
 *
 * @param mark what is said, in the language of the text
 * @param isWithdrawn whether an address, base included, is that of a withdrawn story
 */
export const markWithdrawnLinks = (
  html: string,
  mark: string,
  isWithdrawn: (path: string) => boolean,
): string =>
  html.replace(link, (whole, before: string, path: string, _fragment, after: string) =>
    isWithdrawn(path) ? `<a ${before}${path}${after} <span>${escapeText(mark)}</span>` : whole,
  );
