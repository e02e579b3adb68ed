import { readContent } from '../../../../src/source/read/entry.ts';
import { defaultDates } from '../../../../src/source/written/moments.ts';

export const keys = [
  'headline: A test story',
  'dek: What it says.',
  'section: world',
  'byline: [desk]',
  'published: 2020-05-04',
];
export const [headline = '', ...others] = keys;

export const problemsOf = (lines: readonly string[]) =>
  readContent('articles', 'content/articles/x.md', Buffer.from(lines.join('\n')), defaultDates)
    .problems;

/** Each problem as `line: what | fix`. */
export const read = (lines: readonly string[]) =>
  problemsOf(lines).map(({ line, what, fix }) => `${line}: ${what} | ${fix}`);

export const front = (...lines: string[]) => read(['---', ...lines, '---', '', 'Text.', '']);
export const yaml = (line: number, mistake: string, fix: string) =>
  `${line}: has a mistake in its YAML: ${mistake} | ${fix}`;
export const misplaced = (key: string, line: number, ...lines: string[]) =>
  yaml(
    line,
    `the lines below “${key}” are not indented as they have to be`,
    `Write ⏎ ${[`${key}:`, ...lines].join(' ⏎ ')} (⏎ begins a new line)`,
  );
