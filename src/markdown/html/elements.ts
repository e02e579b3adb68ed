/** How each HTML element of a text is read. */

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Elements within a sentence that are kept, with the attributes that they keep in addition to `lang`, `dir` and `title`. */
export const keptPhrases: ReadonlyMap<string, readonly string[]> = new Map([
  ...[
    ...words(
      'bdi bdo cite code dfn ins kbd mark q rb rp rt rtc ruby s samp small sub sup u var wbr',
    ),
  ].map((name): [string, string[]] => [name, []]),
  ['abbr', []],
  ['time', ['dateTime']],
]);

/** Other names of elements, most of them obsolete. */
export const sameAs: ReadonlyMap<string, string> = new Map([
  ['acronym', 'abbr'],
  ['b', 'strong'],
  ['dir', 'ul'],
  ['h1', 'h2'],
  ['i', 'em'],
  ['image', 'img'],
  ['listing', 'pre'],
  ['menu', 'ul'],
  ['strike', 's'],
  ['xmp', 'pre'],
]);

/** Elements that are marks of markdown. */
const marks = {
  em: 'emphasis',
  strong: 'strong',
  del: 'delete',
} as const;

/** Elements within a sentence that only say how it looks: only their words are kept. */
const looks = words('basefont big blink data font marquee nobr picture span tt map');

/** Blocks that only group others or say how they look. */
const wrappers = words(
  'address article aside body center div footer header hgroup html main nav section',
);

/** Blocks that are kept. */
const keptBlocks = words(
  `blockquote caption dd details dl dt figcaption figure h2 h3 h4 h5 h6 hr li ol p pre summary table tbody td tfoot th
  thead tr ul`,
);

/** Elements without words that no reader would miss. */
const dropped = words('area bgsound col colgroup link meta param source track');

const voids = words(
  'area base basefont bgsound br col hr image img input link meta param source track wbr',
);

/** Elements whose end tag may be left out. */
const selfEnding = words('caption colgroup dd dt li p rb rp rt rtc tbody td tfoot th thead tr');

/** The elements that stop a build, by what an editor may have wanted with them. */
const unsafe = {
  script: words('noscript script template'),
  style: words('base head style title'),
  embed: words('applet audio embed frame frameset iframe noembed noframes object video'),
  form: words(
    'button datalist dialog fieldset form input isindex keygen label legend meter optgroup option output progress select textarea',
  ),
  drawing: words('canvas math svg'),
} as const;

/** What an editor may have wanted with an element that stops a build. */
export type UnsafeKind = keyof typeof unsafe;

/** Parts of Office documents, such as `o:p`. */
const isOfficeName = (name: string): boolean => /^(?:m|mc|o|st\d|v|w|w14|x|\?xml):/.test(name);

/** What an editor may have wanted with an element; undefined if it is safe. */
export const unsafeKindOf = (name: string): UnsafeKind | undefined =>
  (Object.keys(unsafe) as UnsafeKind[]).find((kind) => unsafe[kind].has(name));

/** All names of elements. */
export const elementNames: readonly string[] = [
  ...keptPhrases.keys(),
  ...sameAs.keys(),
  ...Object.keys(marks),
  ...['a', 'br', 'img'],
  ...[looks, wrappers, keptBlocks, dropped, voids, ...Object.values(unsafe)].flatMap((names) => [
    ...names,
  ]),
];

/** The mark of markdown that an element is; undefined if it is not one. */
export function markOf(name: string): 'emphasis' | 'strong' | 'delete' | undefined {
  const known = sameAs.get(name) ?? name;
  return Object.hasOwn(marks, known) ? marks[known as keyof typeof marks] : undefined;
}

/** Whether an element begins and ends a block. */
export function isBlockName(name: string): boolean {
  const known = sameAs.get(name) ?? name;
  return wrappers.has(known) || keptBlocks.has(known);
}

/** Whether an element belongs within a sentence. */
export function isSentenceName(name: string): boolean {
  const known = sameAs.get(name) ?? name;
  const isOther = ['a', 'br', 'img'].includes(known) || markOf(known) !== undefined;
  return isOther || keptPhrases.has(known) || looks.has(known);
}

/** Whether an element keeps its spaces and line breaks. */
export const isPreformatted = (name: string): boolean => (sameAs.get(name) ?? name) === 'pre';

/** Whether an element is left out, as no reader would miss it. */
export const isDropped = (name: string): boolean => dropped.has(name);

/** Whether the end tag of an element may be left out. */
export const isSelfEnding = (name: string): boolean => selfEnding.has(name);

/** Whether an element has no content and no end tag, such as `br`. */
export const isVoid = (name: string): boolean => voids.has(name);

/** Whether an element is one of those that a text may have. */
export function isReadable(name: string): boolean {
  return isBlockName(name) || isSentenceName(name) || dropped.has(name) || isOfficeName(name);
}

/** Whether an element changes the words after it if its end tag is missing. */
export const mustEnd = (name: string): boolean =>
  isReadable(name) &&
  !isVoid(name) &&
  !selfEnding.has(name) &&
  !looks.has(name) &&
  !wrappers.has(name) &&
  !isOfficeName(name);
