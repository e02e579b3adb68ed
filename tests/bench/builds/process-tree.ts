/** Memory and CPU time of a process and all its descendants, from Linux's /proc. */
import { readdirSync, readFileSync } from 'node:fs';

/** A process at one moment. */
export interface Process {
  id: number;
  parent: number;
  /** The name of its program, which Linux cuts after 15 characters. */
  program: string;
  /** When it was started, in ticks. Ids are used again; id and start together are unique. */
  started: number;
  /** Its own CPU time, in ticks. */
  user: number;
  system: number;
  /** Its resident memory, in pages. */
  pages: number;
}

/** The peaks of a tree. Memory is in bytes; pages that processes share are counted in each of them. */
interface TreePeak {
  /** The largest single process. */
  largest: number;
  /** All processes together at one moment. */
  together: number;
  /** All processes of one program together at one moment, by the name of the program. */
  programs: Record<string, number>;
  /** CPU time of all processes, in seconds, without those that lived only between two looks. */
  user: number;
  system: number;
}

/** The clock of /proc: the same on every machine that Node runs on. */
const ticksPerSecond = 100;
const pageSize = 4096;
/** The time between two looks at the tree, in milliseconds. */
const interval = 100;

/** Parses `/proc/<id>/stat`. The program is in brackets and may contain any character, brackets too. */
export function parseStat(line: string): Process {
  const open = line.indexOf('(');
  const close = line.lastIndexOf(')');
  const fields = line.slice(close + 2).split(' ');
  // proc(5) numbers the fields from 1; `fields` begins with the third.
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
 * Follows a tree from look to look. A process that was seen in it stays part of it, even if its parent has ended since.
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
      const programs: Record<string, number> = {};
      for (const one of processes) {
        if (!members.has(one.id)) continue;
        last.set(keyOf(one), one);
        const bytes = one.pages * pageSize;
        together += bytes;
        peak.largest = Math.max(peak.largest, bytes);
        programs[one.program] = (programs[one.program] ?? 0) + bytes;
      }
      for (const [program, bytes] of Object.entries(programs)) {
        peak.programs[program] = Math.max(peak.programs[program] ?? 0, bytes);
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
      // The process has ended.
    }
  }
  return found;
}

/**
 * Watches a process and all its descendants.
 *
 * @returns stops watching and returns the peaks; undefined where there is no /proc
 */
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
