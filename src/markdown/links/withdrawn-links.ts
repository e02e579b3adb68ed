import { escapeText } from 'entities';

/** A link, in groups: its address up to the fragment, the fragment, the rest. */
const link = /<a ([^>]*?\bhref=")([^"#]*)(#[^"]*)?("[^>]*>[\s\S]*?<\/a>)/g;

/**
 * Adds a note to each link of a rendered text to a withdrawn story. Such a link loses its fragment, because the paragraph or
 * crosshead is gone.
 *
 * @param mark the note, in the language of the text
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
