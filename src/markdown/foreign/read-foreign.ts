/**
 * Reads marks of other programs that have only one known meaning as the markdown that means the same. The text is changed before
 * it is parsed. A change is kept only if the parser finds what it was meant for, which it does not in code or among words.
 */
import type { Nodes, Root } from 'mdast';
import { foreignAddresses } from './addresses.ts';
import { foreignAttributes } from './attribute-lists.ts';
import { foreignBacktickMarks, mayHaveBacktickMarks } from './backtick-marks.ts';
import { foreignCode } from './code-blocks.ts';
import { foreignDefinitions, mayHaveBracketedDefinition } from './definition-brackets.ts';
import { foreignDoubledTags, mayHaveDoubledTag } from './doubled-tags.ts';
import { foreignEmbeds } from './embeds.ts';
import { foreignHeadings, mayHaveCloseMarks } from './heading-marks.ts';
import { foreignMail, mayHaveMail } from './mail-addresses.ts';
import { foreignHtmlHeadings, mayHaveHtmlHeading } from './html-headings.ts';
import { foreignPrograms, mayHaveProgram } from './indented-programs.ts';
import { foreignPictures } from './pictures.ts';
import { programMark } from './program-syntax.ts';
import { foreignShortcodes } from './shortcodes.ts';
import { foreignSpacedAddresses, mayHaveSpacedAddress } from './spaced-addresses.ts';
import { foreignSpacedLinks, mayHaveSpacedLink } from './spaced-links.ts';
import { foreignSplitBold, mayHaveSplitBold } from './split-bold.ts';
import { foreignInstructions, mayHaveInstruction } from './word-instructions.ts';
import { foreignWrappers } from './wrappers.ts';
import { replaced, type Replacement } from './replacement.ts';

declare module 'mdast' {
  interface RootData {
    /** The marks of other programs that were replaced; absent if there are none. */
    foreign?: readonly Replacement[];
  }
}

/** Whether a text has a character that commands, attributes and pictures of other programs have. */
const mayHaveCommand = (text: string) => text.includes('{') || /=CODE_|!\[\[/.test(text);

/** Marks of one kind, each by itself: a text may have some, and what is found in it. */
type Finder = readonly [
  mayHave: (text: string) => boolean,
  find: (text: string) => readonly Replacement[],
];

const finders: readonly Finder[] = [
  [mayHaveBracketedDefinition, foreignDefinitions],
  [mayHaveDoubledTag, foreignDoubledTags],
  [mayHaveCloseMarks, foreignHeadings],
  [mayHaveHtmlHeading, foreignHtmlHeadings],
  [mayHaveInstruction, foreignInstructions],
  [mayHaveMail, foreignMail],
  [mayHaveCommand, foreignShortcodes],
  [mayHaveSpacedAddress, foreignSpacedAddresses],
  [mayHaveSpacedLink, foreignSpacedLinks],
  [mayHaveSplitBold, foreignSplitBold],
];

/** Whether a text may have marks of another program; true for some texts without any. */
export const mayBeForeign = (text: string): boolean =>
  /\{[{%:#.]|\{[ \t]*[a-z]+=|=CODE_|!\[\[/.test(text) ||
  mayHaveBacktickMarks(text) ||
  mayHaveProgram(text) ||
  finders.some(([mayHave]) => mayHave(text));

const apart = (found: readonly Replacement[]) => found.map((one) => [one]);

/** Replacements that are kept or dropped together. Of two that overlap, the first one counts. */
function findForeign(text: string): Replacement[][] {
  const isCommanded = mayHaveCommand(text);
  const found: Replacement[][] = [
    ...(isCommanded ? foreignCode(text) : []),
    ...(mayHaveProgram(text) ? apart(foreignPrograms(text)) : []),
    ...(isCommanded ? foreignPictures(text).filter(({ length }) => length > 0) : []),
    ...(isCommanded ? foreignWrappers(text) : []),
    ...foreignBacktickMarks(text),
    ...(isCommanded
      ? [foreignEmbeds, foreignAddresses, foreignAttributes].flatMap((find) => apart(find(text)))
      : []),
    ...finders.flatMap(([mayHave, find]) => (mayHave(text) ? apart(find(text)) : [])),
  ];
  const taken: Replacement[] = [];
  return found.filter((group) => {
    const isFree = group.every(({ start, end }) =>
      taken.every((other) => end <= other.start || other.end <= start),
    );
    if (isFree) taken.push(...group);
    return isFree;
  });
}

/** The innermost node around a range of the text. */
function nodeAround(node: Nodes, start: number, end: number): Nodes | undefined {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (node.type !== 'root' && (from === undefined || to === undefined || from > start || to < end))
    return undefined;
  if ('children' in node) {
    for (const child of node.children) {
      const found = nodeAround(child, start, end);
      if (found) return found;
    }
  }
  return node;
}

const places: Record<Replacement['kind'], readonly Nodes['type'][]> = {
  address: ['definition', 'html', 'image', 'link'],
  attributes: ['blockquote', 'heading', 'list', 'listItem', 'paragraph', 'root', 'text'],
  code: ['code'],
  embed: ['leafDirective'],
  emphasis: [],
  file: ['image', 'link'],
  heading: ['heading'],
  htmlHeading: ['heading'],
  instruction: [],
  mail: ['link'],
  picture: ['image', 'link'],
  program: ['code'],
  quote: ['text'],
  shortcode: ['text'],
  space: [],
  spacedLink: ['link'],
  tag: ['html'],
  wrapper: ['blockquote', 'heading', 'list', 'listItem', 'paragraph', 'root'],
};

/** The types of nodes that may have attributes directly after them. */
const withAttributes = new Set<Nodes['type']>([
  ...(['delete', 'emphasis', 'html', 'image', 'imageReference'] as const),
  ...(['inlineCode', 'link', 'linkReference', 'strong'] as const),
]);

/** Whether a node that may have attributes ends at a place of the text. */
const isAfterNode = (node: Nodes, place: number): boolean =>
  (node.position?.end.offset === place && withAttributes.has(node.type)) ||
  ('children' in node && node.children.some((child) => isAfterNode(child, place)));

/**
 * Whether lines are a program where they stand: not within a fence. In a list, lines that are less indented than code are often
 * paragraphs of an item, and have to be a program by themselves.
 */
function isProgramAt({ position }: Nodes, text: string, isPlain = false): boolean {
  const typed = text.slice(position?.start.offset, position?.end.offset);
  const [indent = '', mark] = /^([ \t]*)(.?)/u.exec(typed)?.slice(1) ?? [];
  return mark === programMark && (isPlain || indent.replaceAll('\t', '    ').length >= 4);
}

/** Whether a replacement is where it is meant to be. @param tree the tree of the text that has it */
function stands(tree: Root, { kind, start, end, isPlain }: Replacement, text: string): boolean {
  if (kind === 'space') return true;
  const node = nodeAround(tree, start, end);
  if (kind === 'instruction' || kind === 'emphasis')
    return node?.type !== 'code' && node?.type !== 'inlineCode';
  if (!node || !places[kind].includes(node.type)) return false;
  const from = node.position?.start.offset;
  if (kind === 'picture' || kind === 'heading' || kind === 'htmlHeading') return from === start;
  if (kind === 'program') return isProgramAt(node, text, isPlain);
  if (kind === 'code') return from === start || node.position?.end.offset === end;
  if (kind !== 'attributes') return true;
  // Those after words, and not in a line of their own or at the end of a heading
  if (/\S/.test(text.charAt(start - 1)) && !isAfterNode(tree, start)) return false;
  return node.type !== 'text' || from === start;
}

/** What to try in place of replacements that were not kept: in HTML, the tag that means the same. */
function otherwise(tree: Root, group: readonly Replacement[], text: string): Replacement[][] {
  const [one] = group;
  if (group.length !== 1 || one?.inHtml === undefined) return [];
  const { inHtml, ...rest } = one;
  const tag: Replacement = { ...rest, kind: 'tag', text: inHtml };
  return stands(tree, tag, text) ? [[tag]] : [];
}

/**
 * Parses a text that may have marks of other programs.
 *
 * @param parse parses markdown
 * @returns the tree, the text that was parsed, which is as long as before, and what was replaced in it
 */
export function parseForeign(
  text: string,
  parse: (text: string) => Root,
): { tree: Root; read: string; foreign: readonly Replacement[] } {
  let groups = findForeign(text);
  for (;;) {
    const foreign = groups.flat();
    const read = replaced(text, foreign);
    const tree = parse(read);
    const isWhole = (group: readonly Replacement[]) =>
      group.every((one) => stands(tree, one, read));
    if (groups.every(isWhole)) return { tree, read, foreign };
    groups = groups.flatMap((group) => (isWhole(group) ? [group] : otherwise(tree, group, read)));
  }
}

/** The text that was parsed in place of the one that was typed. */
export const textAsRead = (tree: Root, text: string): string =>
  tree.data?.parsedText ?? replaced(text, tree.data?.foreign ?? []);
