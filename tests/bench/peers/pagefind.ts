/** Pagefind's command line on the pages of a peer or of our engine. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { BuilderPlan, BuildStep } from '../builds/builder.ts';
import { measuredRun, type Run } from '../builds/measured-run.ts';
import type { SampleSites } from '../publication/sample-site.ts';
import { installPeer } from './install.ts';

/** The folder of its index, from the site's root: outside `dist/`, so that our builds do not see it. */
export const stockIndex = 'stock-pagefind';

/** Indexes a built site. @param root the folder with the site in `dist/` */
export async function runPagefind(root: string): Promise<Run> {
  const folder = await installPeer('pagefind');
  const program = path.join(folder, 'node_modules/pagefind/lib/runner/bin.cjs');
  const output = path.join(root, stockIndex);
  await rm(output, { recursive: true, force: true });
  const where = ['--site', path.join(root, 'dist'), '--output-path', output];
  return measuredRun({ line: [process.execPath, program, ...where], folder });
}

export function pagefindStep(root: string): BuildStep {
  return { task: 'index', run: () => runPagefind(root) };
}

/** @param sites whose site has been built when the step runs */
export function pagefindOnOurs(sites: SampleSites): BuilderPlan {
  const name = 'Pagefind 1.6 on our pages';
  return {
    name,
    async prepare(_publication, articles) {
      await installPeer('pagefind');
      const { site } = await sites.open(articles);
      return { name, steps: [pagefindStep(site.root)] };
    },
  };
}
