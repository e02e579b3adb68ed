const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * Begins the first paragraph of a rendered text with its dateline, as papers print it. The search finds the place, but
 * passages leave it out.
 *
 * @param html with paragraphs as `p` elements; a text without any gets one
 */
export function setDateline(html: string, dateline: string): string {
  const place = `<span data-pagefind-meta="dateline">${escapeText(dateline)}</span>`;
  const printed = `<span class="dateline" data-pagefind-ignore>${place} — </span>`;
  const first = /<p(?: [^>]*)?>/.exec(html);
  if (!first) return `<p>${printed}</p>${html}`;
  const start = first.index + first[0].length;
  return html.slice(0, start) + printed + html.slice(start);
}
