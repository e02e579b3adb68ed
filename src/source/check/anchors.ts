import GithubSlugger from 'github-slugger';
import type { Place } from '../../errors/problem.ts';
import type { NodesOf } from '../../markdown/nodes.ts';
import { smartHeading } from '../../markdown/smart-punctuation.ts';
import { decoded, readLink } from '../../model/url.ts';

/** The ids of the headings of a text, as rehype-slug gives them. */
export function anchorsOf(nodesOf: NodesOf): string[] {
  const slugger = new GithubSlugger();
  return nodesOf('heading').map((node) => slugger.slug(smartHeading(node)));
}

/** A link to a place in a page. */
export interface AnchorLink {
  place: Place;
  /** The page, from the site's root. */
  path: string;
  anchor: string;
}

/** Anchors that pages have by themselves, and what browsers resolve: the top, and a text in the page. */
const builtIn = /^(top$|site\.|note\.|:~:)|:~:/;

/**
 * The links of a text to headings, of its own page and of others.
 *
 * @param own the address of the text's own page, from the site's root
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
