import type { Heading } from 'mdast';
import { eachNode } from '../walk.ts';
import { noAttributes } from '../../schemas/directives/no-attributes.ts';
import { blockElement } from '../element-nodes.ts';
import { defineDirective, type DirectiveContent } from './directive.ts';
import { titleNode } from './inset-title.ts';

/** Gives the headings in a box the ranks below that of its title, whatever ranks they were written with. */
function setRanks(content: DirectiveContent[], title: number): void {
  const headings: Heading[] = [];
  eachNode({ type: 'root', children: content }, 'heading', (node) => void headings.push(node));
  const highest = Math.min(...headings.map(({ depth }) => depth));
  for (const node of headings) {
    node.depth = Math.min(node.depth - highest + title + 1, 6) as Heading['depth'];
  }
}

/** Facts in a box, with a title. */
export const box = defineDirective({
  name: 'box',
  forms: ['lines'],
  example: ':::box[How the ferry works]\nIt runs on a chain.\n:::',
  schema: noAttributes,
  label: {
    isRequired: true,
    isHeading: true,
    description: 'The title of the box.',
    example: 'How the ferry works',
  },
  holds: ['embed', 'figure', 'gallery', 'lang', 'timeline'],
  write({ label, content, rank }) {
    const title = titleNode(label, rank);
    setRanks(content, title.depth);
    return [blockElement('aside', { className: ['box'] }, [title, ...content])];
  },
});
