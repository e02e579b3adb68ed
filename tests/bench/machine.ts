/** The machine that figures were measured on. */
import { cpus, totalmem } from 'node:os';

interface Machine {
  system: string;
  processor: string;
  cores: number;
  /** In bytes. */
  memory: number;
  node: string;
}

export function describeMachine(): Machine {
  return {
    system: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory: totalmem(),
    node: process.version,
  };
}
