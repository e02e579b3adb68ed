import { problem, type Problem } from '../errors.ts';
import { parseYaml, type Locate } from './yaml.ts';

/** A markdown file, taken apart. */
export interface MarkdownFile {
  data: Record<string, unknown>;
  locate: Locate;
  /** The text after the front matter. */
  body: string;
  /** How many lines of the file come before the body. */
  bodyOffset: number;
}

const fence = /^---[ \t]*$/;

/**
 * Takes a markdown file apart into its front matter (YAML between two lines of ---) and its text.
 *
 * @param exampleKey a key that such a file has, for the error text
 */
export function parseMarkdownFile(
  text: string,
  file: string,
  exampleKey: string,
): MarkdownFile | { problems: Problem[] } {
  const lines = text.split('\n');
  if (!fence.test(lines[0] ?? '')) {
    return {
      problems: [problem('frontMatterMissing', { file, line: 1 }, { example: exampleKey })],
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end < 0) return { problems: [problem('frontMatterOpen', { file, line: 1 })] };
  const parsed = parseYaml(lines.slice(1, end).join('\n'), file, 1);
  if ('problems' in parsed) return parsed;
  return { ...parsed, body: lines.slice(end + 1).join('\n'), bodyOffset: end + 1 };
}
