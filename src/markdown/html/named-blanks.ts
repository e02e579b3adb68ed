/**
 * Names in angle brackets that stand for what readers are to fill in: `git init <project>`, `<host name>.mof`. CommonMark takes them
 * for tags, and browsers would leave them out. They are read as words only in texts that have code: elsewhere such a name may be
 * one that a reporter has not filled in. What may be a misspelt tag, or the mark of a program, is none.
 */
import type { Nodes, Parents, Root, Text } from 'mdast';
import { isOneSlip } from '../../errors/nearest.ts';
import { isReadable, elementNames, unsafeKindOf } from './elements.ts';
import { isContainer } from './source-words.ts';

const blank = /^<(?<name>[a-z][\w-]*)(?: [a-z][\w-]*)*>$/i;

/** What tags of other programs are called. */
const marks =
  /^(?:ads?|bold|br|break|caption|ellipsis|excerpt|gallery|image|italics?|line|more|new-?line|new-?page|next-?page|note|page-?break|photo|read-?more|return|toc|underlined?|video)$/i;

const hasCode = (node: Nodes): boolean =>
  node.type === 'code' ||
  node.type === 'inlineCode' ||
  (node.type === 'html' && /<(?:code|pre)\b/i.test(node.value)) ||
  ('children' in node && node.children.some(hasCode));

function isBlank(value: string, text: string): boolean {
  const name = blank.exec(value)?.groups?.['name'];
  if (name === undefined || marks.test(name)) return false;
  if (isReadable(name.toLowerCase()) || unsafeKindOf(name.toLowerCase()) !== undefined)
    return false;
  if (elementNames.some((known) => isOneSlip(name, known))) return false;
  return !new RegExp(String.raw`</${name}\s*>`, 'i').test(text);
}

/** Turns such names in sentences into words. Mutates the tree. @param text the source of the tree */
export function readNamedBlanks(tree: Root, text: string): void {
  const visit = (parent: Parents): void => {
    parent.children = parent.children.map((child): Nodes => {
      if ('children' in child) visit(child);
      if (child.type !== 'html' || isContainer(parent) || !isBlank(child.value, text)) return child;
      const { value, position } = child;
      return { type: 'text', value, ...(position && { position }) } satisfies Text;
    }) as typeof parent.children;
  };
  if (/<[a-z]/i.test(text) && hasCode(tree)) visit(tree);
}
