/** Checks links that leave the site, without requests to other hosts. */

/** Why a link cannot work, and how it was probably meant. */
interface LinkFault {
  reason: string;
  meant?: string | undefined;
}

const web = /^(https?:|)(\/*)([^/?#]*)(.*)$/is;

/** Checks an address of the web; without a scheme, it begins with two slashes. */
function webFault(url: string): LinkFault | undefined {
  const [, scheme = '', slashes = '', authority = '', rest = ''] = web.exec(url) ?? [];
  const start = `${scheme || 'https:'}//`;
  if (authority === '') {
    return { reason: 'names no host', meant: rest ? undefined : `${start}www.example.org/` };
  }
  if (/^https?:?$/i.test(authority)) {
    const inner = `${authority}${rest}`.replace(/^(https?):?\/*/i, '$1://');
    return { reason: 'begins twice', meant: webFault(inner) ? undefined : inner };
  }
  if (slashes.length !== 2) {
    return { reason: 'lacks a slash or has one too many', meant: start + authority + rest };
  }
  const host = authority.replace(/^.*@/s, '').replace(/:\d*$/, '');
  const isName = /^[^.\s]+(\.[^.\s]+)+\.?$/.test(host) || /^\[[\d:a-f.]+\]$/i.test(host);
  if (!isName) return { reason: `names the host “${host}”, which no browser would find` };
  return URL.canParse(start + authority + rest)
    ? undefined
    : { reason: 'is not an address that browsers can read' };
}

/**
 * What is wrong with a link that leaves the site: a web address without a host or with two schemes, mail to nobody, a telephone
 * number without digits.
 */
export function outsideFault(url: string): LinkFault | undefined {
  // Browsers ignore control characters and white space around an address (WHATWG URL, 4.4).
  const bare = url.replace(/^[\0- ]+|[\0- ]+$|[\t\n\r]/g, '');
  const [, scheme = ''] = /^(mailto|tel):/i.exec(bare) ?? [];
  if (!scheme) return webFault(bare);
  const target = bare.slice(scheme.length + 1);
  if (/^tel$/i.test(scheme)) return /\d/.test(target) ? undefined : { reason: 'has no number' };
  const isMail = /^[^@\s?]+@[^@\s?]+(\?.*)?$/.test(target) || /^\?./.test(target);
  return isMail ? undefined : { reason: 'has no e-mail address' };
}
