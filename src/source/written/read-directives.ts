/** Converts attributes of directives as people write them to the form that their schemas check. */
import {
  attributesOf,
  type Directive,
  type DirectiveNode,
} from '../../markdown/directives/directive.ts';
import { directives } from '../../markdown/directives/directives.ts';
import type { NodesOf } from '../../markdown/nodes.ts';
import type { DateSettings } from './moments.ts';
import { readWritten } from './read-written.ts';

/** The attributes of a directive, with dates in the form of its schema. A value that cannot be read becomes an `UnreadValue`. */
export const readAttributes = (
  node: DirectiveNode,
  directive: Directive,
  dates: DateSettings,
): unknown => readWritten(directive.schema, attributesOf(node, directive), dates);

/**
 * Puts the dates of the directives of a text into the form of their schemas, as the text is rendered from the same tree. Those
 * that cannot be read stay as they are.
 */
export function readDirectives(nodesOf: NodesOf, dates: DateSettings): void {
  for (const node of [...nodesOf('leafDirective'), ...nodesOf('containerDirective')]) {
    const directive = directives.get(node.name);
    if (!directive) continue;
    const read = readAttributes(node, directive, dates) as Record<string, unknown>;
    for (const [key, value] of Object.entries(read)) {
      const { attributes } = node;
      if (attributes && Object.hasOwn(attributes, key) && typeof value === 'string')
        attributes[key] = value;
    }
  }
}
