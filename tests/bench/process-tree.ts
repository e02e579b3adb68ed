/** What a process and all that it has started weigh, as Linux tells it. Elsewhere nothing is known. */
import { readdirSync, readFileSync } from 'node:fs';

/** A process at one moment. */
export interface Process {
  id: number;
  parent: number;
  /** The name of its program, cut off by Linux after fifteen letters. */
  program: string;
  /** When it was started, in ticks: with the id it names the process for good. */
  started: number;
  /** The time that it has computed by itself, in ticks of a hundredth of a second. */
  user: number;
  system: number;
  /** The memory that it holds, in pages. */
  pages: number;
}

/** What a tree came to. Memory is in bytes; pages that processes share are counted in each of them. */
export interface TreePeak {
  /** The most that any single process held. */
  largest: number;
  /** The most that all held together at one moment. */
  together: number;
  /** The most that a process of each program held. */
  programs: Record<string, number>;
  /** User and system time of all processes, in seconds; those that came and went between two looks are missing. */
  user: number;
  system: number;
}

/** The clock of /proc: a hundred ticks a second on every machine that Node runs on. */
const ticksPerSecond = 100;
const pageSize = 4096;
/** How often the tree is looked at, in milliseconds. */
const interval = 100;

/** Reads a line of `/proc/<id>/stat`. The program stands in brackets and may hold any character, brackets too. */
export function parseStat(line: string): Process {
  const open = line.indexOf('(');
  const close = line.lastIndexOf(')');
  const fields = line.slice(close + 2).split(' ');
  // Counted from the third field of the line, as proc(5) numbers them.
  const field = (number: number) => Number(fields[number - 3]);
  return {
    id: Number(line.slice(0, open)),
    program: line.slice(open + 1, close),
    parent: field(4),
    user: field(14),
    system: field(15),
    started: field(22),
    pages: field(24),
  };
}

const keyOf = ({ id, started }: Process) => `${id} ${started}`;

/**
 * Follows a tree from look to look. A process belongs to it for good once it was seen in it, even if its parent
 * has ended since.
 */
export function treeRecord(root: number) {
  const last = new Map<string, Process>();
  const peak: TreePeak = { largest: 0, together: 0, programs: {}, user: 0, system: 0 };
  return {
    look(processes: readonly Process[]): void {
      const members = new Set([root]);
      for (const one of processes) if (last.has(keyOf(one))) members.add(one.id);
      // A child may be listed before its parent.
      for (let size = 0; size < members.size;) {
        size = members.size;
        for (const { id, parent } of processes) if (members.has(parent)) members.add(id);
      }
      let together = 0;
      for (const one of processes) {
        if (!members.has(one.id)) continue;
        last.set(keyOf(one), one);
        const bytes = one.pages * pageSize;
        together += bytes;
        peak.largest = Math.max(peak.largest, bytes);
        peak.programs[one.program] = Math.max(peak.programs[one.program] ?? 0, bytes);
      }
      peak.together = Math.max(peak.together, together);
    },
    peak(): TreePeak {
      const seen = [...last.values()];
      const seconds = (ticks: (one: Process) => number) =>
        seen.reduce((sum, one) => sum + ticks(one), 0) / ticksPerSecond;
      return { ...peak, user: seconds(({ user }) => user), system: seconds((one) => one.system) };
    },
  };
}

function readProcesses(): Process[] {
  const found: Process[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      found.push(parseStat(readFileSync(`/proc/${name}/stat`, 'utf8')));
    } catch {
      // It has ended in the meantime.
    }
  }
  return found;
}

/** Watches a process and all that it starts, until the function that is returned is called. */
export function watchTree(root: number): () => TreePeak | undefined {
  if (process.platform !== 'linux') return () => undefined;
  const record = treeRecord(root);
  const look = () => record.look(readProcesses());
  look();
  const timer = setInterval(look, interval);
  return () => {
    clearInterval(timer);
    return record.peak();
  };
}
