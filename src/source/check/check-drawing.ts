/** What an SVG must not have. It is published as it is, and a reader may open it by itself, where scripts would run. */
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
const styleAddress = /url\(\s*["']?([^"')]*)/gi;

/** What a style or an attribute loads from elsewhere. */
function foreignIn(text: string): string | undefined {
  if (/@import/i.test(text)) return 'a style that is loaded from elsewhere (@import)';
  const foreign = [...text.matchAll(styleAddress)].find(([, address = '']) => {
    return !isOwn(address) && !/^\s*data:(font|application\/(x-)?font)/i.test(address);
  });
  return foreign && `a reference to ${foreign[1]}`;
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
    const foreign = foreignIn(value);
    if (foreign) return foreign;
  }
  return undefined;
}

/** @returns what makes a drawing unsafe, in words; undefined if it is safe */
export function drawingFault(svg: string): string | undefined {
  let fault: string | undefined;
  const add = (found: string | undefined) => (fault ??= found);
  let style = '';
  let isStyle = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        add(faultOf(name, attributes));
        isStyle = /^(.*:)?style$/i.test(name);
      },
      ontext(text) {
        if (isStyle) style += text;
      },
      onclosetag() {
        isStyle = false;
      },
      onprocessinginstruction(name) {
        // Entities can hide anything.
        if (/^!doctype/i.test(name)) add(/<!ENTITY/i.test(svg) ? 'entities of its own' : undefined);
        else if (!/^\?xml$/i.test(name)) add(`an instruction (${name})`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(svg);
  // Escapes can hide an address.
  add(
    foreignIn(
      style.replace(/\\([0-9a-f]{1,6})\s?/gi, (_escape, code: string) =>
        String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
      ),
    ),
  );
  return fault;
}
