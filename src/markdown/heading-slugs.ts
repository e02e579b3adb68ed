import GithubSlugger from 'github-slugger';
import type { Heading } from 'mdast';
import { labelOf } from './directives/directive.ts';
import { directives } from './directives/directives.ts';
import type { NodesOf } from './nodes.ts';
import { smartHeading } from './languages/smart-punctuation.ts';

/** The titles of boxes and timelines, which become headings. */
const titlesOf = (nodesOf: NodesOf) =>
  nodesOf('containerDirective')
    .filter(({ name }) => directives.get(name)?.label?.isHeading)
    .map((node) => ({ children: labelOf(node), position: node.position }))
    .filter(({ children }) => children.length > 0);

/** What a heading says; without the space before a footnote at its end, as `rehypeHeadingIds` reads it. */
function wordsOf(heading: Pick<Heading, 'children'>): string {
  const words = smartHeading(heading);
  return heading.children.at(-1)?.type === 'footnoteReference' ? words.trimEnd() : words;
}

/** The ids that `rehypeHeadingIds` gives the headings of a text, in order. */
export function headingSlugs(nodesOf: NodesOf): string[] {
  const slugger = new GithubSlugger();
  const titles = titlesOf(nodesOf);
  const headings =
    titles.length === 0
      ? nodesOf('heading')
      : [...nodesOf('heading'), ...titles].sort(
          (a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0),
        );
  return headings.map((node) => slugger.slug(wordsOf(node)));
}
