/** Finds HTML that stops a build: HTML that is not safe, loses words, or changes the words after it. */
import {
  isDropped,
  isPreformatted,
  isReadable,
  isVoid,
  isSelfEnding,
  mustEnd,
  unsafeKindOf,
  type UnsafeKind,
} from './elements.ts';
import { template } from '../typed/templates.ts';
import type { SourceToken } from './source-words.ts';
import { isWord, type Attributes } from './tokens.ts';

/** What can be wrong with HTML: an unsafe element of some kind, or another fault. */
type HtmlFaultKind =
  | UnsafeKind
  | 'handler'
  | 'scriptAddress'
  | 'template'
  | 'notATag'
  | 'unclosed'
  | 'preformatted'
  | 'hidden'
  | 'misplaced'
  | 'wordComment'
  | 'tooDeep';

/** All faults of one kind in a text. */
export interface HtmlFault {
  kind: HtmlFaultKind;
  /** What was typed, or the names of the elements or attributes; each once. */
  names: string[];
  count: number;
  /** The first line, from 1 at the beginning of the text. */
  line: number;
  /** The first web address that an embed shows. */
  address?: string;
}

declare module 'mdast' {
  interface RootData {
    /** Absent if the text has no HTML. */
    htmlFaults?: readonly HtmlFault[];
  }
}

/** Elements nested deeper than this are a mistake, and would take more memory than a process has. */
const mostOpen = 200;

/** Whether browsers would run an address as a script. They ignore spaces and control characters in it. */
export const isScriptAddress = (address: string): boolean =>
  /^(?:javascript|vbscript):/i.test(address.replace(/[\u0000-\u0020]/g, ''));

const hiding = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

const isHidden = (attributes: Attributes) =>
  attributes.has('hidden') || hiding.test(attributes.get('style') ?? '');

/** Whether a tag belongs to a comment of Word, to its mark in the text, or to words that were deleted in Word. */
function isWordComment(name: string, attributes: Attributes): boolean {
  const valueOf = (attribute: string) => attributes.get(attribute) ?? '';
  return (
    /mso-element\s*:\s*comment|mso-special-character\s*:\s*comment|mso-comment-/i.test(
      valueOf('style'),
    ) ||
    /\b(?:MsoComment\w*|msoDel)\b/i.test(valueOf('class')) ||
    /#?_mso(?:anchor|com)_/i.test(valueOf('href')) ||
    (name === 'del' && /^mailto:/i.test(valueOf('cite')))
  );
}

/** Whether an element of another program's own shows what is at an address: `<side-chain src="https://…">`. */
const isOwnEmbed = (name: string, attributes: Attributes) =>
  name.includes('-') && /^(?:https?:)?\/\//i.test(attributes.get('src') ?? '');

/** An element that has begun. */
interface Open {
  name: string;
  line: number;
  isInWords: boolean;
  isHidden: boolean;
  mustEnd: boolean;
}

/** Whether an element keeps line breaks in text that markdown has read as words, so that indents and blank lines are lost. */
const losesLines = ({ name, line, isInWords }: Open, lastLine: number) =>
  isInWords && isPreformatted(name) && lastLine > line;

/** The line of a piece of a token. */
function lineOf(token: SourceToken, piece: string): number {
  const typed = 'text' in token ? token.text : 'value' in token ? token.value : '';
  const index = typed.toLowerCase().indexOf(piece.toLowerCase());
  return token.line + typed.slice(0, Math.max(0, index)).split('\n').length - 1;
}

/** The faults of a text, one of each kind. */
export function htmlFaults(tokens: readonly SourceToken[]): HtmlFault[] {
  const faults = new Map<HtmlFaultKind, HtmlFault>();
  const open: Open[] = [];

  const report = (kind: HtmlFaultKind, name: string, line: number, address?: string) => {
    const fault = faults.get(kind) ?? { kind, names: [], count: 0, line };
    faults.set(kind, fault);
    fault.count += 1;
    if (!fault.names.includes(name)) fault.names.push(name);
    if (address && !fault.address && URL.canParse(address)) fault.address = address;
  };

  /** Where WordPress would embed the page at the address that follows. */
  let shownAt: number | undefined;

  for (const token of tokens) {
    const { line } = token;
    if (token.type === 'text' && shownAt !== undefined) {
      const [address] = /^https?:\/\/\S+$/.exec(token.value.trim()) ?? [];
      if (address) report('embed', 'figure', shownAt, address);
      if (token.value.trim() !== '') shownAt = undefined;
    }
    if (token.type === 'odd' || token.type === 'start') {
      const [mark] = template.exec(token.text) ?? [];
      if (mark !== undefined) {
        report('template', mark, lineOf(token, mark));
        continue;
      }
    }
    if (token.type === 'odd') report('notATag', token.text, line);
    if (token.type === 'text' && token.value.trim() !== '' && open.some((one) => one.isHidden)) {
      const words = token.value.trim();
      report('hidden', words, lineOf(token, words));
    }
    if (token.type === 'end' || (token.type === 'start' && isSelfEnding(token.name))) {
      const at = open.findLastIndex(({ name }) => name === token.name);
      const ended = open[at];
      if (ended && losesLines(ended, line)) report('preformatted', ended.name, ended.line);
      if (ended) open.splice(at, 1);
    }
    if (token.type !== 'start') continue;
    const { name, attributes } = token;
    if (/\bwp-block-embed\b(?!__)/.test(attributes.get('class') ?? '')) shownAt = line;
    const kind = unsafeKindOf(name) ?? (isOwnEmbed(name, attributes) ? 'embed' : undefined);
    if (kind) shownAt = undefined;
    const hasWords = [...attributes].some((one) => isWord(...one));
    if (kind) report(kind, name, line, attributes.get('src') ?? attributes.get('data'));
    else if (hasWords || !isReadable(name)) {
      // The elements inside a drawing are not faults of their own.
      const isInDrawing = open.some((one) => unsafeKindOf(one.name) === 'drawing');
      if (!isInDrawing) report('notATag', token.text, line);
    }
    if (isWordComment(name, attributes)) report('wordComment', token.text, line);
    for (const [attribute, value = ''] of attributes) {
      if (/^on[a-z]/.test(attribute)) report('handler', attribute, lineOf(token, attribute));
      if (isScriptAddress(value)) report('scriptAddress', value, lineOf(token, value));
    }
    if (isVoid(name) || isDropped(name)) continue;
    if (open.length === mostOpen) report('tooDeep', name, line);
    // An anchor without an address shows nothing.
    const isAnchor = name === 'a' && !attributes.has('href');
    open.push({
      name,
      line,
      isInWords: token.isInWords ?? false,
      isHidden: isHidden(attributes),
      mustEnd: mustEnd(name) && !isAnchor && !hasWords,
    });
  }
  for (const one of open) if (one.mustEnd) report('unclosed', one.name, one.line);
  return [...faults.values()];
}
