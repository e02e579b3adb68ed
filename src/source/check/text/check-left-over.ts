import type { Code, Root } from 'mdast';
import { problem, type Place, type Problem } from '../../../errors/problem.ts';
import type { NodesOf } from '../../../markdown/nodes.ts';
import { leftOver, type LeftOver } from '../../../markdown/typed/left-over.ts';
import { listLine } from '../../../markdown/typed/list-lines.ts';

/** The mark of emphasis in a piece that is left over. */
const markIn = (text: string, marks: RegExp) => marks.exec(text)?.[0] ?? '**';

/** What an editor reads about a piece that is left over. */
export function leftOverProblem({ kind, text }: LeftOver, place: Place): Problem {
  switch (kind) {
    case 'bold':
      return problem('looseEmphasis', place, { text, mark: markIn(text, /\*{2,3}|__/) });
    case 'strike':
      return problem('looseEmphasis', place, { text, mark: '~~' });
    case 'emphasis':
      return problem('looseEmphasis', place, { text, mark: '*' });
    case 'alert':
      return problem('alertMark', place, { text });
    case 'attributes':
      return problem('attributeList', place, { text });
    case 'contents':
      return problem('contentsMark', place, { text });
    case 'entity':
      return problem('doubleEscape', place, { text });
    case 'footnote':
      return problem('footnoteMissing', place, { label: text.slice(2, -1) });
    case 'heading':
      return problem('headingWithoutSpace', place, { text });
    case 'image':
      return problem('notAnImage', place, { text });
    case 'link':
      return problem('notALink', place, { text });
    case 'list':
      return problem('linesRunTogether', place, { text, meant: listLine(text) });
    case 'highlight':
    case 'shortcode':
    case 'template':
      return problem(kind, place, { text });
    case 'table':
      return problem('tableWithoutHead', place, { text });
    case 'taskBox':
      return problem('looseTaskBox', place, { text });
  }
}

/** Reports what is left over in a text. @param bodyOffset the number of lines of the file before the text */
export const checkLeftOver = (
  tree: Root,
  source: string,
  { file, bodyOffset }: { file: string; bodyOffset: number },
): Problem[] =>
  leftOver(tree, source).map((one) => leftOverProblem(one, { file, line: one.line + bodyOffset }));

/** Whether the last line of a block of code is the fence that ends it. */
function isClosed({ position }: Code, source: string): boolean {
  const typed = source.slice(position?.start.offset, position?.end.offset);
  const [fence] = /^`{3,}|^~{3,}/.exec(typed) ?? [];
  // It is HTML.
  if (fence === undefined) return true;
  const last = typed.slice(typed.lastIndexOf('\n') + 1).replace(/^[\s>]+/, '');
  return typed.includes('\n') && last.startsWith(fence);
}

/** Reports blocks of code that go on to the end of the text. */
export const checkOpenCode = (
  nodesOf: NodesOf,
  source: string,
  placeOf: (node: Code) => Place,
): Problem[] =>
  nodesOf('code')
    .filter((node) => !isClosed(node, source))
    .map((node) => {
      const typed = source.slice(node.position?.start.offset, node.position?.end.offset);
      return problem('openCode', placeOf(node), { fence: typed.split('\n', 1)[0] ?? '' });
    });
