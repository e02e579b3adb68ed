import { problem, type Problem } from '../../errors/problem.ts';
import { parseYaml, type Locate } from './yaml.ts';

/** A markdown file, split into front matter and text. The text is there even if the front matter cannot be read. */
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

/**
 * Splits a markdown file into its front matter (YAML between two lines of ---) and its text. Never throws.
 *
 * @param exampleKey a key that such a file has, as an example in error messages
 */
export function parseMarkdownFile(text: string, file: string, exampleKey: string): MarkdownFile {
  const lines = text.split('\n');
  const unreadable = (body: string, bodyOffset: number, problems: Problem[]): MarkdownFile => {
    return { data: {}, locate: () => ({ file }), body, bodyOffset, problems };
  };
  if (!fence.test(lines[0] ?? '')) {
    const missing = problem('frontMatterMissing', { file, line: 1 }, { example: exampleKey });
    // The line of --- after the first words most likely ends the keys, and would look like a heading.
    const first = lines.findIndex((line) => /\S/.test(line) && !fence.test(line));
    const start = lines.findIndex((line, index) => index > first && fence.test(line)) + 1;
    return unreadable(lines.slice(start).join('\n'), start, [missing]);
  }
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end < 0) return unreadable('', lines.length, [problem('frontMatterOpen', { file, line: 1 })]);
  const body = lines.slice(end + 1).join('\n');
  const bodyOffset = end + 1;
  const parsed = parseYaml(lines.slice(1, end).join('\n'), file, 1);
  if ('problems' in parsed) return unreadable(body, bodyOffset, parsed.problems);
  return { ...parsed, body, bodyOffset, problems: [] };
}
