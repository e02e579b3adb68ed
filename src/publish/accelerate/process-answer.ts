/** A process that is asked for one thing. */
import type { ChildProcess } from 'node:child_process';

/** What a process has said before it ended, if it has said anything, and how it ended. */
export interface Ending<Answer> {
  answer: Answer | undefined;
  code: number | null;
}

/**
 * Waits for the end of a process. Whoever needs the answer is told; one that is not waited for may fail.
 *
 * @throws if the process cannot be started
 */
export function endingOf<Answer>(child: ChildProcess): Promise<Ending<Answer>> {
  const ending = new Promise<Ending<Answer>>((resolve, reject) => {
    let answer: Answer | undefined;
    child.once('message', (said) => {
      answer = said as Answer;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ answer, code }));
  });
  ending.catch(() => undefined);
  return ending;
}
