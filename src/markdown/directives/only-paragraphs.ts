import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { problem, type Place, type Problem } from '../../errors/problem.ts';
import { onlyPictures } from '../figures/figures.ts';
import { contentOf, type DirectiveNode } from './directive.ts';

/** Reports everything but paragraphs of words inside a directive that may have nothing else. A picture alone is reported too. */
export const checkParagraphs = (
  node: DirectiveNode,
  example: string,
  placeOf: (node: Nodes) => Place,
): Problem[] =>
  contentOf(node)
    .filter((child) => child.type !== 'paragraph' || onlyPictures(child) !== undefined)
    .map((child) => {
      const meant = child.type === 'blockquote' ? toString(child) : undefined;
      const parameters = { name: node.name, wanted: 'paragraphs', example, meant };
      return problem('directiveContent', placeOf(child), parameters);
    });
