/** Prints the progress of work that may take minutes. */

/** How often a line is printed, in milliseconds. */
const interval = 5_000;

export interface Progress {
  /** Counts one more finished item. */
  step(): void;
  end(): void;
}

/** `2 min`, `40 s` */
function inWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** One line of progress. @param spent since the beginning, in milliseconds */
export function progressLine(what: string, done: number, all: number, spent: number): string {
  const count = `${what}: ${done} of ${all} made`;
  return done === 0 ? count : `${count}, about ${inWords((spent / done) * (all - done))} left`;
}

/**
 * Prints the progress of some work every few seconds. Shorter work prints nothing.
 *
 * @param what the items
 * @param all their number
 */
export function reportProgress(what: string, all: number): Progress {
  const start = Date.now();
  let done = 0;
  const print = () => console.log(progressLine(what, done, all, Date.now() - start));
  const timer = setInterval(print, interval);
  return {
    step() {
      done += 1;
    },
    end: () => clearInterval(timer),
  };
}
