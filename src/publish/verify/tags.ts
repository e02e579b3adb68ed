/** The tags of a page, without what stands between them: a parser of whole documents takes five times as long. */
import { decodeHTMLAttribute } from 'entities';

export interface Tag {
  /** In small letters. */
  name: string;
  isClosing: boolean;
  attributes: Readonly<Record<string, string>>;
  /** Where it begins and ends in the page. */
  start: number;
  end: number;
  /** What stands between it and its end, if that is no HTML: a script, a style. Empty elsewhere. */
  text: string;
}

/** A comment, or a tag; what follows < and is no letter begins neither (HTML, 13.2.5.6). */
const piece =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][^\s/>]*)([^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*)>/gi;

/** Name and value of an attribute; the value may stand in either quotation marks, in none, or be left out. */
const attribute = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Elements whose text is no HTML (HTML, 13.1.2: raw text and escapable raw text). */
const textOnly = new Set(['script', 'style', 'textarea', 'title', 'noscript']);

/** Elements without an end (HTML, 13.1.2). */
export const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

const none: Readonly<Record<string, string>> = {};

function attributesOf(text: string): Readonly<Record<string, string>> {
  if (text === '') return none;
  const found: Record<string, string> = {};
  attribute.lastIndex = 0;
  for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
    const key = (match[1] as string).toLowerCase();
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    found[key] ??= value.includes('&') ? decodeHTMLAttribute(value) : value;
  }
  return found;
}

/** The text of an element that has no HTML in it, from where it begins. */
function rawText(html: string, name: string, from: number): string {
  const rest = html.slice(from);
  const length = rest.search(new RegExp(`</${name}`, 'i'));
  return length < 0 ? rest : rest.slice(0, length);
}

/** The tags of a page, in their order. */
export function* tagsOf(html: string): Generator<Tag> {
  const next = new RegExp(piece);
  for (let match = next.exec(html); match; match = next.exec(html)) {
    const found = match[2];
    if (found === undefined) continue;
    const name = found.toLowerCase();
    const isClosing = match[1] === '/';
    const start = match.index;
    const end = next.lastIndex;
    const text = !isClosing && textOnly.has(name) ? rawText(html, name, end) : '';
    next.lastIndex = end + text.length;
    yield {
      name,
      isClosing,
      attributes: isClosing ? none : attributesOf(match[3] ?? ''),
      start,
      end,
      text,
    };
  }
}
