/** Gets the page program for a build: the one of an earlier build if it is fresh, otherwise compiled while texts are read. */
import path from 'node:path';
import { hashOf } from '../../../model/hash.ts';
import type { Settings } from '../../../source/read/publication.ts';
import { startCompiling, type Compiling, type SizedPictures } from './compile-program.ts';
import { isProgram, openProgram, type PageProgram } from './page-program.ts';

const programsFolder = '.astro/broadsheet/program';

export interface ReadyProgram {
  /** The folder in which it is kept. */
  folder: string;
  opened: PageProgram;
  /** The sizes that were made of pictures that lacked them. */
  sizes: SizedPictures;
}

export interface ProgramCompiler {
  /** Whether a program is being compiled. */
  isCompiling(): boolean;
  /** Begins to compile, unless a fresh program exists. */
  prepare(settings: Settings): void;
  /**
   * @param missing the pictures whose sizes have to be made, by their paths from the project's root
   * @throws if the program cannot be compiled or opened
   */
  ready(missing: readonly string[]): Promise<ReadyProgram>;
  close(): Promise<void>;
}

/** @param folder of the build  @param engine hash of the engine */
export function createProgramCompiler(
  root: string,
  folder: string,
  engine: string,
): ProgramCompiler {
  let program: string | undefined;
  let settings: Settings | undefined;
  let compiling: Compiling | undefined;

  const compile = (to: string, { site, publicFiles }: Settings) =>
    startCompiling({
      root,
      folder,
      program: to,
      address: site.data.address,
      publicFiles: [...publicFiles].map((file) => file.slice(1)),
    });

  return {
    isCompiling: () => compiling !== undefined,
    prepare(found) {
      settings = found;
      const { site, pictures } = found;
      // Neither texts nor the rest of content/site.yaml are compiled into the program.
      const key = hashOf(engine, site.data.address, JSON.stringify([...pictures].sort()));
      program = path.join(root, programsFolder, key);
      if (!isProgram(program)) compiling = compile(program, found);
    },
    async ready(missing) {
      if (!program || !settings) throw new Error('prepare() must be called before ready()');
      if (missing.length > 0) compiling ??= compile(program, settings);
      const sizes = (await compiling?.finish(missing)) ?? [];
      return { folder: program, opened: await openProgram(program), sizes };
    },
    async close() {
      await compiling?.stop();
    },
  };
}
