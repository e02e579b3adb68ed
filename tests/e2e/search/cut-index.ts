/** An index in several parts, of a site that is so small that it is published with one. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { SearchEntry } from '../../../src/model/search/search-format.ts';
import { indexSite } from '../../../src/publish/index/site-index.ts';

export interface CutIndex {
  entry: SearchEntry;
  /** Has a page load this index in the place of the site's own. */
  serveTo(page: Page): Promise<void>;
  remove(): Promise<void>;
}

/** So few pages are in each part. */
const sizes = { whole: 1, newest: 20, archive: 20 };

/** The addresses of all pages that the site asks search engines to find. */
async function pagesOf(site: string): Promise<string[]> {
  const sitemap = await (await fetch(`${site}sitemap-0.xml`)).text();
  return [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map(([, at = '']) => at);
}

/** @param site where it stands, at the root of its host */
export async function cutIndex(site: string): Promise<CutIndex> {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-index-'));
  const pages = await Promise.all(
    (await pagesOf(site)).map(async (url) => {
      const html = await (await fetch(new URL(url, site))).text();
      const file = path.join(folder, url, 'index.html');
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, html);
      const published = /property="article:published_time" content="([^"]+)"/.exec(html)?.[1];
      return { url, published, hash: createHash('sha256').update(html).digest('hex'), file, html };
    }),
  );
  const searched = pages.filter(({ html }) => html.includes('data-pagefind-body'));
  const cacheFolder = path.join(folder, 'cache');
  const entry = await indexSite({ folder, language: 'en', pages: searched, cacheFolder, sizes });
  return {
    entry,
    async serveTo(page) {
      await page.route('**/pagefind/**', async (route) => {
        const { pathname } = new URL(route.request().url());
        const body = await readFile(path.join(folder, pathname)).catch(() => undefined);
        const contentType = pathname.endsWith('.js')
          ? 'text/javascript'
          : 'application/octet-stream';
        await (body ? route.fulfill({ body, contentType }) : route.fulfill({ status: 404 }));
      });
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
