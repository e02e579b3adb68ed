/** Addresses that pages had before, and where they lead. All are from the site's root. */

/** A page that forwards. */
export interface Forward {
  /** The address as hosts get it: decoded, with a slash at its end unless it names a file. */
  from: string;
  /** The address of the page as it is now. */
  to: string;
}

/** The address of the page that a former address means: `/2009/a-bridge` → `/2009/a-bridge/`. */
export function formerPage(address: string): string {
  const decoded = decodeURI(address);
  return decoded.endsWith('/') || /\.html?$/i.test(decoded) ? decoded : `${decoded}/`;
}
