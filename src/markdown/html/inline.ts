/** Reads an element within a sentence as markdown. */
import type { Element, Properties } from 'hast';
import type { HtmlPhrase } from './html-nodes.ts';
import type { PhrasingContent } from 'mdast';
import { keptPhrases, markOf, sameAs } from './elements.ts';
import { hasTemplate } from '../typed/templates.ts';
import { isScriptAddress } from './faults.ts';

/** Wraps words in the nodes that an element means. The words of an element that means nothing stay as they are. */
export type Wrap = (children: PhrasingContent[]) => PhrasingContent[];

const asIs: Wrap = (children) => children;

type Mark = NonNullable<ReturnType<typeof markOf>>;

/** Word writes the language of its spelling check in capitals, and editors on the web write the default direction. */
const isNoise = (tagName: string, name: string, value: unknown) =>
  (name === 'lang' && /^[A-Z]{2}(?:-[A-Z]{2})?$/.test(String(value))) ||
  (name === 'dir' && value === 'ltr' && tagName !== 'bdo');

/** The attributes of an element that matter to readers. */
export function keptAttributes(
  { tagName, properties }: Element,
  names: readonly string[] = ['dir', 'lang', 'title'],
): Properties {
  const kept = names.filter((name) => {
    const value = properties[name];
    return value !== undefined && value !== '' && !isNoise(tagName, name, value);
  });
  return Object.fromEntries(kept.map((name) => [name, properties[name]]));
}

/** `data` for a node of markdown whose element has attributes. */
export const withAttributes = (properties: Properties): { data?: { hProperties: Properties } } =>
  Object.keys(properties).length > 0 ? { data: { hProperties: properties } } : {};

const marked =
  (type: Mark, node?: Element): Wrap =>
  (children) => [{ type, ...(node && withAttributes(keptAttributes(node))), children }];

/** An element within a sentence, as a node of markdown. @param properties its attributes */
export function htmlPhrase(
  tagName: string,
  properties: Properties,
  children: PhrasingContent[],
): HtmlPhrase {
  return { type: 'htmlPhrase', tagName, properties, children };
}

const phrase =
  (tagName: string, properties: Properties = {}): Wrap =>
  (children) => [htmlPhrase(tagName, properties, children)];

/** Word processors write what a span means into its style. */
const styles: readonly (readonly [style: RegExp, wrap: Wrap])[] = [
  [/font-weight\s*:\s*(?:bold|[6-9]00)/i, marked('strong')],
  [/font-style\s*:\s*italic/i, marked('emphasis')],
  [/vertical-align\s*:\s*super/i, phrase('sup')],
  [/vertical-align\s*:\s*sub/i, phrase('sub')],
  [/text-decoration[^;]*line-through/i, marked('delete')],
];

const styleOf = ({ properties: { style } }: Element) => (typeof style === 'string' ? style : '');

function wrapOfSpan(node: Element): Wrap {
  const found = styles.filter(([style]) => style.test(styleOf(node))).map(([, wrap]) => wrap);
  const kept = keptAttributes(node);
  const wraps = Object.keys(kept).length > 0 ? [phrase('span', kept), ...found] : found;
  return (children) => wraps.reduceRight((words, wrap) => wrap(words), children);
}

function wrapOfLink({ properties }: Element): Wrap {
  const { href, title } = properties;
  if (typeof href !== 'string' || isScriptAddress(href) || hasTemplate(href)) return asIs;
  return (children) => [
    { type: 'link', url: href.trim(), ...(typeof title === 'string' && { title }), children },
  ];
}

/** Google Docs puts a whole text into one `b` whose style says that it is not bold. */
const isPlain = /font-(?:weight|style)\s*:\s*(?:normal|[1-5]00)/i;

/** How an element within a sentence wraps its words. */
export function wrapOf(node: Element): Wrap {
  const name = sameAs.get(node.tagName) ?? node.tagName;
  if (name === 'a') return wrapOfLink(node);
  if (name === 'span' || name === 'font') return wrapOfSpan(node);
  const mark = markOf(name);
  if (mark) return mark !== 'delete' && isPlain.test(styleOf(node)) ? asIs : marked(mark, node);
  const attributes = keptPhrases.get(name);
  return attributes
    ? phrase(name, keptAttributes(node, ['dir', 'lang', 'title', ...attributes]))
    : asIs;
}

/** Elements whose text is printed as it is typed. */
export const isTyped = (tagName: string): boolean =>
  ['code', 'kbd', 'listing', 'pre', 'samp', 'var', 'xmp'].includes(tagName);
