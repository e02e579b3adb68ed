/** Addresses that pages had before, and where they lead. All are from the site's root. */

/** A page that forwards. */
export interface Forward {
  /** The address as hosts read it: decoded, with a slash at the end unless it names a file. */
  from: string;
  /** The same as browsers request it: percent-encoded. */
  asked: string;
  /** The present address of the page. */
  to: string;
}

/**
 * The address of the page that a former address means: `/2009/a-bridge` → `/2009/a-bridge/`.
 *
 * @param address as `formerly` takes it: its percent-encoding can be decoded
 */
export const formerPage = (address: string): string => asPage(decodeURIComponent(address));

/** The same address as browsers request it. Percent-encodes what the editor has not encoded. */
export const askedAddress = (address: string): string =>
  asPage(new URL(address, 'https://site').pathname);

const asPage = (path: string) => (path.endsWith('/') || /\.html?$/i.test(path) ? path : `${path}/`);
