import { toString } from 'mdast-util-to-string';
import { problem, type Place, type Problem } from '../../../../errors/problem.ts';
import {
  labelOf,
  type Directive,
  type DirectiveNode,
} from '../../../../markdown/directives/directive.ts';

const keyOfWords = /^(?:caption|description|head|heading|headline|label|name|text|title)$/i;

/** An attribute as it is written. */
const assigned = ([key, value]: readonly [string, unknown]): string => {
  const text = typeof value === 'string' ? value : '';
  if (text === '') return key;
  return /[\s=<>`]/.test(text) ? `${key}="${text}"` : `${key}=${text}`;
};

/**
 * Reports words that are an attribute, and belong in the brackets: `:::box{title="Prices"}`.
 *
 * @param mark the line that begins the directive
 */
export function checkWordsInBraces(
  node: DirectiveNode,
  { name, label, schema }: Directive,
  mark: string,
  place: Place,
): Problem[] {
  if (label === undefined) return [];
  const attributes = Object.entries(node.attributes ?? {});
  const [found, ...others] = attributes.filter(
    ([key, value]) => keyOfWords.test(key) && !Object.hasOwn(schema.shape, key) && value,
  );
  if (found === undefined || others.length > 0) return [];
  const [key, words] = found;
  const [colons = ''] = /^:+/.exec(mark) ?? [];
  const own = toString(labelOf(node)).trim();
  const rest = attributes.filter(([other]) => other !== key).map(assigned);
  const braces = rest.length > 0 ? `{${rest.join(' ')}}` : '';
  const written = (inside: string) => `${colons}${name}[${inside}]${braces}`;
  const meant = own === '' ? [written(words ?? '')] : [written(own), written(words ?? '')];
  return [problem('wordsInBraces', place, { name, attribute: `${key}="${words}"`, meant })];
}
