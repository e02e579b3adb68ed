import { problem, type Place, type Problem } from '../../../../errors/problem.ts';
import type { Directive, DirectiveNode } from '../../../../markdown/directives/directive.ts';

/** Reports curly quotation marks around a value of one word, which would be printed. */
export function checkStraightMarks({ name, attributes }: DirectiveNode, place: Place): Problem[] {
  return Object.entries(attributes ?? {}).flatMap(([key, value]) =>
    value && /^[“”„].*[“”]$/.test(value)
      ? [problem('curlyMarks', place, { name, key, value })]
      : [],
  );
}

const braces = /\{((?:[^{}"']|"[^"]*"|'[^']*')*)\}\s*$/;
const written = /([^\s"'=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=]+))?/g;

/** Reports attributes that are given twice: the parser would take the last one. */
export function checkRepeated({ name, schema }: Directive, mark: string, place: Place): Problem[] {
  const [, inside = ''] = braces.exec(mark) ?? [];
  const groups = Map.groupBy(inside.matchAll(written), ([, key = '']) => key);
  return [...groups].flatMap(([key, group]) => {
    if (!Object.hasOwn(schema.shape, key)) return [];
    const [first, second] = group.map(([text]) => text);
    return first === undefined || second === undefined
      ? []
      : [problem('attributeTwice', place, { name, first, second })];
  });
}

/** Whether an attribute has a comma after it, which would be a part of its value. */
export const hasCommas = (mark: string): boolean => {
  const [, inside = ''] = braces.exec(mark) ?? [];
  return /=[^\s"'=,]+,\s+[\w-]+=/.test(inside);
};
