/** What to do about links that cannot work, if it can be told from their addresses. */
import { isOneSlip } from './nearest.ts';

/** Whether an address is that of a file on a computer: `file:///C:/map.pdf`, `C:\map.pdf`. */
export const isOnComputer = (url: string): boolean => /^(?:file:|[a-z]:[\\/]|\\\\)/i.test(url);

/** An address with slashes in place of backslashes. Those of a query or a fragment stay: there they are characters like any other. */
export const withPlainSlashes = (url: string): string =>
  url.replace(/^[^?#]*/, (page) => page.replace(/(?<!:)\/\\+|\\/g, '/'));

/** The name of the file at an address. */
const fileIn = (url: string) => url.split(/[\\/]/).at(-1) ?? '';

const begunAs = ['https', 'http'];

/** What to do about a link with a scheme that is not published. */
export function fixOfScheme(url: string): string {
  if (isOnComputer(url)) {
    return `It leads to a file on a computer. Put the file into the folder of this text and link to its name: ./${fileIn(url)}`;
  }
  const [, scheme = '', rest = ''] = /^([a-z]+):\/\/(.+)$/i.exec(url) ?? [];
  const meant = begunAs.find((one) => isOneSlip(scheme, one));
  return meant ? `Write ${meant}://${rest}` : 'Link to the web address of the page.';
}

/** A host before a path, which is not the name of a file: `example.org/map`. */
const host =
  /^(?:[a-z\d-]+\.)+(?!md$|md[/?#])(?:com|org|net|gov|edu|info|int|news|[a-z]{2})(?=[/?#]|$)/i;

/** What to do about an address of the web without its beginning; undefined for other addresses. */
export function fixOfWebAddress(url: string): string | undefined {
  const [, scheme, rest] = /^(https?)\/\/(.+)$/i.exec(url) ?? [];
  if (scheme && rest) return `Write ${scheme}://${rest}`;
  if (!host.test(url)) return undefined;
  return `If it is an address of another site, write https://${url}. Otherwise correct the link or remove it.`;
}

/** What to do about a link to a picture of the paper; undefined for other addresses. */
export const fixOfPicture = (url: string): string | undefined =>
  /^[^:?#]+\.(?:avif|gif|jpe?g|png|webp)$/i.test(url)
    ? `Pages show pictures and do not link to them: write the picture alone, ![what it shows](${url}), or remove the link.`
    : undefined;

/** What to do about an address in quotation marks that tags do not know: `“https://example.org”`. Undefined for other addresses. */
export function fixOfQuotationMarks(url: string): string | undefined {
  const [, address] = /^[“”„‟«»″‘’‚‛′](.*?)[“”„‟«»″‘’‚‛′"']?$/s.exec(url) ?? [];
  if (!address) return undefined;
  return `In a tag, put straight quotation marks around the address: "${address}". Elsewhere, write it without any.`;
}

/** What to do about a mark that a word processor has made; undefined for other anchors. */
export function fixOfMark(anchor: string): string | undefined {
  const [, note] =
    /^(?:_?(?:ftn|edn)(?:ref|t|t_ref)?|sd(?:foot|end)note)_?(\d+)/i.exec(anchor) ?? [];
  if (note) {
    return `It is a footnote of a word processor. Write [^${note}] in place of the link, and [^${note}]: in place of the number before the note.`;
  }
  return /^(?:cmnt(?:_ref)?|_mso(?:com|anchor)_)\d+$/i.test(anchor)
    ? 'It is a comment of a word processor. Delete the mark, and the comment if it stands in the text.'
    : undefined;
}
