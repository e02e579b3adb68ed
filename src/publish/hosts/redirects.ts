/**
 * The file `_redirects`, which Netlify and Cloudflare Pages read (docs.netlify.com/routing/redirects;
 * developers.cloudflare.com/pages/configuration/redirects). Cloudflare follows it. Netlify sends the page at the former address
 * if there is one, and so do hosts that do not know the file.
 */
import type { Forward } from '../../model/forwards.ts';

/** The limits of Cloudflare: the number of rules without patterns, and the characters of a rule. */
const mostRules = 2000;
const longestRule = 1000;

/** Characters that make a rule a pattern, which would match the addresses of other pages too. */
const isPattern = (address: string) => /[*:]/.test(address);

const isRule = (line: string) => /^\s*[^#\s]/.test(line);

/**
 * Adds the forwards of a paper to the rules that the publisher has written.
 *
 * @param own the file as the publisher has it; empty if there is none
 * @param forwards those that matter most first; those over the limit, and those that would be patterns, are left to the pages
 * @param path adds the base to an address
 * @returns undefined if there is nothing to add
 */
export function redirectRules(
  own: string,
  forwards: readonly Pick<Forward, 'asked' | 'to'>[],
  path: (address: string) => string,
): string | undefined {
  const room = Math.max(0, mostRules - own.split('\n').filter(isRule).length);
  const rules = forwards
    .filter(({ asked }) => !isPattern(asked))
    .map(({ asked, to }) => `${path(asked)} ${encodeURI(path(to))} 301`)
    .filter((rule) => rule.length <= longestRule)
    .slice(0, room);
  if (rules.length === 0) return undefined;
  return [...(own.trim() ? [own.trimEnd()] : []), ...rules, ''].join('\n');
}
