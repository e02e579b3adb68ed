import type { Place, Problem } from './problem.ts';

/** `content/articles/x.md:4:3`, as far as it is known. */
export function formatPlace({ file, line, column }: Place): string {
  return [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
}

/** Three lines: the place and what is wrong, why that matters, what to do. */
export function formatProblem(found: Problem): string {
  const { what, why, fix } = found;
  return `${formatPlace(found)} ${what}.\n    Why: ${why.replace(/\.$/, '')}.\n    To put it right: ${fix}`;
}

const byPlace = (a: Problem, b: Problem) =>
  a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || a.what.localeCompare(b.what);

/** Notes, which stop nothing, as one text in the order of files and lines, with their number at the end. */
export function formatNotes(notes: readonly Problem[]): string {
  const count = notes.length === 1 ? '1 note' : `${notes.length} notes`;
  return `${[...notes].sort(byPlace).map(formatProblem).join('\n\n')}\n\n${count}.`;
}

/** All problems as one text, in the order of files and lines, with their number at the end. */
export function formatReport(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return `${[...problems].sort(byPlace).map(formatProblem).join('\n\n')}\n\n${count}.`;
}

/** Thrown to stop a build. Its message is the report; it has no stack, because the fault is in the content. */
export class PublicationError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      `${formatReport(problems)} Nothing was published; what was published before stands as it was.`,
    );
    this.name = 'PublicationError';
    this.problems = problems;
    this.stack = this.message;
  }
}
