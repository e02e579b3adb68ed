/**
 * Indented lines that are a program or what it has printed, which CommonMark reads as code. Other indented lines are paragraphs:
 * word processors and habit put four spaces before them.
 */
import type { Replacement } from './replacement.ts';
import { programMark, programMask } from './program-syntax.ts';

const indented = /^(?: {4}|[ ]{0,3}\t)[ \t]*[^ \t]/;

/** The marks of quotations before a line. */
const quotation = /^(?: {0,3}> ?)+/;

/** Whether a text may have an indented program; true for some texts without any. */
export const mayHaveProgram = (text: string): boolean =>
  text.includes('\n    ') || text.includes('>     ') || /\n {0,3}\t|^(?: {4}| {0,3}\t)/.test(text);

const words = [
  String.raw`(?:my|our|use|no|sub|var|let|const|def|import|require|package|return|print|exit|die|next|last|break|continue)\b[^.?!]*[;{(:]$`,
  String.raw`(?:if|while|for|foreach|elsif|elseif|unless|until|switch|catch|try|else|begin|process|end|param|do)\s*[({]`,
  String.raw`(?:function|class|filter|interface|struct|enum)\s+[\w:-]+[^.?!]*[({]$`,
].join('|');

/** What lines of programs have and sentences have not. */
const signs: readonly RegExp[] = [
  // Variables: $name, @list, %hash
  /(?<![\p{L}\p{N}])[$@%&][A-Za-z_{(]\w*/u,
  // Operators and calls
  /->\s*[\w$[{(]|=>|\w::\w|[!=<>+*/.|&-]=(?![=>])|&&|\|\||<<<|\w\(\)|\w\.\w+\(|^\s*[\w.:]+\([^)]*\)\s*[;{]?$/,
  // Assignments
  /^\s*[\w.$@%[\]'"-]+\s+=\s+\S|^\s*[\w-]+=["'$\d]/,
  // Ends of statements and of blocks
  /[\])"'}]\s*;$|^\s*[{}()[\]]+[;,)]*$|[)\w]\s*\{$|^\s*\}/,
  // Comments that are no headings, and marks of templates
  /^\s*(?:#!|\/\/|\/\*|\*\/|<\?|<%|#include\b)/,
  // Commands
  /\b[A-Z][a-z]+-[A-Z][A-Za-z]+\s+-[A-Za-z]+|\s--?[a-z][\w-]*=\S|^\s*(?:sudo|git|npm|pip|curl|cpanm?|docker|ssh|apt-get|yum)\s[a-z-]/,
  new RegExp(String.raw`^\s*(?:${words})`, 'i'),
];

/** What a shell prints before a command. What follows a command is its output. */
const prompt = /^\s*(?:PS\b[^>\n]*>|\$ (?=[a-z./~])|>>> |[A-Z]:\\[^>\n]*>|%\s(?=[a-z]))/;

const columns = /\S {3,}\S|^\s*-{2,}(?:\s+-{2,})+\s*$/;
const comment = /^\s*(?:#+(?:\s|$)|--\s|\.\.\.$)/;
/** What R prints below a program in a document. No heading is followed by another in the next line. */
const output = /^\s*(?:##|#>)(?:\s|$)/;
const sentence = /(?<![\p{L}'’-])(?:\p{L}[\p{L}'’-]*[,;:]?\s+){5,}\p{L}/u;

const html =
  'p|div|table|t[rdh]|tbody|thead|ul|ol|li|dl|dt|dd|a|img|br|hr|h[1-6]|blockquote|span|strong|em|b|i|u|section|figure|figcaption|article|header|footer|center|font|iframe|script|style|object|param|embed|form|input|video|audio|source|button|svg|path|g|nav|pre|code|!--';
/** What begins a list, a quotation, a table, a picture, a directive, HTML or a block of code. */
const otherBlock = new RegExp(
  String.raw`^\s*(?:[-*+•]\s|(?:\d+|[A-Za-z])[.)]\s|>|\||!\[|:::|${'`'}{3}|~{3}|</?(?:${html})\b)`,
  'i',
);
/** The same in a line that is not the first one: lines of programs may begin like lists. */
const otherLine = new RegExp(String.raw`^\s*(?:!\[|:::|${'`'}{3}|~{3}|</?(?:${html})\b)`, 'i');

/** Whether a line has more than spaces. A no-break space fills it, as for the parser. */
const isFilled = (line: string) => /[^ \t]/.test(line);

const withoutIndent = (line: string) => line.replace(/^[ \t]+/, '');

type LineKind = 'sign' | 'columns' | 'comment' | 'sentence' | 'other';

function kindOf(line: string): LineKind {
  if (prompt.test(line) || signs.some((sign) => sign.test(line))) return 'sign';
  if (columns.test(line)) return 'columns';
  if (comment.test(line)) return 'comment';
  return sentence.test(line) ? 'sentence' : 'other';
}

/** The lines up to the first command after a prompt: what it prints may be sentences. */
function upToPrompt(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => prompt.test(line));
  return at < 0 ? lines : lines.slice(0, at + 1);
}

/**
 * Whether indented lines are a program or its output: half of them have what only programs have, and few are sentences.
 *
 * @param isAmongPrograms whether the text has other programs: then its author indents code, so only sentences are none
 */
export function isProgram(lines: readonly string[], isAmongPrograms = false): boolean {
  const [first, ...others] = lines.filter(isFilled);
  if (first === undefined || otherBlock.test(first)) return false;
  if (others.some((line) => otherLine.test(line))) return false;
  if (others.length > 0 && [first, ...others].every((line) => output.test(line))) return true;
  const judged = upToPrompt([first, ...others]);
  const kinds = judged.map(kindOf);
  const count = (kind: LineKind) => kinds.filter((one) => one === kind).length;
  const rest = kinds.length - count('comment');
  const sentences = count('sentence');
  if (sentences * 5 > rest && sentences * 2 > count('sign')) return false;
  if (isAmongPrograms) return true;
  const aligned = count('columns');
  return count('sign') > 0 && (count('sign') + (aligned > 1 ? aligned : 0)) * 2 >= rest;
}

/** Indented lines, without the marks of quotations before them. */
interface Chunk {
  start: number;
  marks: string[];
  lines: string[];
}

const depthOf = (marks: string) => marks.split('>').length - 1;

/** Indented lines that follow a blank line or a heading, up to the next line that is not indented. */
function indentedChunks(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Chunk | undefined;
  let mayBegin = true;
  let depth = 0;
  let offset = 0;
  for (const typed of text.split('\n')) {
    const [marks = ''] = typed.includes('>') ? (quotation.exec(typed) ?? []) : [];
    const line = typed.slice(marks.length);
    if (depthOf(marks) !== depth) {
      open = undefined;
      mayBegin ||= depthOf(marks) > depth;
      depth = depthOf(marks);
    }
    const isIndented = indented.test(line);
    if (isIndented && !open && mayBegin) {
      chunks.push((open = { start: offset, marks: [], lines: [] }));
    } else if (!isIndented && isFilled(line)) open = undefined;
    open?.marks.push(marks);
    open?.lines.push(line);
    mayBegin = !isFilled(line) || /^#{1,6}\s/.test(line);
    offset += typed.length + 1;
  }
  return chunks;
}

/** A chunk up to the last character that is no space. */
function withoutBlankEnd({ lines, ...chunk }: Chunk): Chunk {
  const last = lines.findLastIndex(isFilled);
  const own = lines.slice(0, last + 1);
  return { ...chunk, lines: own.with(last, (own[last] ?? '').replace(/[ \t]+$/, '')) };
}

const maskedLine = (line: string) =>
  line.replace(
    /^([ \t]*)([^ \t])(.*)/,
    (_, indent: string, _first, rest: string) =>
      indent + programMark + programMask.repeat(rest.length),
  );

/** The programs of a text. */
export function foreignPrograms(text: string): Replacement[] {
  if (text.includes(programMark)) return [];
  const chunks = indentedChunks(text);
  const hasProgram = chunks.some(({ lines }) => isProgram(lines));
  if (!hasProgram) return [];
  return chunks
    .filter(({ lines }) => isProgram(lines, true))
    .map(withoutBlankEnd)
    .map(({ start, marks, lines }) => {
      const masked = lines.map((line, index) => (marks[index] ?? '') + maskedLine(line)).join('\n');
      const before = masked.indexOf(programMark);
      return {
        kind: 'program',
        start: start + before,
        end: start + masked.length,
        text: masked.slice(before),
        lines: lines.filter(isFilled).map(withoutIndent),
        isPlain: isProgram(lines),
      };
    });
}

/** The value of a block of code with the lines of a program in place of the first masks. A block may have several programs. */
export function unmasked(value: string, lines: readonly string[]): string {
  let next = 0;
  return value.replace(
    new RegExp(`${programMark}${programMask}*`, 'g'),
    (mask) => lines[next++] ?? mask,
  );
}
