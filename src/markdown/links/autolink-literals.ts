/** Addresses that are links already: the targets of links, and addresses between < and >. */
const linkedAddress =
  /(?<!\\)\]\(<?[^\s()<>]*|(?<!\\)<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/gi;

const address = /https?:\/\/|www\.|[\w.+-]@[\w-]/i;

/**
 * Whether a text may have an autolink literal, an address that GFM turns into a link: `https://…`,
 * `www.…`, `a@b.example`. True for some texts without one.
 */
export function mayHaveAutolinkLiteral(text: string): boolean {
  return address.test(text) && address.test(text.replace(linkedAddress, ' '));
}
