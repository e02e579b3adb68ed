/** Addresses that editors write where the name of a file is wanted. */

/** A link in markdown. */
const link = /^\[([^\][]+)\]\(([^()\s]+)\)$/;

/** The words and the address of a link in markdown; undefined if the text is no link. */
export function linkIn(text: string): { words: string; address: string } | undefined {
  const [, words, address] = link.exec(text.trim()) ?? [];
  return words !== undefined && address !== undefined ? { words, address } : undefined;
}

/** The folders of entries, as in `content/` and in the addresses of pages. */
const folder =
  /(?:^|\/)(?:articles|authors|news|organisations|pages|people|places|sections|series|topics)\/[^/]+$/;

/**
 * The last part of an address or a path of a file, without its ending: `/news/a-bridge/`, `authors/asma-khan.md`.
 *
 * @returns undefined for a text that is no address: `AFP/Reuters`
 */
export function nameInAddress(text: string): string | undefined {
  const address = (linkIn(text)?.address ?? text.trim()).replace(/[?#].*$/, '');
  if (/\s/.test(address)) return undefined;
  const isAddress =
    /^(?:https?:\/)?\.{0,2}\//i.test(address) ||
    /\.(?:md|markdown|html?)$/i.test(address) ||
    folder.test(address.replace(/\/$/, ''));
  if (!isAddress) return undefined;
  const last =
    address
      .replace(/\/(?:index\.html?)?$/i, '')
      .split('/')
      .at(-1) ?? '';
  return last.replace(/\.(?:md|markdown|html?)$/i, '') || undefined;
}
