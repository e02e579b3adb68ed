/** The judged paper as a site. */
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { borrowProgram, withoutCards } from '../support/sites/compiled-program.ts';
import { buildMade, emptyContent, makeSite, type Site } from '../support/sites/site.ts';
import { judgedRoot } from './queries.ts';

/** BCP 47 */
export const judgedLanguage = 'en-GB';

/** The address of the other sites of a test run: the page program depends on it, and is compiled once for all of them. */
const address = 'https://test.example/';

/**
 * Builds a judged paper for the root of a host. Its pages have English words around the stories, whatever its language: they
 * are not judged, and to compile them in ten languages takes longer than all else. Nor are the cards of its stories.
 *
 * @param place the folder with its `content/`  @param language of the paper, BCP 47
 * @throws with what the build printed
 */
export async function buildJudgedSite(
  place = judgedRoot,
  language = judgedLanguage,
): Promise<Site> {
  const site = await makeSite({ 'public/favicon.svg': emptyContent['public/favicon.svg'] ?? '' });
  const content = fileURLToPath(new URL('content/', place));
  await cp(content, path.join(site.root, 'content'), { recursive: true });
  await withoutCards(site.root);
  borrowProgram(site.root, { address, language: judgedLanguage }, { address, language });
  await buildMade(site, { SITE_URL: address });
  return site;
}
