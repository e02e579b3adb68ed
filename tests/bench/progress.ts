/** Shows how far the bench is. */

/** A terminal, which shows a bar, or a file, which gets one line a step. */
interface ProgressStream {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

interface Progress {
  /** Announces a step. */
  begin(label: string): void;
  /** Removes the bar from the terminal. */
  end(): void;
}

const barWidth = 24;

/** Such as `[######··················] 3 of 12  Eleventy: pages, 1 of 3`. */
function bar(done: number, total: number, label: string): string {
  const full = total === 0 ? barWidth : Math.round((done / total) * barWidth);
  const drawn = '#'.repeat(full).padEnd(barWidth, '·');
  return `[${drawn}] ${done} of ${total}  ${label}`;
}

const wipeLine = '\r\u001B[K';

/** @param total the number of steps */
export function createProgress(total: number, stream: ProgressStream = process.stderr): Progress {
  let begun = 0;
  return {
    begin(label) {
      begun += 1;
      if (!stream.isTTY) {
        stream.write(`${begun} of ${total}  ${label}\n`);
        return;
      }
      // A line that the terminal wraps could not be wiped.
      const line = bar(begun - 1, total, label).slice(0, (stream.columns ?? 80) - 1);
      stream.write(`${wipeLine}${line}`);
    },
    end() {
      if (stream.isTTY) stream.write(wipeLine);
    },
  };
}
