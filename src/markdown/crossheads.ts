import { decodeHTML } from 'entities';
import { wordCount } from '../model/reading-time.ts';
import { textOfHtml } from './html-text.ts';

/** A heading of the second rank in a text. */
export interface Crosshead {
  id: string;
  text: string;
  /** The attributes of its heading; absent if it is in the language of the text. */
  lang?: string;
  dir?: string;
}

/** The ids of headings that footnotes and templates add. */
const ownId = /^(note|site)\./;

/** @param attributes of a rendered heading */
function languageOf(attributes: string): Pick<Crosshead, 'lang' | 'dir'> {
  const lang = / lang="([^"]+)"/.exec(attributes)?.[1];
  const dir = / dir="([^"]+)"/.exec(attributes)?.[1];
  return { ...(lang && { lang }), ...(dir && { dir }) };
}

/**
 * The crossheads of a rendered text that can be linked to, in order. Titles of boxes do not match: they have a class before their
 * id.
 */
function crossheadsOf(html: string): Crosshead[] {
  return [...html.matchAll(/<h2 id="([^"]+)"([^>]*)>(.*?)<\/h2>/gs)]
    .map(([, id = '', attributes = '', inner = '']) => ({
      id: decodeHTML(id),
      text: textOfHtml(inner),
      ...languageOf(attributes),
    }))
    .filter(({ id }) => !ownId.test(id));
}

/** A text with more words and at least as many crossheads has a table of contents. */
const longText = { words: 1200, crossheads: 3 };

/** The crossheads of a long text; none if the text is shorter. */
export function contentsOf(html: string): Crosshead[] {
  const crossheads = crossheadsOf(html);
  const isLong = crossheads.length >= longText.crossheads && wordCount(html) > longText.words;
  return isLong ? crossheads : [];
}
