/**
 * Names in angle brackets that stand for what readers are to fill in: `git init <project>`, `<host name>.mof`. CommonMark takes them
 * for tags, and browsers would leave them out. They are read as words in texts that have code, and where they are a part of the name
 * of a file or an address: elsewhere such a name may be one that a reporter has not filled in. What may be a misspelt tag, or the
 * mark of a program, is not read so. Keys of a keyboard within a sentence are words as well: `press <tab> twice`.
 */
import type { Nodes, Parents, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
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

/** Keys of a keyboard. */
const keys =
  /^(?:alt|backspace|caps-?lock|cmd|ctrl|enter|esc|escape|f\d{1,2}|page-?(?:down|up)|shift|space-?bar|tab)$/i;

/** What is typed around a name: code, of whatever kind, or the letters beside it. */
interface Around {
  hasCode: boolean;
  before: string;
  after: string;
}

/** Whether a name may stand here for what readers fill in. */
function isInPlace(name: string, { hasCode, before, after }: Around): boolean {
  const isPartOfName = /[_/\\=]$/.test(before) || /^(?:[_/\\]|\.[a-z])/.test(after);
  const isInSentence = /\S[ \u00a0]$|[(+“"]$/.test(before) && /^(?:[\s.,;:!?)+”"]|$)/.test(after);
  return hasCode || isPartOfName || (keys.test(name) && isInSentence);
}

function isBlank(value: string, text: string, around: Around): boolean {
  const name = blank.exec(value)?.groups?.['name'];
  if (name === undefined || marks.test(name) || !isInPlace(name, around)) return false;
  if (keys.test(name) && !isReadable(name.toLowerCase())) return true;
  if (isReadable(name.toLowerCase()) || unsafeKindOf(name.toLowerCase()) !== undefined)
    return false;
  if (elementNames.some((known) => isOneSlip(name, known))) return false;
  return !new RegExp(String.raw`</${name}\s*>`, 'i').test(text);
}

const wordsOf = (node: Nodes | undefined): string =>
  node?.type === 'text' || node?.type === 'link' ? toString(node) : '';

/** Turns such names in sentences into words. Mutates the tree. @param text the source of the tree */
export function readNamedBlanks(tree: Root, text: string): void {
  if (!/<[a-z]/i.test(text)) return;
  const isBesideCode = hasCode(tree);
  const visit = (parent: Parents): void => {
    const siblings = parent.children;
    parent.children = siblings.map((child, index): Nodes => {
      if ('children' in child) visit(child);
      if (child.type !== 'html' || isContainer(parent)) return child;
      const [before, after] = [wordsOf(siblings[index - 1]), wordsOf(siblings[index + 1])];
      if (!isBlank(child.value, text, { hasCode: isBesideCode, before, after })) return child;
      const { value, position } = child;
      return { type: 'text', value, ...(position && { position }) } satisfies Text;
    }) as typeof parent.children;
  };
  visit(tree);
}
