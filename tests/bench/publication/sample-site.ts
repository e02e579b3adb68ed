/** Sites with the sample publication. Parts of the bench that use the same size and engine share one. */
import path from 'node:path';
import type { Site } from '../../support/sites/site.ts';
import { makeEngineSite } from './engine-site.ts';
import { ownEngine, type Engine } from './engine.ts';
import { writePublication, type SamplePublication } from './sample-publication.ts';

export interface SampleSite {
  site: Site;
  dist: string;
  publication: SamplePublication;
  articles: number;
}

export interface SampleSites {
  /**
   * Returns the site of this size and engine, and writes it first if there is none. It may have been built already.
   *
   * @param engine this checkout by default
   */
  open(articles: number, engine?: Engine): Promise<SampleSite>;
  removeAll(): Promise<void>;
}

export function createSampleSites(): SampleSites {
  const sites = new Map<string, Promise<SampleSite>>();
  async function write(articles: number, engine: Engine): Promise<SampleSite> {
    const site = await makeEngineSite(engine);
    const publication = await writePublication(site.root, articles);
    return { site, dist: path.join(site.root, 'dist'), publication, articles };
  }
  return {
    open(articles, engine = ownEngine) {
      const key = `${articles} ${engine.root}`;
      const site = sites.get(key) ?? write(articles, engine);
      sites.set(key, site);
      return site;
    },
    async removeAll() {
      for (const { site } of await Promise.all(sites.values())) await site.remove();
      sites.clear();
    },
  };
}
