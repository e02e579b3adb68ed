import { nodesByType } from '../../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../../src/markdown/parse.ts';
import type { Problem } from '../../../../../src/errors/problem.ts';
import { checkReference } from '../../../../../src/source/check/references.ts';
import { checkText } from '../../../../../src/source/check/text/check-text.ts';

const around = {
  addresses: new Set(['/', '/news/y/', '/news/kept-back/', '/people/z/', '/a.pdf', '/ü b.pdf']),
  unpublished: new Map([['/news/kept-back/', 'a draft']]),
  images: new Set(['content/articles/a.png', 'content/pictures/ü b.jpg']),
  documents: new Set<string>(),
  moment: 0,
  isPublic: true,
};

/** What is found in a text that begins on line 11 of its file. */
export function examineText(text: string) {
  const tree = parseMarkdown(text);
  return checkText({
    file: 'content/articles/x.md',
    body: text,
    bodyOffset: 10,
    tree,
    nodesOf: nodesByType(tree),
    mayBeEmpty: false,
  });
}

/** The problems of such a text. */
export function check(text: string, changes: Partial<typeof around> = {}): Problem[] {
  const { problems, references } = examineText(text);
  const world = { ...around, slugs: new Map(), ...changes };
  return [...problems, ...references.flatMap((reference) => checkReference(reference, world))];
}
