/** Publishes within a build that Astro has started: `npx astro build`. */
import { setBuildMoment } from '../model/dates/clock.ts';
import { setContent } from '../source/content.ts';
import { createContent, type ContentSource } from '../source/create-content.ts';
import { lockAstro } from './astro-lock.ts';
import { finishedPages, removeSystemFiles, type RenderedPages } from './page-renderer.ts';
import { plainParts, publish } from './publish.ts';
import { openStaging } from './staging.ts';

/** A site that has been read and checked, and that Astro now renders. */
export interface Publishing {
  /** The folder in which Astro has to build. */
  folder: string;
  /** Indexes, verifies and promotes what Astro has rendered. @returns what was done, in a sentence */
  finish(): Promise<string>;
}

/**
 * Reads and checks the content.
 *
 * @param root the project's root
 * @param moment for which the site is built, in milliseconds since 1970
 * @throws PublicationError if the content has problems
 */
export async function startPublishing(root: string, moment: number): Promise<Publishing> {
  setBuildMoment(process.env, moment);
  const { folder, target } = await openStaging(root);
  const place = { root, folder, target, moment, withIndex: true };
  const ready = Promise.withResolvers<void>();
  const rendered = Promise.withResolvers<void>();
  const parts = plainParts(place);
  const pages = {
    async render(source: ContentSource): Promise<RenderedPages> {
      setContent(createContent(source));
      ready.resolve();
      await rendered.promise;
      removeSystemFiles(folder);
      return finishedPages(folder, source.publication);
    },
  };
  // Astro is already running and continues after this, so the lock ends with the process.
  await lockAstro(root);
  const published = publish(place, { ...parts, pages });
  await Promise.race([ready.promise, published]);
  return {
    folder,
    finish() {
      rendered.resolve();
      return published;
    },
  };
}
