/** The packages of the peers. They are no dependencies of the project: the bench installs them in a folder of its own. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../support/sites/site.ts';

export const pinned = {
  eleventy: { '@11ty/eleventy': '3.1.8' },
  astro: {
    astro: '7.3.5',
    '@astrojs/markdown-remark': '7.3.1',
    '@astrojs/rss': '4.0.19',
    '@astrojs/sitemap': '3.7.4',
    'rehype-slug': '6.0.0',
  },
  pagefind: { pagefind: '1.6.0' },
  minisearch: { minisearch: '7.2.0' },
} as const satisfies Record<string, Record<string, string>>;

export type Pinned = keyof typeof pinned;

/** The project's overrides of versions. They apply to the peers, too. */
export async function ownOverrides(): Promise<Record<string, string>> {
  const file = path.join(projectRoot, 'package.json');
  const { overrides } = JSON.parse(await readFile(file, 'utf8')) as {
    overrides?: Record<string, string>;
  };
  return overrides ?? {};
}
