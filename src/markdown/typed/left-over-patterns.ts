/** Patterns of markup that markdown has not read. */
import { listLike, valueLines } from './lists/list-lines.ts';
import { programMarks } from './program-marks.ts';
import { template } from './templates.ts';
import { masked } from './typed-text.ts';

/** Shortcodes of WordPress that are also written without attributes, and that are not words an editor would put in brackets. */
const shortcodes =
  'gallery|caption|wp_caption|embed|playlist|youtube|vimeo|instagram|soundcloud|googlemaps|contact-form(?:-7)?|nextpage';

/** What looks like a link or a picture but is not. */
const linkLike = new RegExp(
  [
    /\]\([^)]*\)?/, // an address that has a space or does not end
    /\[[^\][]+\] +\((?:https?:|\.{0,2}\/)[^)]*\)/, // a space between text and address
    /(?<=!)\[[^\][]+\] +\([^)\s]+\.[a-z]{3,4}\b[^)]*\)/, // the same, before the file of a picture
    /\[[^\][]+\]\[[^\][]*\]/, // an undefined label
    /\[\[[^\][]+\]\]/, // wiki syntax
    /\)\[(?:https?:|www\.|\.{0,2}\/)[^\]]*\]/, // text and address exchanged
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** Words in brackets with attributes, of Pandoc: [words]{.underline}. A directive in a sentence has a name before them. */
const span = String.raw`(?<![:${masked}]\p{L}[\p{L}\p{N}_-]*)\[[^\][\n]{1,400}\]\{\s*(?:[#.][\p{L}_]|[a-z-]+=)[^}\n]*\}`;

/** The first of these patterns that matches at a character wins. */
export const patterns = [
  ['template', new RegExp(template, 'g')],
  [
    'shortcode',
    new RegExp(
      [
        // Around words: [dropcap]T[/dropcap]
        String.raw`\[(?!(?:${shortcodes})\b)(?<name>[a-z][\w-]*)(?:[ \t][^\][\n]{0,400})?\][^\][\n]{1,1000}\[\/\k<name>\]`,
        // With attributes: [gallery ids="1,2"], [url=https://example.org]
        String.raw`\[[a-z][\w-]*=[^\]\n]{0,400}\]`,
        String.raw`\[[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"\n]{0,400}"|'[^'\n]{0,400}'|“[^”\n]{0,400}”|[^\s\]]{1,400})){1,20}\s{0,9}\/?\]`,
        String.raw`\[(?:${shortcodes})(?:[\s:][^\]\n]*)?\](?!\()`,
        String.raw`\[\/[a-z][\w-]*\]`,
      ].join('|'),
      'g',
    ),
  ],
  // Of kramdown and Pandoc: {: .center}, {:toc}, {#top}, {.lead}, {width=50%}, [words]{.mark}
  // Attributes of a directive in a sentence are left to the check of directives. Its colons may be escaped.
  [
    'attributes',
    new RegExp(
      String.raw`(?<![$@%'"‘“])(?:${span}|\{:[^}\n]*\}|\{\s*[#.][\p{L}_][^}\n]*\}|(?<!(?:[${masked}:]:|${masked}{4})\p{L}[\p{L}\p{N}_-]*(?:\[[^\]\n]*\])?)\{\s*[a-z-]+=[^}\s][^}\n]*\})`,
      'giu',
    ),
  ],
  ['programMark', programMarks],
  [
    'change',
    new RegExp(
      [
        // CriticMarkup: {++new++}, {--old--}, {~~old~>new~~}, {>>a comment<<}, {==a passage==}
        String.raw`\{(?:\+\+[^}\n]*\+\+|--[^}\n]*--|>>[^}\n]*<<|==[^}\n]*==)\}`,
        String.raw`\{[~${masked}]{2}[^}\n]*~>[^}\n]*[~${masked}]{2}\}`,
        // Inserted words in extended markdown: ++new++
        String.raw`(?<![\p{L}\p{N}+])\+\+(?=[\p{L}\p{N}"“‘'*_[${masked}])[^+\n]*[\p{L}\p{N}.,;:!?"”’'*_)\]${masked}]\+\+(?![+\p{L}\p{N}])`,
        // A comment of Obsidian, and one of Word
        String.raw`(?<!\S)%%(?!\s*%)[^%\n]+%%(?!\S)`,
        String.raw`Commented \[\p{L}{1,4}\d{1,4}(?:R\d+)?\]:`,
      ].join('|'),
      'gu',
    ),
  ],
  ['alert', /\[![a-z]+\][+-]?/gi],
  // Markdown may read the marks of [[_TOC_]] as emphasis.
  ['contents', new RegExp(String.raw`\[toc\]|\[\[[_${masked}]toc[_${masked}]\]\]`, 'gi')],
  ['footnote', /\[\^(?:[^\]\s]+|[^\S\n]+[\p{L}\p{N}]{1,20}|[\p{L}\p{N}]{1,20}[^\S\n]+)\]/gu],
  // !(bridge.jpg), [bridge.jpg]
  [
    'image',
    /!\([^()\s]+\.(?:avif|gif|jpe?g|png|svg|webp)\)|!?\[[^\][\n]*\.(?:avif|gif|jpe?g|png|webp)\](?![[(:])/gi,
  ],
  ['link', linkLike],
  ['taskBox', /\[[xX ]\](?![[(:])/g],
  // Of Pandoc: a table in a grid, +---+---+, and lines that stay lines, each after a bar
  ['gridTable', /^[^\S\n]*\+(?:[-=:]{2,}\+)+[^\S\n]*$(?:\n[^\S\n]*[|+].*$)*/gm],
  [
    'lineBlock',
    /^[^\S\n]*\|[^\S\n]+[^|\n]*[^|\s][^|\n]*$(?:\n[^\S\n]*\|(?:[^\S\n][^|\n]*)?$)*\n[^\S\n]*\|[^\S\n][^|\n]*[^|\s][^|\n]*$/gm,
  ],
  // With bars at the ends of its lines, or with two or more between cells
  [
    'table',
    /^[^\S\n]*\|.*\|[^\S\n]*$(?:\n[^\S\n]*\|.*\|[^\S\n]*$)*|^(?=[^\S\n]*[^|\s])(?:[^|\n]*\|){2,}[^|\n]*$(?:\n(?:[^|\n]*\|){2,}[^|\n]*$)+/gm,
  ],
  ['highlight', /(?<![\p{L}\p{N}=])==(?=[^\s=])[^=\n]+(?<=[^\s=])==(?!=)/gu],
  ['entity', /&amp;(?:[a-z]{2,}\d*|#\d+|#x[\da-f]+);/gi],
  // A capital within a word begins a name, as in Marks&Spencer;
  ['unknownEntity', /&(?<!\p{L}&(?=\p{Lu}))[A-Za-z]{2,8};/gu],
  // Two stars, except within a word (f**king), and three before a word.
  ['bold', /(?<!\*)\*\*(?!\*)(?<!\p{L}\*\*(?=\p{L}))|(?<![\p{L}\p{N}*])\*{3}(?=\p{L})/gu],
  // Two bold words that run together: **27th March****The fair**; not f****k
  ['bold', /(?<=\p{Ll}{3})\*{4}(?=\p{Lu})/gu],
  // A word whose letters are bold one by one: **b****r****idge**
  ['bold', /\p{L}\*{4}\p{L}{1,3}\*{4}(?=\p{L})/gu],
  // e**X**tensible, ******What; not ****ing
  ['bold', /(?<=\p{Ll})\*\*(?=\p{Lu}\*\*\p{Ll})|(?<![\p{L}\p{N}*])\*{4,}(?=\p{Lu}\p{Ll})/gu],
  // The name of an object is no half of bold words: [__NAMESPACE], __InstanceCreationEvent, __find_provides
  [
    'bold',
    new RegExp(
      String.raw`(?<![\w/])(?!(?<=[[(${masked}'"“‘])__[A-Za-z]\w*[\])${masked}'"’”])__(?!\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+\p{Lu}|[a-z\d]+_\w)(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;:!?])__(?![\w/])`,
      'gu',
    ),
  ],
  ['strike', /(?<!~)~~(?!~)/g],
  // *New York Times *reported; not *.example.org and *.example.com, which are wildcards; *New York Times * reported; un*believable*; W*hile it rains*; *New York Times*s
  [
    'emphasis',
    /(?<![^\s"“‘'([—–])\*(?=[^\s*])(?!\.[\p{L}\p{N}][^*\n]*\*\.[\p{L}\p{N}])[^*\n]*\s\*(?=[^\s*])|(?<![^\s"“‘'([—–])\*(?=\p{L})[^*\n]*\p{L}[^\S\n]\*(?=\s|$)|\p{L}\*\p{L}+[).,!?”"]*\*(?![\p{L}\p{N}*])|(?<!\p{L})\p{Lu}\*\p{Ll}[^*\n]*[^\s*]\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*\n]*\p{L}\*e?s(?!\p{L})/gu,
  ],
  // The marks of a heading without the space that must follow them, or more marks than a heading has.
  ['heading', /^#{2,6}[^#\s].*$|^#{7,}[^\S\n]*[^#\s].*$/gm],
  ['list', new RegExp(listLike, 'gmu')],
  ['values', valueLines],
] as const satisfies readonly (readonly [kind: string, pattern: RegExp])[];

/** The kinds of markup that are left over. What looks like a link is a picture if it has a ! before it. */
export type LeftOverKind = (typeof patterns)[number][0];
