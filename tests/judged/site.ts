/** The judged paper as a site. */
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildMade, emptyContent, makeSite, type Site } from '../support/site.ts';
import { judgedRoot } from './queries.ts';

/** BCP 47 */
export const judgedLanguage = 'en-GB';

/** The address of the other sites of a test run: the page program depends on it, and is compiled once for all of them. */
const environment = { SITE_URL: 'https://test.example' };

/**
 * Builds a judged paper for the root of a host.
 *
 * @param place the folder with its `content/`
 * @throws with what the build printed
 */
export async function buildJudgedSite(place = judgedRoot): Promise<Site> {
  const site = await makeSite({ 'public/favicon.svg': emptyContent['public/favicon.svg'] ?? '' });
  const content = fileURLToPath(new URL('content/', place));
  await cp(content, path.join(site.root, 'content'), { recursive: true });
  await buildMade(site, environment);
  return site;
}
