import type { Directive } from '../../../../markdown/directives/directive.ts';

/** Marks of other keyboards and exports, as the marks of a directive. */
const plain = (text: string): string =>
  text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/：/g, ':')
    .replace(/［/g, '[')
    .replace(/］/g, ']')
    .replace(/[“”„]/g, '"')
    .replace(/\s*\n[^\S\n]*(?:>[^\S\n]*)*/g, (between, index: number, whole: string) =>
      whole.charAt(index + between.length) === '{' ? '' : ' ',
    );

/** Where the bracket that begins a text ends; undefined if it does not. */
function bracketEnd(text: string): number | undefined {
  let depth = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === '[') depth += 1;
    if (character === ']') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}

/** One attribute: `key="value"`, `key=value`, or a key alone. */
const attribute = /^\s*([\w-]+)(?:=(?:"([^"]*)"|([^\s"'{}]+)))?,?(?=[\s}]|$)/;

type Attribute = readonly [key: string, value: string | undefined, isQuoted: boolean];

/** Attributes that are read as they are typed, with or without commas; undefined if one cannot be read. */
function attributesTyped(text: string): Attribute[] | undefined {
  let rest = text;
  const found: Attribute[] = [];
  while (rest.trim() !== '') {
    const [one, key = '', quoted, bare] = attribute.exec(rest) ?? [];
    if (one === undefined) return undefined;
    rest = rest.slice(one.length);
    found.push([key, quoted ?? bare?.replace(/,$/, ''), quoted !== undefined]);
  }
  return found;
}

/** Attributes with colons, marks within marks, or no value: `{src: a.jpg, alt="The "old" bridge"}`. */
const attributesGuessed = (text: string): Attribute[] =>
  text.split(/[,\s]+(?=[\w-]+\s*[:=])/).flatMap((one): Attribute[] => {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*[:=]\s*(.*?)[\s,]*$/s.exec(one) ?? [];
    const words = value.replace(/^"(.*)"$/s, '$1').replaceAll('"', "'");
    return key !== '' && words === '' ? [] : [[key, words, words !== value]];
  });

/** Attributes as they have to be written; undefined if one cannot be told, or is unknown. */
function attributesMeant(text: string, { schema, bareAttribute }: Directive): string | undefined {
  const inside = text.replace(/^\{\s*/, '').replace(/\s*\}$/, '');
  const [, bare] = /^"?([\w-]+)"?$/.exec(inside) ?? [];
  if (bareAttribute !== undefined && bare !== undefined) return `{${bare}}`;
  const found = attributesTyped(inside) ?? attributesGuessed(inside);
  if (!found.every(([key]) => Object.hasOwn(schema.shape, key))) return undefined;
  const written = found.map(([key, value, isQuoted]) => {
    if (value === undefined) return key;
    return !isQuoted && /^[^\s=<>`"']+$/.test(value) ? `${key}=${value}` : `${key}="${value}"`;
  });
  return written.length > 0 ? `{${written.join(' ')}}` : '';
}

/** What an address in place of words is for a directive: `::figure(bridge.jpg)`. */
function attributesOfAddress(name: string, address: string): string | undefined {
  if (name === 'figure' && /^\S+\.\w+$/.test(address)) return `{src=${address} alt="…"}`;
  if (name === 'embed' && /^https?:\S+$/.test(address)) return `{url="${address}" title="…"}`;
  return undefined;
}

/** The marks of emphasis at the end of a line whose first half is before the directive. */
function withoutOuterMark(text: string): string {
  const [mark] = /[*_]+$/.exec(text) ?? [];
  const isHalf = mark !== undefined && text.split(mark).length % 2 === 0;
  return isHalf ? text.slice(0, -mark.length) : text;
}

/** The colons of a directive that has one form only, or as many as are typed. */
function colonsMeant(typed: string, { forms: [form, ...others] }: Directive): string {
  if (others.length > 0) return typed.padStart(2, ':');
  return form === 'line' ? '::' : typed.padStart(3, ':');
}

/**
 * A line that is nearly a directive as the directive that is meant, with all of its words: `:::box Prices` → `:::box[Prices]`.
 * Undefined if that cannot be told.
 *
 * @param text what is typed, on one line or several
 */
export function directiveMeant(text: string, directive: Directive): string | undefined {
  const { name, label, bareAttribute } = directive;
  const typed = withoutOuterMark(plain(text).trim());
  const [beginning = '', colons = ''] = /^(:+)\s*[\p{L}\d_-]+\s*/u.exec(typed) ?? [];
  if (beginning === '') return undefined;
  // The brackets come first.
  let rest = typed.slice(beginning.length).replace(/^(\{[^{}]*\})\s*(\[.*\])$/s, '$2$1');
  let words: string | undefined;
  if (rest.startsWith('[')) {
    // Without its second half, a bracket ends before the braces.
    const end = bracketEnd(rest) ?? (rest.search(/\s*\{[^{}]*\}$/) + 1 || rest.length + 1) - 1;
    words = rest.slice(1, end).replace(/\]$/, '').trim();
    rest = rest.slice(end).trim();
  }
  const [, inside] = /^\(([^()]*)\)$/.exec(rest) ?? /^(https?:\S+)$/.exec(rest) ?? [];
  const ofAddress = inside === undefined ? undefined : attributesOfAddress(name, inside.trim());
  if (ofAddress !== undefined) rest = ofAddress;
  else if (inside !== undefined && words === undefined) rest = inside;
  if (bareAttribute !== undefined && /^[\w-]+$/.test(rest)) rest = `{${rest}}`;
  const [braces = ''] = /^\{[^{}]*\}?/.exec(rest) ?? [];
  const attributes = attributesMeant(braces, directive);
  if (attributes === undefined) return undefined;
  const others = rest.slice(braces.length);
  const title = others
    .replace(/^:\s*/, '')
    .replace(/\s*:{2,}$/, '')
    .trim();
  const isWord = /[\p{L}\p{N}]/u.test(title);
  if (/[[\]{}]/.test(title) || (isWord && label === undefined)) return undefined;
  if (isWord && words !== undefined && name !== 'note') return undefined;
  const all = [words, isWord ? title.replace(/^\[|\]$/g, '') : ''].filter(Boolean).join(' ');
  const meant = `${colonsMeant(colons, directive)}${name}${all && `[${all}]`}${attributes}`;
  return meant === text.trim() ? undefined : meant;
}
