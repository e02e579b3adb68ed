/**
 * Attributes in braces that only say how something looks, or what a heading is called: `{: .lead}`, `{:target="_blank"}`,
 * `{#top}`. They stand after a heading, a link or a picture, or in a line of their own beside a block;
 * classes also at the end of a paragraph. And the number of a list that its first item has as well: `{:start="6"}`.
 */
import type { Replacement } from './replacement.ts';

const name = String.raw`[A-Za-z_][\w:-]*`;
/** Attributes that mean nothing to readers. */
/** A style that hides nothing. */
const style = String.raw`style="(?![^"]*(?:display|visibility|mso-hide))[^"\n{}]*"`;
const looks = String.raw`${style}|(?:align|class|height|loading|rel|target|width)=(?:"[^"\n{}]*"|'[^'\n{}]*'|[\w%-]+)`;
const classes = String.raw`\.${name}(?:\.${name})*`;
const items = (of: string) => String.raw`:?[ \t]*(?:${of})(?:[ \t]+(?:${of}))*[ \t]*`;
const list = String.raw`\{${items(String.raw`[.#]${name}(?:[.#]${name})*|${looks}`)}\}`;
const headingList = String.raw`(?:${list}|\{#[\p{L}\p{N}][^\s{}]*\})`;

/** A line of its own with a blank line, or an end of the text, before or after it. */
const ownLine = String.raw`(?=\{)(?<=^[ \t>]*)${list}(?=[ \t]*$)`;
const places: readonly RegExp[] = [
  // At the end of a heading
  new RegExp(
    String.raw`(?=\{)(?<=^[ \t>]*#{1,6}[ \t][^\n]*[ \t])${headingList}(?=[ \t#]*$)`,
    'gmu',
  ),
  // After a link, a picture or emphasis
  new RegExp(String.raw`(?=\{)(?<=[)\]>*_${'`'}]|[%}]\})${list}`, 'g'),
  // At the end of a paragraph: only classes
  new RegExp(
    String.raw`(?=\{)(?<=[^ \t\n][ \t]+)\{${classes}(?:[ \t]+${classes})*\}(?=[ \t]*(?:\n[ \t]*\n|\n?$(?![^])))`,
    'g',
  ),
];
const lines = new RegExp(ownLine, 'gm');

/** A heading of nothing but its id and classes: a place that links lead to, without words. */
const noWords = new RegExp(
  String.raw`(?=#)(?<=^[ \t>]*)#{1,6}[ \t]+${headingList}(?=[ \t#]*$)`,
  'gmu',
);

/** A line of its own that says with which number the list below begins, and what is below begins with it. */
const numbers =
  /(?=\{)(?<=^[ \t>]*)\{:?[ \t]*start=["'“”‘’]?(?<number>\d{1,9})["'“”‘’]?[ \t]*\}(?=[ \t]*\n(?:[ \t>]*\n)?[ \t>]*\k<number>(?![\d\p{L}]))/gmu;

/** The same before something that has no number: it says nothing. */
const noNumber =
  /(?=\{)(?<=^[ \t>]*)\{:[ \t]*start=["'“”‘’]?\d{1,9}["'“”‘’]?[ \t]*\}(?=[ \t]*\n(?:[ \t>]*\n)?[ \t>]*(?:\*\*)?(?!\d|\(?[A-Za-z]{1,4}[.)]|[-+*][ \t])[\p{L}*<“"'‘[])/gmu;

const isBlank = (line: string | undefined) => line === undefined || /^[ \t>]*$/.test(line);

/** Whether the line that begins at an index has words on one side only. Otherwise it is not clear what it belongs to. */
function isBesideOneBlock(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).split('\n').at(-2);
  const after = text.slice(end).split('\n')[1];
  return isBlank(before) !== isBlank(after);
}

/**
 * Whether a list of Kramdown stands between two lines of words. It ends the paragraph above, as a blank line does, and without
 * an id it makes no difference to which of them it belongs.
 */
const endsParagraph = (typed: string, text: string, start: number): boolean => {
  const [before, after] = [
    text.slice(0, start).split('\n').at(-2),
    text.slice(start).split('\n')[1],
  ];
  return /^\{:/.test(typed) && !typed.includes('#') && !isBlank(before) && !isBlank(after);
};

/** The lists of attributes of a text. */
export function foreignAttributes(text: string): Replacement[] {
  const found = new Map<number, Replacement>();
  const add = ({ 0: typed, index }: RegExpExecArray) => {
    const [, id] = /[{\s:]#([^\s{}.#]+)/.exec(typed) ?? [];
    found.set(index, {
      kind: 'attributes',
      start: index,
      end: index + typed.length,
      // Tabs: two spaces at the end of a line would break it.
      text: '\t'.repeat(typed.length),
      ...(id !== undefined && { id }),
    });
  };
  for (const place of [noWords, ...places, numbers, noNumber])
    for (const match of text.matchAll(place)) add(match);
  for (const match of text.matchAll(lines)) {
    const { 0: typed, index } = match;
    if (endsParagraph(typed, text, index) || isBesideOneBlock(text, index, index + typed.length))
      add(match);
  }
  return [...found.values()];
}
