/**
 * What makes builds of large papers fast. All of it is optional: without it, `publish.ts` makes the same bytes, only slower.
 */
import type { ResultSource } from '../source/read/read-files.ts';
import type { RenderFiles } from '../source/render/render-file.ts';
import type { PageRenderer } from './page-renderer.ts';

/** Where and for when a site is built. */
export interface BuildPlace {
  /** The project's root. */
  root: string;
  /** The folder in which the build is made. */
  folder: string;
  /** The folder that is published. */
  target: string;
  /** The moment for which the site is built, in milliseconds since 1970. */
  moment: number;
  /** Whether the site gets a search index: measurements may leave it out. */
  withIndex: boolean;
}

/** The parts of a build that can be faster than the plain way. */
export interface BuildParts {
  results: ResultSource;
  renderFiles: RenderFiles;
  pages: PageRenderer;
}

export interface Acceleration {
  /** The cache of results, and texts rendered on all cores. */
  openResults(root: string): Pick<BuildParts, 'results' | 'renderFiles'>;
  /**
   * The parts of a build of the whole site. Prints a line of notice for a part that has to be plain.
   *
   * @param args the arguments of the command: `--merge` and `--with` add what other machines have made
   * @throws PublicationError if an argument is wrong
   */
  openBuild(place: BuildPlace, args: readonly string[]): Promise<BuildParts>;
  /**
   * Does one machine's share of a build.
   *
   * @returns what was done, in a sentence; undefined if the arguments ask for no share
   * @throws PublicationError if an argument or the content is wrong
   */
  buildShare(place: BuildPlace, args: readonly string[]): Promise<string | undefined>;
}
