/**
 * Gets the page program for a build: the one of an earlier build if it is fresh. Otherwise Astro compiles it in a process of
 * its own, so that it runs while the texts are read and its memory is free again before pages are rendered.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../../../model/hash.ts';
import type { Site } from '../../../site.ts';
import { messagesFor } from '../../../words/languages.ts';
import { isProgram, openProgram, type CompileTask, type PageProgram } from './page-program.ts';

const programsFolder = '.astro/broadsheet/program';

const workerFile = fileURLToPath(new URL('./compile-worker.ts', import.meta.url));

interface ProgramCompiler {
  /** Begins to compile, unless a fresh program exists. */
  prepare(site: Site): void;
  /** @throws if the program cannot be compiled or opened. Astro has printed why */
  ready(): Promise<PageProgram>;
  /** Ends the process if it has not ended. */
  close(): Promise<void>;
}

/** What is compiled into the program of `content/site.yaml`. */
export type ProgramSettings = Pick<Site['data'], 'address' | 'language' | 'words'>;

/** The folder in which the page program of a site is cached. @param engine hash of the engine */
export function programFolder(
  root: string,
  engine: string,
  { address, language, words }: ProgramSettings,
): string {
  const said = JSON.stringify(messagesFor(language, words));
  return path.join(root, programsFolder, hashOf(engine, address, said));
}

/** @param folder of the build  @param engine hash of the engine */
export function createProgramCompiler(
  root: string,
  folder: string,
  engine: string,
): ProgramCompiler {
  let program = '';
  let worker: ChildProcess | undefined;
  let ended: Promise<unknown[]> | undefined;

  return {
    prepare(site) {
      program = programFolder(root, engine, site.data);
      if (isProgram(program)) return;
      // Its output waits until ready(), because problems of the content are reported first.
      worker = fork(workerFile, { silent: true });
      ended = once(worker, 'close');
      // The error is thrown by ready().
      ended.catch(() => undefined);
      worker.send({ root, folder, program } satisfies CompileTask);
    },
    async ready() {
      worker?.stdout?.pipe(process.stdout);
      worker?.stderr?.pipe(process.stderr);
      const [code = 0] = (await ended) ?? [];
      if (code !== 0) throw new Error(`Astro's build ended with code ${code}`);
      return openProgram(program);
    },
    async close() {
      if (!worker || worker.exitCode !== null || worker.signalCode !== null) return;
      worker.kill('SIGKILL');
      await ended?.catch(() => undefined);
    },
  };
}
