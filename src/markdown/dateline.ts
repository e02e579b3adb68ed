import { escapeText } from 'entities';
import { direction } from '../model/direction.ts';

/** Elements of a text that have blocks within them. */
const groups = new Set('aside blockquote details div dl figure li ol section table ul'.split(' '));

/** A value may contain any character but its quotation mark. */
const tags = /<(\/?)([a-z]\w*)((?:"[^"]*"|[^">])*)>/g;

/** The start tag of the first paragraph that is in no other block. */
function firstParagraph(html: string) {
  let depth = 0;
  for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of html.matchAll(tags)) {
    if (groups.has(name)) depth += slash ? -1 : 1;
    else if (name === 'p' && !slash && depth === 0) return { end: index + tag.length, attributes };
  }
  return undefined;
}

/**
 * Puts the dateline at the beginning of the first paragraph of a rendered text, as newspapers print it. The search finds the
 * place, but passages leave it out. The dateline keeps its language in a paragraph that is in another one.
 *
 * @param html with paragraphs as `p` elements; a text without any of its own gets one
 * @param language of the text, a BCP 47 tag
 */
export function setDateline(html: string, dateline: string, language: string): string {
  const { end = 0, attributes = '' } = firstParagraph(html) ?? {};
  const lang = / lang="/.test(attributes) ? ` lang="${language}"` : '';
  const dir = / dir="/.test(attributes) ? ` dir="${direction(language)}"` : '';
  const place = `<span data-pagefind-meta="dateline">${escapeText(dateline)}</span>`;
  const printed = `<span class="dateline"${lang}${dir} data-pagefind-ignore>${place} — </span>`;
  return end === 0 ? `<p>${printed}</p>${html}` : html.slice(0, end) + printed + html.slice(end);
}
