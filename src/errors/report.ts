import { errorDetails, isSystemError } from './cause.ts';
import type { Place, Problem } from './problem.ts';

/** `content/articles/x.md:4`, as far as it is known. */
export const formatPlace = ({ file, line }: Place): string =>
  line === undefined ? file : `${file}:${line}`;

/** A text on one line, with the code of each control character: some move the cursor of a terminal. */
const onOneLine = (text: string) =>
  text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(
      /\p{Cc}/gu,
      (sign) => `<U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );

/**
 * Three lines: the place, what is wrong and the code; why it matters; what to do. The stack of the cause follows, unless the
 * cause is an error of the operating system, whose message is enough.
 */
export function formatProblem(found: Problem): string {
  const { what, why, fix, code, cause } = found;
  const lines = [
    onOneLine(`${formatPlace(found)} ${what}. [${code}]`),
    `    Why: ${onOneLine(why)}`,
    `    Fix: ${onOneLine(fix)}`,
    ...(cause instanceof Error && !isSystemError(cause)
      ? [errorDetails(cause).replace(/^/gm, '    ')]
      : []),
  ];
  return lines.join('\n');
}

const byPlace = (a: Problem, b: Problem) =>
  a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || a.what.localeCompare(b.what);

const formatList = (problems: readonly Problem[]) =>
  [...problems].sort(byPlace).map(formatProblem).join('\n\n');

const counted = (count: number, singular: string) =>
  `${count} ${count === 1 ? singular : `${singular}s`}`;

/** Notes, which do not stop a build, as one text in the order of files and lines, with their number at the end. */
export function formatNotes(notes: readonly Problem[]): string {
  return `${formatList(notes)}\n\n${counted(notes.length, 'note')}.`;
}

/** All problems as one text, in the order of files and lines, with their number at the end. */
export function formatReport(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${formatList(problems)}\n\n${counted(problems.length, 'problem')} in ${counted(files, 'file')}.`;
}

/** The causes of problems as the cause of one error. */
function commonCause(problems: readonly Problem[]): Error | undefined {
  const causes = problems.flatMap(({ cause }) => (cause instanceof Error ? cause : []));
  return causes.length > 1 ? new AggregateError(causes) : causes[0];
}

/** Thrown to stop a build. Its message is the report. It has no stack of its own, because the mistake is in the content. */
export class PublicationError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${formatReport(problems)} Nothing was published. The previous site is unchanged.`, {
      cause: commonCause(problems),
    });
    this.name = 'PublicationError';
    this.problems = problems;
    this.stack = this.message;
  }
}
