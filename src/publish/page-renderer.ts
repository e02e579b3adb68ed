/** How pages are rendered: the plain way here, with Astro's own build; faster ways implement the same interface. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isSystemFile } from '../model/system-files.ts';
import type { Site } from '../site.ts';
import { setContent } from '../source/content.ts';
import { createContent, type ContentSource } from '../source/create-content.ts';
import type { Publication } from '../source/read/publication.ts';
import { lockAstro } from './astro-lock.ts';
import { listFiles } from '../source/read/list-files.ts';
import { createReferenceSharing, readPageFacts, type PageFacts } from './verify/page-facts.ts';

export interface RenderedPages {
  /** Facts of all pages of the site, by file. */
  pages: ReadonlyMap<string, PageFacts>;
  /** How many of them were rendered by this build. */
  rendered: number;
}

export interface PageRenderer {
  /** Called as soon as the settings are known, while the texts are still to be read. */
  prepare?(site: Site): void;
  /** Whether the published folder is already what this build would make. */
  isPublished?(source: ContentSource): Promise<boolean>;
  /** Fills the folder of the build with all pages and what they load. @throws what a page throws */
  render(source: ContentSource): Promise<RenderedPages>;
  /**
   * Reads what the next build has to know about this one.
   *
   * @param files all files of the build
   * @param isFinal whether another build would give the same result; if not, the next build tries again
   * @returns stores it; called when the site has been published
   */
  record?(source: ContentSource, files: readonly string[], isFinal: boolean): () => void;
  /** Removes the site that the build has replaced, once that is published. @param replaced its folder, moved away */
  discard?(replaced: string): void;
  /** Called when the build ends, however it ends. */
  close?(): Promise<void>;
}

/** Has Astro build all pages. @param root the project's root  @param folder of the build */
export function createPlainRenderer(root: string, folder: string): PageRenderer {
  return {
    async render(source) {
      setContent(createContent(source));
      // Astro takes long to load, and most builds do not need it.
      const [{ build }, lock] = await Promise.all([import('astro'), lockAstro(root)]);
      try {
        await build({ root, outDir: folder, logLevel: 'warn' });
      } finally {
        lock.release();
      }
      removeSystemFiles(folder);
      return finishedPages(folder, source.publication);
    },
  };
}

/** Removes the files of operating systems from a build of Astro, which copies `public/` as it is. */
export function removeSystemFiles(folder: string): void {
  for (const file of listFiles(folder)) {
    if (isSystemFile(file)) rmSync(path.join(folder, file));
  }
}

/** The pages of a build. Those from `public/` belong to the publisher and are not checked. */
export function finishedPages(
  folder: string,
  { publicFiles }: Pick<Publication, 'publicFiles'>,
): RenderedPages {
  const pages = new Map<string, PageFacts>();
  const shareReferences = createReferenceSharing();
  for (const file of listFiles(folder)) {
    if (!file.endsWith('.html') || publicFiles.has(`/${file}`)) continue;
    const html = readFileSync(path.join(folder, file), 'utf8');
    // Facts are slices of the page; a clone does not keep the page in memory.
    pages.set(file, shareReferences(structuredClone(readPageFacts(html))));
  }
  return { pages, rendered: pages.size };
}
