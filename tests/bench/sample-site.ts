/** Our engine with the sample publication, in a folder of its own. Several parts of the bench use the same one. */
import path from 'node:path';
import { makeSite, type Site } from '../support/site.ts';
import { writePublication, type SamplePublication } from './sample-publication.ts';

export interface SampleSite {
  site: Site;
  dist: string;
  publication: SamplePublication;
  articles: number;
}

export interface SampleSites {
  /** Writes the site down, or gives the one that is there. It may be built or not. */
  open(articles: number): Promise<SampleSite>;
  removeAll(): Promise<void>;
}

export function createSampleSites(): SampleSites {
  const sites = new Map<number, Promise<SampleSite>>();
  async function write(articles: number): Promise<SampleSite> {
    const site = await makeSite({});
    const publication = await writePublication(site.root, articles);
    return { site, dist: path.join(site.root, 'dist'), publication, articles };
  }
  return {
    open(articles) {
      const site = sites.get(articles) ?? write(articles);
      sites.set(articles, site);
      return site;
    },
    async removeAll() {
      for (const { site } of await Promise.all(sites.values())) await site.remove();
      sites.clear();
    },
  };
}
