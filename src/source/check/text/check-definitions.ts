/** Checks definitions that no link or picture of a text refers to: readers would not see their lines. */
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

/**
 * Finds the definitions of a text without a reference. A line of speech stops a build. An address is a reference for a note: texts of
 * other programs keep addresses of links that are gone.
 *
 * @returns `spoken` has the lines of speech, which are no addresses to check
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
  for (const definition of nodesOf('definition')) {
    const { identifier, label, url, position } = definition;
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
