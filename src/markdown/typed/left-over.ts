/** What looks like markup in a finished text and is none: it would be printed as it is typed. */
import type { Nodes, Root } from 'mdast';
import { directiveLike } from '../directives/directive-like.ts';
import { textAsRead } from '../foreign/read-foreign.ts';
import { template } from './templates.ts';
import { lineAt, typedBlocks, type TypedBlock } from './typed-text.ts';

/** What kind of thing is left over. */
export type LeftOverKind =
  | 'alert'
  | 'attributes'
  | 'bold'
  | 'contents'
  | 'emphasis'
  | 'entity'
  | 'highlight'
  | 'shortcode'
  | 'strike'
  | 'table'
  | 'taskBox'
  | 'template';

export interface LeftOver {
  kind: LeftOverKind;
  /** As it is typed, shortened if it is long; marks of emphasis with what surrounds them. */
  text: string;
  /** The line in the text, from 1. */
  line: number;
}

/** Shortcodes of WordPress that are also written without attributes, and are no words that an editor puts into brackets. */
const shortcodes =
  'gallery|caption|wp_caption|embed|playlist|youtube|vimeo|instagram|soundcloud|googlemaps|contact-form(?:-7)?|nextpage';

/** The first of these that matches a character takes it. */
const patterns: readonly (readonly [LeftOverKind, RegExp])[] = [
  ['template', new RegExp(template, 'g')],
  [
    'shortcode',
    new RegExp(
      [
        // With attributes: [gallery ids="1,2"], [url=https://example.org]
        String.raw`\[[a-z][\w-]*=[^\]\n]{0,400}\]`,
        String.raw`\[[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"\n]{0,400}"|'[^'\n]{0,400}'|“[^”\n]{0,400}”|[^\s\]]{1,400})){1,20}\s{0,9}\/?\]`,
        String.raw`\[(?:${shortcodes})(?:[\s:][^\]\n]*)?\](?!\()`,
        String.raw`\[\/[a-z][\w-]*\]`,
      ].join('|'),
      'g',
    ),
  ],
  // Of kramdown and Pandoc: {: .center}, {:toc}, {#top}, {.lead}, {width=50%}
  // Those of a directive in a sentence are left to the check of directives.
  [
    'attributes',
    /\{:[^}\n]*\}|\{\s*[#.][\p{L}_][^}\n]*\}|(?<!::\p{L}[\p{L}\p{N}_-]*(?:\[[^\]\n]*\])?)\{\s*[a-z-]+=[^}\s][^}\n]*\}/giu,
  ],
  ['alert', /\[![a-z]+\][+-]?/gi],
  ['contents', /\[toc\]|\[\[_toc_\]\]/gi],
  ['taskBox', /\[[xX ]\](?![[(:])/g],
  ['table', /^[^\S\n]*\|.*\|[^\S\n]*$(?:\n[^\S\n]*\|.*\|[^\S\n]*$)*/gm],
  ['highlight', /(?<![\p{L}\p{N}=])==(?=[^\s=])[^=\n]+(?<=[^\s=])==(?!=)/gu],
  ['entity', /&amp;(?:[a-z]{2,}\d*|#\d+|#x[\da-f]+);/gi],
  // Two stars, except within a word (f**king); three before a word.
  ['bold', /(?<!\*)\*\*(?!\*)(?<!\p{L}\*\*(?=\p{L}))|(?<![\p{L}\p{N}*])\*{3}(?=\p{L})/gu],
  ['bold', /(?<![\w/])__(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;:!?])__(?![\w/])/gu],
  ['strike', /(?<!~)~~(?!~)/g],
  // *New York Times *reported; un*believable*; *New York Times*s
  [
    'emphasis',
    /(?<![^\s"“‘'([—–])\*(?=[^\s*])[^*\n]*\s\*(?=[^\s*])|\p{L}\*\p{L}+\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*\n]*\p{L}\*e?s(?!\p{L})/gu,
  ],
];

/** The marks of emphasis alone say little: they are shown with what surrounds them. */
const shownWithin = new Set<LeftOverKind>(['bold', 'strike']);

/** Any of the characters that each of these has. */
const mayMatter = (source: string) => /[[{*~|]|__|==|<%|&amp;/.test(source);

const address = /(?:https?:\/\/|www\.)[^\s<>*]+/g;

const longest = 60;
const shortened = (text: string) =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;

/** What is typed around a mark in its line: up to two words before it and five after it. */
function surroundings(text: string, index: number, length: number): string {
  const [before = ''] =
    /(?:\S*[^\S\n]+){0,2}\S*$/.exec(text.slice(Math.max(0, index - longest), index)) ?? [];
  const [after = ''] =
    /^\S*(?:[^\S\n]+\S+){0,5}/.exec(text.slice(index + length, index + longest)) ?? [];
  return `${before}${text.slice(index, index + length)}${after}`;
}

/** The pieces of a block that are left over. */
function leftOverIn(block: TypedBlock, source: string): LeftOver[] {
  const typed = source.slice(block.offset, block.offset + block.text.length);
  let text = block.text
    .replace(address, (found) => found.replace(/[^[\]]/g, ' '))
    // The check of directives tells of such lines.
    .replace(directiveLike, (found) => ' '.repeat(found.length));
  return patterns.flatMap(([kind, pattern]) => {
    const found = [...text.matchAll(pattern)];
    if (found.length > 0) text = text.replace(pattern, (piece) => ' '.repeat(piece.length));
    return found.map(({ 0: piece, index }) => {
      const shown = shownWithin.has(kind)
        ? surroundings(typed, index, piece.length)
        : typed.slice(index, index + piece.length);
      return {
        kind,
        text: shortened(
          shown
            .replace(/^[>\s]+/, '')
            .split('\n', 1)[0]
            ?.trim() ?? '',
        ),
        line: lineAt(block, index + piece.search(/\S/)),
      };
    });
  });
}

/** Bold words within bold ones, which nobody means: one of the marks belongs elsewhere. */
function boldInBold(node: Nodes, isBold: boolean, source: string): LeftOver[] {
  if (!('children' in node)) return [];
  const isOwn = node.type === 'strong';
  const { start, end } = node.position ?? {};
  if (isOwn && isBold && start) {
    const text = shortened(source.slice(start.offset, end?.offset));
    return [{ kind: 'bold', text, line: start.line }];
  }
  return node.children.flatMap((child) => boldInBold(child, isBold || isOwn, source));
}

const mayHaveBoldInBold = (source: string) => (source.match(/\*\*|__/g)?.length ?? 0) > 3;

/** The name that a closing shortcode has: `caption` for `[/caption]`. */
const closedName = ({ kind, text }: LeftOver): string | undefined =>
  kind === 'shortcode' ? /^\[\/(.*)\]$/.exec(text)?.[1] : undefined;

/**
 * Finds what is left over in a text, with the line of each. Code, escaped characters and what markdown has understood are
 * left out, and so are directives. Never throws.
 *
 * @param blocks those of the text, if they are at hand
 */
export function leftOver(
  tree: Root,
  source: string,
  blocks: readonly TypedBlock[] = typedBlocks(tree, textAsRead(tree, source), mayMatter),
): LeftOver[] {
  const found = blocks
    .filter(({ text }) => mayMatter(text))
    .flatMap((block) => leftOverIn(block, source));
  /** One of a kind in a line is enough: a mark without its other half often makes two. */
  const first = new Map(found.toReversed().map((one) => [`${one.kind} ${one.line}`, one]));
  const opened = new Set(found.map(({ text }) => /^\[([\w-]+)/.exec(text)?.[1]));
  return [
    ...[...first.values()].reverse().filter((one) => !opened.has(closedName(one) ?? '')),
    ...(mayHaveBoldInBold(source) ? boldInBold(tree, false, source) : []),
  ];
}
