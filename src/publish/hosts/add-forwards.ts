/** Makes former addresses lead to the present pages, on any host. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { problem } from '../../errors/problem.ts';
import { PublicationError } from '../../errors/report.ts';
import { createAddresses, fileOfPage } from '../../model/url.ts';
import type { SiteData } from '../../schemas/site.ts';
import type { WrittenForward } from '../../source/forwards.ts';
import { createForwardPages } from './forward-page.ts';
import { redirectRules } from './redirects.ts';

const redirectsFile = '_redirects';

/**
 * Adds a page at each former address, and rules for hosts that redirect by themselves.
 *
 * @param folder of the build, with all pages
 * @param forwards those that matter most first
 * @throws PublicationError if there is a page at a former address, such as a further page of a list
 */
export async function addForwards(
  folder: string,
  forwards: readonly WrittenForward[],
  site: Pick<SiteData, 'address' | 'title' | 'language' | 'words'>,
): Promise<void> {
  if (forwards.length === 0) return;
  const addresses = createAddresses(site.address);
  const forwardPage = createForwardPages(addresses, site);
  for (const { from, to, place } of forwards) {
    const file = path.resolve(folder, fileOfPage(from, '/'));
    if (!file.startsWith(path.resolve(folder) + path.sep)) {
      throw new Error(`the former address ${from} leads out of the folder of the site`);
    }
    if (existsSync(file)) {
      throw new PublicationError([problem('formerlyTaken', place, { address: from })]);
    }
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, forwardPage(addresses.path(to)));
  }
  const target = path.join(folder, redirectsFile);
  const own = existsSync(target) ? await readFile(target, 'utf8') : '';
  const rules = redirectRules(own, forwards, addresses.path);
  if (rules !== undefined) await writeFile(target, rules);
}
