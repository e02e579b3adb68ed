/** Removes from the address of a page what programs that pass links on have added, and writes its scheme in lower case. */
import { decoded } from './percent-encoding.ts';

/** A service that redirects to the address in one of its parameters. */
interface Redirect {
  host: RegExp;
  path?: RegExp;
  parameters: readonly string[];
}

const redirects: readonly Redirect[] = [
  // Google Docs and Gmail
  {
    host: /^(?:www\.)?google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/,
    path: /^\/url$/,
    parameters: ['q', 'url'],
  },
  { host: /^(?:l|lm|www)\.(?:facebook|messenger)\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
  { host: /^l\.(?:instagram\.com|threads\.(?:com|net))$/, path: /^\/$/, parameters: ['u'] },
  // Outlook
  { host: /\.safelinks\.protection\.(?:outlook\.com|office365\.us)$/, parameters: ['url'] },
  { host: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  {
    host: /^(?:www\.)?linkedin\.com$/,
    path: /^\/(?:redir\/redirect|safety\/go)\/?$/,
    parameters: ['url'],
  },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ['url'] },
  { host: /^out\.reddit\.com$/, parameters: ['url'] },
  { host: /^t\.umblr\.com$/, path: /^\/redirect$/, parameters: ['z'] },
  { host: /^(?:www\.|m\.)?vk\.com$/, path: /^\/away\.php$/, parameters: ['to'] },
  { host: /^duckduckgo\.com$/, path: /^\/l\/$/, parameters: ['uddg'] },
];

/** Proofpoint. In an address with a `*`, characters are encoded elsewhere, so it cannot be read. */
const proofpoint =
  /^https:\/\/urldefense\.(?:com|us|proofpoint\.com)\/v3\/__(https?:\/\/[^*]+?)__;!/i;

/**
 * Parameters that only tell the owner of a page where its readers come from. No page depends on them, and their names are not
 * used for anything else. Names such as `ref`, `source`, `si` or `s` may mean something, so they stay.
 */
const tracking =
  /^(?:utm_[a-z_]+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|mc_cid|mc_eid)$/i;

/** Matches every address that programs may have changed. */
const mayBeWrapped =
  /\/v3\/__|[?&;](?:q|u|url|z|to|uddg|utm_\w+|\w*clk?id|gclsrc|[gw]braid|igshid|mc_[ce]id)=/i;

/** A published scheme with a capital: keyboards of telephones begin lines with one. */
const capitalScheme =
  /\b(?!https?:|mailto:|tel:)(?:[Hh][Tt]{2}[Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):/;

/**
 * An address with its scheme in lower case, if that is published. Schemes ignore case (RFC 3986, 3.1), but sanitising and parts of
 * the site compare them as they are written.
 */
export const withPlainScheme = (url: string): string =>
  url.replace(/^(?:https?|mailto|tel):/i, (scheme) => scheme.toLowerCase());

const mostWrappings = 5;

/** Splits an address into page, query and fragment, the latter two with `?` and `#`. */
function cut(url: string): { page: string; query: string; fragment: string } {
  const [, page = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
  return { page, query, fragment };
}

const nameOf = (parameter: string) => parameter.split('=', 1)[0] ?? '';

/** The target of a redirect; undefined if the address is not one, or does not contain the target. */
function targetOf(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const [, defended] = proofpoint.exec(url) ?? [];
  if (defended) return defended;
  const { hostname, pathname } = new URL(url);
  const redirect = redirects.find(
    ({ host, path }) => host.test(hostname) && (path?.test(pathname) ?? true),
  );
  if (!redirect) return undefined;
  const { query, fragment } = cut(url);
  const found = query
    .slice(1)
    .split('&')
    .find((parameter) => redirect.parameters.includes(nameOf(parameter)));
  const target = decoded(found?.slice(nameOf(found).length + 1) ?? '');
  if (!target || !/^https?:\/\/[^\s/?#]+\S*$/i.test(target) || !URL.canParse(target)) {
    return undefined;
  }
  // Browsers keep the fragment when they follow a redirect.
  return target.includes('#') ? target : target + fragment;
}

/** An address without tracking. An address within another one, such as that of an archived page, is not changed. */
function withoutTracking(url: string): string {
  const { page, query, fragment } = cut(url);
  if (query === '' || !/^(?:https?:\/)?\//i.test(page) || /.https?:\//i.test(page)) return url;
  const parameters = query.slice(1).split('&');
  const kept = parameters.filter((parameter) => !tracking.test(nameOf(parameter)));
  if (kept.length === parameters.length) return url;
  return page + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment;
}

/** Whether a text may have an address that `pageAddress` changes. */
export const mayHaveWrappedAddress = (text: string): boolean =>
  mayBeWrapped.test(text) || capitalScheme.test(text);

/**
 * The address of the page itself: the target of a redirect that contains it, without parameters that only track readers, and with
 * its scheme in lower case. All other addresses are returned unchanged. Never throws.
 */
export function pageAddress(url: string): string {
  if (!mayHaveWrappedAddress(url)) return url;
  let page = url;
  for (let count = 0; count < mostWrappings; count++) {
    const target = targetOf(page);
    if (target === undefined) break;
    page = target;
  }
  return withoutTracking(withPlainScheme(page));
}
