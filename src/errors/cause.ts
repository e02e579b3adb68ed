import { inspect } from 'node:util';

/** The message of whatever was thrown, on one line. */
export function messageOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.replace(/\s+/g, ' ').trim();
}

/** The code of an error that Node or the operating system has thrown: `ENOSPC`, `ERR_PARSE_ARGS_…`. */
export function nodeCodeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Whether the operating system has refused something: the message then says all that helps. */
export const isSystemError = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error;

/** An error with its stack and its chain of causes. */
export const errorDetails = (error: unknown): string => inspect(error, { depth: 10 });
