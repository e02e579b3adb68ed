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
   * Builds the whole site, or one machine's share of it. Prints a notice for a part that cannot be accelerated.
   *
   * @param args the arguments of the command
   * @param publish builds the whole site with the given parts
   * @returns what was done, in a sentence
   * @throws PublicationError if an argument or the content is wrong
   */
  build(place: BuildPlace, args: readonly string[], publish: Publish): Promise<string>;
}

/** The six steps of a build. */
type Publish = (place: BuildPlace, parts: BuildParts) => Promise<string>;
