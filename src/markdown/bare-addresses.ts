/** Where links have their address, and addresses between < and >, which CommonMark links by itself. */
const marked =
  /(?<!\\)\]\(<?[^\s()<>]*|(?<!\\)<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/gi;

const address = /https?:\/\/|www\.|[\w.+-]@[\w-]/i;

/**
 * Whether a text may have an address that is no link yet and becomes one under GFM: `https://…`, `www.…`, `a@b.example`.
 * It may say yes for a text that has none.
 */
export function mayHaveBareAddress(text: string): boolean {
  return address.test(text) && address.test(text.replace(marked, ' '));
}
