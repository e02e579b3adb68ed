/** Marks of wikis, Textile, Jira and Pandoc in markdown. */

/** The mark of another program as markdown; undefined if it has no counterpart. */
export function asMarkdown(typed: string): string | undefined {
  const text = typed.trim();
  const [, bold] = /^'{3}(.*)'{3}$/.exec(text) ?? [];
  if (bold !== undefined) return `**${bold}**`;
  if (/^[\p{L}\p{N}()^~+−–-]+[~^][\p{L}\p{N}()]*$/u.test(text)) {
    return text.replace(/\^([^^]+)\^/g, '<sup>$1</sup>').replace(/~([^~]+)~/g, '<sub>$1</sub>');
  }
  const [, words, address = ''] =
    /^["“](.+)["”]:(\S+)$/.exec(text) ?? /^\[([^|]+)\|(\S+)\]$/.exec(text) ?? [];
  if (words !== undefined) {
    return `[${words.trim()}](${address.replace(/^www\./, 'https://www.')})`;
  }
  const [, rank, title = ''] = /^h([1-6])(?:\([^)]*\))?\.\s+(.*)$/.exec(text) ?? [];
  if (rank !== undefined) return `${'#'.repeat(Math.max(2, Number(rank)))} ${title}`;
  const [, quotation] = /^bq(?:\([^)]*\))?\.\s+(.*)$/.exec(text) ?? [];
  if (quotation !== undefined) return `> ${quotation}`;
  const [, picture, alt = 'what it shows'] = /^!([^!()]+)(?:\(([^)]*)\))?!$/.exec(text) ?? [];
  return picture && `![${alt}](${/^(?:https?:|\/)/.test(picture) ? picture : `./${picture}`})`;
}
