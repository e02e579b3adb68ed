import type { Root } from 'mdast';
import { problem, type Place, type Problem } from '../../../errors/problem.ts';
import type { UnsafeKind } from '../../../markdown/html/elements.ts';
import type { HtmlFault } from '../../../markdown/html/faults.ts';

/** What to write instead of elements that are not published. */
const advice: Record<UnsafeKind, (address: string) => string> = {
  script: () => 'Delete it with all that is in it.',
  style: () => 'Delete it with all that is in it: the paper’s own styles decide how a text looks.',
  embed: (address) =>
    `Write a link instead: [What it shows](${address}). For a video, a podcast or a post there is a linked card, :::embed: see content/directives.md.`,
  form: () => 'Link to the page that has the form: [Take part](https://www.example.org/form/)',
  drawing: () => 'Save it as a picture in the folder of this file: ![What it shows](./drawing.svg)',
};

/** The beginning of the typed HTML, on one line. */
function short(typed: string): string {
  const line = typed.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

/** At most three of the typed pieces. */
const some = (names: readonly string[]) => names.slice(0, 3).map(short);

function problemOf({ kind, names, count, address }: HtmlFault, place: Place): Problem {
  const [first = ''] = names;
  const times = count > 1 ? `, ${count} times` : '';
  switch (kind) {
    case 'handler':
      return problem('htmlHandler', place, { names: some(names), times });
    case 'scriptAddress':
      return problem('htmlScriptAddress', place, { address: short(first), times });
    case 'template':
      return problem('templateInTag', place, { marks: some(names), times });
    case 'notATag': {
      const typed = short(first).replaceAll('<', '&lt;');
      return problem('notATag', place, { tags: some(names), times, typed });
    }
    case 'unclosed':
      return problem('unclosedTag', place, { names: some(names), times });
    case 'preformatted':
      return problem('preformattedInLine', place, { name: first, times });
    case 'hidden':
      return problem('hiddenWords', place, { text: short(first), times });
    case 'misplaced':
      return problem('misplacedWords', place, { word: short(first) });
    case 'wordComment':
      return problem('wordComment', place);
    case 'tooDeep':
      return problem('htmlTooDeep', place, { name: first });
    default: {
      const tags = some(names).map((name) => `<${name}>`);
      const instead = advice[kind](address ?? 'https://www.example.org/');
      return problem('rawHtml', place, { tags, times, advice: instead });
    }
  }
}

/** What is wrong with the HTML of a text: one problem of each kind. @param bodyOffset the number of lines before the text */
export function checkHtml(tree: Root, file: string, bodyOffset: number): Problem[] {
  const faults = tree.data?.htmlFaults ?? [];
  return faults.map((fault) => problemOf(fault, { file, line: fault.line + bodyOffset }));
}
