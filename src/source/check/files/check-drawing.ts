/** Finds what an SVG must not contain. It is published unchanged, and a reader may open it directly, where scripts would run. */
import { Parser } from 'htmlparser2';

/** Elements that run code or hold other documents (SVG 2, 5.3 and 15). */
const forbidden = new Set(
  'audio canvas embed foreignobject handler iframe listener object script video'.split(' '),
);

const xhtml = 'http://www.w3.org/1999/xhtml';

/** Attributes that may have the address of something to load or to follow. */
const isReference = (name: string) => /^(.*:)?(href|src)$/.test(name);

/** A reference within the drawing, or to a picture embedded in it. */
const isOwn = (address: string) =>
  /^\s*(#|$)/.test(address) || /^\s*data:image\/(png|jpeg|gif|webp|avif);/i.test(address);

/** An address in a style or in an attribute such as `fill`. */
const styleAddress = /url\(\s*(?:"([^"]*)|'([^']*)|([^)]*))/gi;

/** Functions of styles that load an address without `url()` (CSS Images 4, 2.5; CSS Values 5, 4.4). */
const loader = /image-set\(|(?<![\w-])src\(/i;

/** A string of a style that is an address on another site. */
const quotedAddress = /["']\s*((?:https?:|\/\/)[^"']*)/i;

/** Decodes the escapes of CSS, which can hide an address (CSS Syntax 3, 4.3.7). */
const withoutEscapes = (text: string) =>
  text.replace(
    /\\(?:([0-9a-f]{1,6})(?:\r\n|\s)?|(\r\n|[^]))/gi,
    (_escape, code: string | undefined, character: string) =>
      code === undefined
        ? character.replace(/^[\r\n\f]+$/, '')
        : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
  );

/** The address that a style or an attribute loads from elsewhere. */
function foreignIn(written: string, isStyle: boolean): string | undefined {
  const text = withoutEscapes(written);
  if (/@import/i.test(text)) return 'a style that is loaded from elsewhere (@import)';
  const [found] = loader.exec(text) ?? [];
  if (found !== undefined) return `an address in ${found})`;
  for (const [, double, single, bare] of text.matchAll(styleAddress)) {
    const address = double ?? single ?? bare ?? '';
    const isFont = /^\s*data:(font|application\/(x-)?font)/i.test(address);
    if (!isOwn(address) && !isFont) return `a reference to ${address}`;
  }
  const [, quoted] = (isStyle && quotedAddress.exec(text)) || [];
  return quoted && `a reference to ${quoted}`;
}

/** A document type that declares nothing, and whose public name, if any, makes browsers add no entities. */
const plainType =
  /^!doctype\s+[\w:.-]+(\s+(public\s+(["'])-\/\/W3C\/\/DTD SVG [^"'<>[\]]*\3|system)\s+(["'])[^"'<>[\]]*\4)?\s*$/i;

/** Encodings in which a drawing has the same tags as in UTF-8, as which it is read here. */
const readable = /^(utf-?8|us-ascii|iso-8859-\d+|windows-125\d)$/i;

/** Whether it is UTF-16, with or without its mark, read as UTF-8. */
const isWide = (svg: string) => svg.includes('\0') && /^\ufffd{0,2}[\s\0]*</.test(svg);

/** @param name `!DOCTYPE`, `?xml`  @param written all between the angle brackets */
function instructionFault(name: string, written: string): string | undefined {
  if (/^!doctype$/i.test(name)) {
    if (plainType.test(written)) return undefined;
    return 'a document type with entities or attributes of its own';
  }
  if (!/^\?xml$/i.test(name)) return `an instruction (${name})`;
  const [, encoding = 'utf-8'] = /\sencoding\s*=\s*["']([^"']*)/i.exec(written) ?? [];
  return readable.test(encoding) ? undefined : `the encoding ${encoding} in place of UTF-8`;
}

function faultOf(name: string, attributes: Readonly<Record<string, string>>): string | undefined {
  const local = name.replace(/^.*:/, '').toLowerCase();
  if (forbidden.has(local)) return `<${name}>`;
  for (const [attribute, value] of Object.entries(attributes)) {
    const key = attribute.toLowerCase();
    if (/^(.*:)?on/.test(key)) return `an event handler (${attribute})`;
    if (/^xmlns(:|$)/.test(key) && value.trim() === xhtml) return 'HTML';
    if (/javascript:/i.test(value.replace(/\s/g, ''))) return `a script (${attribute})`;
    // Animations can change where a link leads.
    if (key === 'attributename' && isReference(value.toLowerCase())) return 'a changing link';
    // A link to a page loads nothing by itself.
    if (isReference(key) && local !== 'a' && !isOwn(value)) return `a reference to ${value}`;
    const foreign = foreignIn(value, key === 'style');
    if (foreign) return foreign;
  }
  return undefined;
}

/** @returns why a drawing is unsafe, in words; undefined if it is safe */
export function drawingFault(svg: string): string | undefined {
  let fault: string | undefined;
  const add = (found: string | undefined) => (fault ??= found);
  // Our parser would end a comment with it, and browsers would not.
  if (svg.includes('--!>')) add('a comment with --!>');
  if (isWide(svg)) add('an encoding other than UTF-8');
  let style = '';
  let isStyle = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        // Browsers leave out an element in the middle of a style.
        if (isStyle) add(`<${name}> in a style`);
        add(faultOf(name, attributes));
        isStyle = /^(.*:)?style$/i.test(name);
      },
      ontext(text) {
        if (isStyle) style += text;
      },
      onclosetag() {
        if (isStyle) add(foreignIn(style, true));
        style = '';
        isStyle = false;
      },
      onprocessinginstruction: (name, written) => add(instructionFault(name, written)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(svg);
  return fault;
}
