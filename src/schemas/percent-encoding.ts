/** Decodes the percent-encoding of a URL (RFC 3986, 2.1). @returns undefined if it is malformed or not UTF-8 */
export function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
}
