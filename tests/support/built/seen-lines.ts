/** What readers see of the text of a story, line by line: it shares nothing with the engine. */
import { parseDocument } from 'htmlparser2';
import { attribute, type Element } from './pages.ts';

/** Elements that begin and end a line. Cells are set apart by a bar. */
const blocks = new Set(
  `address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p
  pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
);

const letters = (number: number): string =>
  number > 0
    ? letters(Math.floor((number - 1) / 26)) + String.fromCodePoint(97 + ((number - 1) % 26))
    : '';

const romanNumbers = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(number: number): string {
  const [value, sign] = romanNumbers.find(([least]) => least <= number) ?? [];
  return value === undefined || sign === undefined ? '' : sign + roman(number - value);
}

const markerOf: Record<string, (number: number) => string> = {
  a: letters,
  A: (number) => letters(number).toUpperCase(),
  i: roman,
  I: (number) => roman(number).toUpperCase(),
};

type Node = ReturnType<typeof parseDocument>['children'][number];

const isElement = (node: Node): node is Element => 'attribs' in node;

/** The numbers that browsers print before the items of a list. */
function numberItems(list: Element): Map<Element, string> {
  const items = list.children.filter(isElement).filter(({ name }) => name === 'li');
  const isReversed = 'reversed' in list.attribs;
  const print = markerOf[attribute(list, 'type')] ?? String;
  let number = Number(list.attribs['start'] ?? (isReversed ? items.length : 1));
  return new Map(
    items.map((item) => {
      number = Number(item.attribs['value'] ?? number);
      const marker = print(number);
      number += isReversed ? -1 : 1;
      return [item, `${marker}. `];
    }),
  );
}

/** What is there for screen readers only, or leads back from a note. */
const isUnseen = ({ name, attribs }: Element) =>
  ['script', 'style'].includes(name) ||
  'hidden' in attribs ||
  'data-footnote-backref' in attribs ||
  /(?:^|\s)unseen(?:\s|$)/.test(attribs['class'] ?? '');

/** The text of some nodes, with \n at the ends of lines and a bar between two cells. */
function textOf(nodes: readonly Node[], markers = new Map<Element, string>()): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.data.replace(/\s+/g, ' ');
      if (!isElement(node) || isUnseen(node)) return '';
      const { name, children, parent } = node;
      if (name === 'br') return '\n';
      if (name === 'pre') return `\n${preformatted(children)}\n`;
      if (name === 'tr') {
        const cells = children.filter(isElement).map((cell) => textOf([cell]).trim());
        return `\n${cells.map((cell) => cell.replace(/\s+/g, ' ')).join(' | ')}\n`;
      }
      const isTimeline = parent && 'attribs' in parent && parent.attribs['class'] === 'timeline';
      const isNumbered = name === 'ol' && !isTimeline;
      const inside = textOf(children, isNumbered ? numberItems(node) : markers);
      if (name === 'q') return `“${inside}”`;
      const marker = markers.get(node) ?? '';
      return blocks.has(name) ? `\n${marker}${inside.replace(/^\s+/, '')}\n` : inside;
    })
    .join('');
}

const preformatted = (nodes: readonly Node[]): string =>
  nodes
    .map((node) =>
      node.type === 'text' ? node.data : isElement(node) ? preformatted(node.children) : '',
    )
    .join('');

/** The lines of some HTML, without those that have nothing to be seen. */
export function seenLines(html: string | Pick<Element, 'children'>): string[] {
  const { children } = typeof html === 'string' ? parseDocument(html) : html;
  return textOf(children)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
