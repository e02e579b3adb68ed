import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { isHtmlAttribute } from './attributes.ts';

/** The values of attributes by their names; undefined for an attribute without a value. */
export type Attributes = ReadonlyMap<string, string | undefined>;

/** A tag or a piece of text in a stretch of HTML. Names are in lower case. */
export type HtmlToken = { offset: number } & (
  | { type: 'text'; value: string }
  | { type: 'start'; name: string; attributes: Attributes; text: string }
  | { type: 'end'; name: string }
  /** Something that browsers drop although it is not a tag: an unfinished tag, `</3`, `<![CDATA[`. */
  | { type: 'odd'; text: string }
);

/** Marks of Office and of XML without words: `[if !supportLists]`, `?xml:namespace …`. */
const isMark = (text: string) => /^(?:\[(?:if|endif)\b|\?xml\b)/i.test(text);

/** Splits a stretch of HTML into its tokens, as browsers do; comments are left out. Never throws. */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let done = 0;
  let start:
    { name: string; offset: number; attributes: Map<string, string | undefined> } | undefined;
  let attribute: { name: string; value: string } | undefined;

  const addText = (value: string, offset: number, end: number) => {
    tokens.push({ type: 'text', value, offset });
    done = end;
  };
  const addOdd = (offset: number, end = html.length) => {
    tokens.push({ type: 'odd', text: html.slice(offset, end), offset });
    done = end;
  };
  const endStart = (end: number) => {
    if (start) tokens.push({ type: 'start', ...start, text: html.slice(start.offset, end + 1) });
    start = undefined;
    done = end + 1;
  };
  const callbacks: TokenizerCallbacks = {
    ontext: (from, end) => addText(html.slice(from, end), from, end),
    ontextentity: (code, end) => addText(String.fromCodePoint(code), done, end),
    onopentagname(from, end) {
      const name = html.slice(from, end).toLowerCase();
      start = { name, offset: from - 1, attributes: new Map() };
    },
    onattribname(from, end) {
      attribute = { name: html.slice(from, end).toLowerCase(), value: '' };
    },
    onattribdata(from, end) {
      if (attribute) attribute.value += html.slice(from, end);
    },
    onattribentity(code) {
      if (attribute) attribute.value += String.fromCodePoint(code);
    },
    onattribend(quote) {
      if (!attribute || !start || start.attributes.has(attribute.name)) return;
      start.attributes.set(attribute.name, quote === 0 ? undefined : attribute.value);
    },
    onopentagend: endStart,
    onselfclosingtag: endStart,
    onclosetag(from, end) {
      const close = html.indexOf('>', end);
      if (close < 0) return addOdd(from - 2);
      const name = html.slice(from, end).toLowerCase();
      tokens.push({ type: 'end', name, offset: from - 2 });
      done = close + 1;
    },
    oncomment(from, end) {
      const isComment = html.slice(from - 4, from) === '<!--';
      const isWhole = html[end] === '>';
      done = end + 1;
      if (isWhole && (isComment || isMark(html.slice(from, end)))) return;
      addOdd(html.lastIndexOf('<', from), end + 1);
    },
    oncdata: (from, end) => addOdd(from - '<![CDATA['.length, end + 1),
    ondeclaration(_from, end) {
      done = end + 1;
    },
    onprocessinginstruction(_from, end) {
      done = end + 1;
    },
    onend() {},
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  const rest = start?.offset ?? done;
  if (/^<[a-z/!?]/i.test(html.slice(rest))) addOdd(rest);
  return tokens;
}

/** Whether an attribute is most likely a word, as in “if a <b and c> d”: it has no value, and HTML has no such attribute. */
export const isWord = (name: string, value: string | undefined): boolean =>
  value === undefined && /[\p{L}\p{N}]/u.test(name) && !isHtmlAttribute(name);
