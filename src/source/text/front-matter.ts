import { problem, type Problem } from '../../errors/problem.ts';
import {
  endOfFrontMatter,
  isMistypedFence,
  keyOfLine,
  type FrontMatterEnd,
} from './front-matter-end.ts';
import type { KnownKeys } from '../../schemas/keys/known-groups.ts';
import { asNewLines } from './yaml-repairs.ts';
import { parseYaml, type Locate } from './yaml.ts';

/** A markdown file, split into front matter and text. It has the text even if the front matter cannot be read. */
interface MarkdownFile {
  /** The front matter, unchecked; empty if it cannot be read. */
  data: Record<string, unknown>;
  locate: Locate;
  /** The text after the front matter. */
  body: string;
  /** The number of lines before the body. */
  bodyOffset: number;
  problems: Problem[];
}

const fence = /^---[ \t]*$/;
const codeFence = /^[ \t]*(?:`{3}|~{3})/;

/** What to do about a file that does not begin with ---; undefined if that is not clear. */
function beginning(lines: readonly string[]): string | undefined {
  const index = lines.findIndex((line) => line.trim() !== '');
  const first = lines[index] ?? '';
  const line = index + 1;
  if (fence.test(first))
    return `Delete the empty lines above line ${line}, so that the file begins with ---.`;
  if (/^\s*\+{3}\s*$/.test(first))
    return `Write --- in place of “+++” in line ${line} and where the keys end, and each key with a colon: key: value.`;
  if (codeFence.test(first) && fence.test(lines[index + 1] ?? ''))
    return `Delete line ${line}, so that the file begins with ---, and the line ${first.trim().slice(0, 3)} that ends the code.`;
  const end = lines.findIndex((one, at) => at > index && (fence.test(one) || isMistypedFence(one)));
  if (isMistypedFence(first)) {
    const isTwice = lines[end]?.trim() === first.trim();
    const where = isTwice ? `in line ${line} and in line ${end + 1}` : `in line ${line}`;
    return `Write --- in place of “${first.trim()}” ${where}.`;
  }
  return end >= 0 && keyOfLine(first) !== undefined
    ? `Put a line --- above the first key: ${asNewLines(['---', first])}`
    : undefined;
}

/** The problem of front matter without its second line of ---. */
function openProblem(file: string, end: FrontMatterEnd | undefined): Problem {
  const fix =
    end?.kind === 'mistyped'
      ? end.text === '---'
        ? 'Delete the spaces before ---.'
        : `Write --- in place of “${end.text}”.`
      : end && `Put a line --- after line ${end.line}: ${asNewLines([end.text.trimEnd(), '---'])}`;
  return problem('frontMatterOpen', { file, line: end?.line ?? 1 }, { fix });
}

/**
 * Splits a markdown file into its front matter (YAML between two lines of ---) and its text. Never throws.
 *
 * @param exampleKey a key that such a file has, as an example in error messages
 * @param known the keys that it may have
 */
export function parseMarkdownFile(
  text: string,
  file: string,
  exampleKey: string,
  known?: KnownKeys,
): MarkdownFile {
  const lines = text.split('\n');
  const keys = known?.keys ?? new Set();
  const unreadable = (body: string, bodyOffset: number, problems: Problem[]): MarkdownFile => {
    return { data: {}, locate: () => ({ file }), body, bodyOffset, problems };
  };
  if (!fence.test(lines[0] ?? '')) {
    const parameters = { example: exampleKey, fix: beginning(lines) };
    const missing = problem('frontMatterMissing', { file, line: 1 }, parameters);
    // The line of --- after the first words most likely ends the keys, and would look like a heading.
    const first = lines.findIndex((line) => /\S/.test(line) && !fence.test(line));
    const isCode = codeFence.test(lines[first] ?? '') && fence.test(lines[first + 1] ?? '');
    const begin = isCode ? first + 1 : first;
    const end = lines.findIndex((line, index) => index > begin && fence.test(line)) + 1;
    const start = isCode && codeFence.test(lines[end] ?? '') ? end + 1 : end;
    return unreadable(lines.slice(start).join('\n'), start, [missing]);
  }
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end < 0) {
    const found = endOfFrontMatter(lines, keys);
    return unreadable('', lines.length, [openProblem(file, found)]);
  }
  const body = lines.slice(end + 1).join('\n');
  const bodyOffset = end + 1;
  const parsed = parseYaml(lines.slice(1, end).join('\n'), file, 1, known);
  if (!('problems' in parsed)) return { ...parsed, body, bodyOffset, problems: [] };
  // A horizontal rule in the text may be taken for the end.
  const earlier = endOfFrontMatter(lines.slice(0, end), keys);
  if (earlier && endsThere(earlier, lines.slice(0, end), keys))
    return unreadable('', lines.length, [openProblem(file, earlier)]);
  return unreadable(body, bodyOffset, parsed.problems);
}

/** Whether front matter that cannot be read as a whole can be read up to an earlier line, with only text below it. */
function endsThere(
  { kind, line }: FrontMatterEnd,
  lines: readonly string[],
  keys: ReadonlySet<string>,
): boolean {
  const below = lines.slice(line);
  const isText = kind === 'mistyped' || below[0]?.trim() === '';
  const hasKeys = below.some((one) => keys.has(keyOfLine(one) ?? ''));
  if (!isText || hasKeys || below.every((one) => one.trim() === '')) return false;
  const own = lines.slice(1, kind === 'mistyped' ? line - 1 : line);
  return !('problems' in parseYaml(own.join('\n'), '', 1));
}
