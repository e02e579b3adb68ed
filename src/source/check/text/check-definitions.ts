/** Checks definitions that readers would not see: those that no link or picture refers to, and second ones of a label. */
import type { Definition } from 'mdast';
import { problem, type Place, type Problem } from '../../../errors/problem.ts';
import type { NodesOf } from '../../../markdown/nodes.ts';
import { readLink } from '../../../model/url.ts';
import type { Reference } from '../references.ts';

/** An address within the site as people write it: from the root, from the file, of a part of the page, with an ending or a host. */
const insideAddress = /^(?:[/#?]|\.{1,2}\/)|[\p{L}\p{N}_)-]\.[a-z][a-z\d]+(?:[/#?]|$)/iu;

/** Whether what follows the colon can be an address, and not a word that somebody says: `[Khan]: Yes.` */
const isAddress = (url: string, file: string) =>
  readLink(url, file).kind !== 'inside' || insideAddress.test(url);

/** An address without what makes no difference on most sites: capitals, and a slash at its end. */
const sameAddress = (url: string) => url.toLowerCase().replace(/\/$/, '');

/** A definition of a label that has another one already, with another address or title: markdown takes the first one. */
function repeatedProblem(
  definition: Definition,
  first: Definition,
  body: string,
  placeOf: (node: Definition) => Place,
): Problem[] {
  const isSame = sameAddress(definition.url) === sameAddress(first.url);
  if (isSame && definition.title === first.title) return [];
  const { label, identifier, position } = definition;
  const typed = body.slice(position?.start.offset, position?.end.offset);
  const parameters = {
    label: label ?? identifier,
    text: typed.replace(/\s+/g, ' '),
    line: placeOf(first).line ?? 1,
  };
  return [problem('definitionTwice', placeOf(definition), parameters)];
}

/**
 * Finds the definitions of a text without a reference, and second ones of a label. A line of speech stops a build. An address is a reference for a note: texts of
 * other programs keep addresses of links that are gone. `[^ 1]: Note` is a footnote with a space in its mark.
 *
 * @returns `spoken` has the lines of speech and such notes, which are no addresses to check
 * @param body the text, which is shown as it is typed
 */
export function checkDefinitions(
  nodesOf: NodesOf,
  body: string,
  placeOf: (node: Definition) => Place,
): { problems: Problem[]; references: Reference[]; spoken: ReadonlySet<Definition> } {
  const referred = new Set(
    [...nodesOf('linkReference'), ...nodesOf('imageReference')].map(({ identifier }) => identifier),
  );
  const problems: Problem[] = [];
  const references: Reference[] = [];
  const spoken = new Set<Definition>();
  const first = new Map<string, Definition>();
  for (const definition of nodesOf('definition')) {
    const { identifier, label, url, position } = definition;
    if (/^\^\s|^\^.*\s$/.test(label ?? '')) {
      const text = `[${label}]`;
      const meant = text.replace(/\s/g, '');
      problems.push(problem('footnoteSpaced', placeOf(definition), { text, meant }));
      spoken.add(definition);
      continue;
    }
    const before = first.get(identifier);
    if (!before) first.set(identifier, definition);
    else if (referred.has(identifier)) {
      problems.push(...repeatedProblem(definition, before, body, placeOf));
    }
    // Pictures that are pasted have an error of their own.
    if (referred.has(identifier) || /^(?::|data:)/i.test(url)) continue;
    const place = placeOf(definition);
    const typed = body.slice(position?.start.offset, position?.end.offset);
    const named = { label: label ?? identifier, text: typed.replace(/\s+/g, ' ') };
    if (isAddress(url, place.file)) references.push({ kind: 'unusedDefinition', place, ...named });
    else {
      spoken.add(definition);
      problems.push(problem('definitionUnused', place, named));
    }
  }
  return { problems, references, spoken };
}
