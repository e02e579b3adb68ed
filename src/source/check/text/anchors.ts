import type { Place } from '../../../errors/problem.ts';
import { headingSlugs } from '../../../markdown/heading-slugs.ts';
import type { NodesOf } from '../../../markdown/nodes.ts';
import { readLink } from '../../../model/url.ts';
import { decoded } from '../../../schemas/percent-encoding.ts';

/** The ids of the headings of a text, and those that its HTML has (`<a name="…">`). */
export const anchorsOf = (nodesOf: NodesOf): string[] => [
  ...headingSlugs(nodesOf),
  ...nodesOf('htmlPhrase').flatMap(({ properties: { id } }) => (id ? String(id) : [])),
];

/** A link to an id in a page. */
export interface AnchorLink {
  place: Place;
  /** The address of the page, from the site's root. */
  path: string;
  anchor: string;
}

/**
 * Anchors that templates and footnotes make, and those that browsers resolve: the top of a page,
 * and text fragments.
 */
const builtIn = /^(top$|site\.|note\.|:~:)|:~:/;

/**
 * The links of a text to headings, on its own page and on others.
 *
 * @param own the address of the text's page, from the site's root
 * @param file the path of the text's file, from the project's root
 * @param bodyOffset the number of lines of the file before the text
 */
export function anchorLinks(
  nodesOf: NodesOf,
  own: string,
  file: string,
  bodyOffset: number,
): AnchorLink[] {
  return [...nodesOf('link'), ...nodesOf('definition')].flatMap((node) => {
    const target = readLink(node.url, file);
    if (target.kind !== 'here' && target.kind !== 'inside') return [];
    const anchor = decoded(target.fragment.replace(/^[^#]*#?/, ''));
    if (!anchor || builtIn.test(anchor)) return [];
    const line = (node.position?.start.line ?? 1) + bodyOffset;
    return [{ place: { file, line }, path: target.kind === 'here' ? own : target.path, anchor }];
  });
}
