import type { Nodes } from 'mdast';
import type { Place, Problem } from '../../errors/problem.ts';
import { attributesOf } from '../../markdown/directives/figure.ts';
import type { NodesOf } from '../../markdown/nodes.ts';
import { validate } from '../../schemas/explain.ts';
import { figureSchema } from '../../schemas/figure.ts';
import type { Reference } from './references.ts';

/** Checks the attributes of the directives of a text, and collects the pictures that they show. Never throws. */
export function checkDirectives(
  nodesOf: NodesOf,
  placeOf: (node: Nodes) => Place,
): { problems: Problem[]; references: Reference[] } {
  const problems: Problem[] = [];
  const references: Reference[] = [];
  for (const node of nodesOf('leafDirective')) {
    const place = placeOf(node);
    const checked = validate(figureSchema, attributesOf(node), () => place, 'attribute');
    if ('problems' in checked) problems.push(...checked.problems);
    else references.push({ kind: 'picture', file: checked.data.src, place });
  }
  return { problems, references };
}
