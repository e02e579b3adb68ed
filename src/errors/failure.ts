/** What a command prints when it has failed. */
import { errorDetails, messageOf, nodeCodeOf } from './cause.ts';
import { problem } from './problem.ts';
import { formatProblem } from './report.ts';

/** The name of the software in a sentence. */
const software = { file: 'Broadsheet' };

const fullDisk = ['ENOSPC', 'EDQUOT'];

/** An error and its causes, the outermost first. */
function causesOf(error: unknown): Iterable<unknown> {
  const found = new Set([error]);
  for (const one of found) {
    if (one instanceof Error && one.cause !== undefined) found.add(one.cause);
  }
  return found;
}

/**
 * Formats whatever a command has thrown: a `PublicationError`, even as the cause of another error, as its report; a full
 * disk and a mistyped flag as what they are; anything else as a bug in the software, with its stack and its causes.
 */
export function formatFailure(error: unknown): string {
  for (const one of causesOf(error)) {
    // By name, because Astro bundles a copy of the class of its own.
    if (one instanceof Error && one.name === 'PublicationError') return one.message;
    const code = nodeCodeOf(one);
    if (code && fullDisk.includes(code))
      return formatProblem(problem('diskFull', software, { cause: one }));
    if (code?.startsWith('ERR_PARSE_ARGS_')) {
      return formatProblem(problem('badFlag', software, { message: messageOf(one) }));
    }
  }
  return `${formatProblem(problem('internalError', software, { message: messageOf(error) }))}\n\n${errorDetails(error)}`;
}
