/** The address of the page to which a link leads, without what programs that pass links on have put around it. */
import { decoded } from './percent-encoding.ts';

/** A service that forwards to the address in one of its parameters, which anybody can read. */
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

/** Proofpoint. An address with a `*` has characters that stand elsewhere, so it is not readable. */
const proofpoint =
  /^https:\/\/urldefense\.(?:com|us|proofpoint\.com)\/v3\/__(https?:\/\/[^*]+?)__;!/i;

/**
 * Parameters that only tell the owner of a page where its readers come from: no page depends on them. Their names are such that
 * nobody uses them for anything else. Names such as `ref`, `source`, `si` or `s` may mean something, so they stay.
 */
const tracking =
  /^(?:utm_[a-z_]+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|mc_cid|mc_eid)$/i;

/** What every address that changes has in some form. */
const mayChange =
  /\/v3\/__|[?&;](?:q|u|url|z|to|uddg|utm_\w+|\w*clk?id|gclsrc|[gw]braid|igshid|mc_[ce]id)=/i;

const mostWrappings = 5;

/** An address, cut at its query and its fragment; both with their marks. */
function cut(url: string): { page: string; query: string; fragment: string } {
  const [, page = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
  return { page, query, fragment };
}

const nameOf = (parameter: string) => parameter.split('=', 1)[0] ?? '';

/** The address to which a redirect leads; undefined if it is not one, or does not tell. */
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
  // Browsers take the fragment along.
  return target.includes('#') ? target : target + fragment;
}

/** An address without tracking. An address within another one, such as that of an archived page, stays whole. */
function withoutTracking(url: string): string {
  const { page, query, fragment } = cut(url);
  if (query === '' || !/^(?:https?:\/)?\//i.test(page) || /.https?:\//i.test(page)) return url;
  const parameters = query.slice(1).split('&');
  const kept = parameters.filter((parameter) => !tracking.test(nameOf(parameter)));
  if (kept.length === parameters.length) return url;
  return page + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment;
}

/** Whether a text may have an address that `pageAddress` changes. */
export const mayHaveWrappedAddress = (text: string): boolean => mayChange.test(text);

/**
 * The address of the page itself: redirects that carry it in clear are unwrapped, and parameters that only track readers are
 * left out. All other addresses stay as they are, byte by byte. Never throws.
 */
export function pageAddress(url: string): string {
  if (!mayChange.test(url)) return url;
  let page = url;
  for (let count = 0; count < mostWrappings; count++) {
    const target = targetOf(page);
    if (target === undefined) break;
    page = target;
  }
  return withoutTracking(page);
}
