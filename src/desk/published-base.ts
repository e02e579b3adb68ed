/** For which folder of a host a site was built. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Every page links to the icon, which stands at the root of the site. */
const icon = /<link rel="icon" href="([^"]*\/)favicon\.svg"/;

/**
 * The base path of the site in a folder, with slashes at both ends.
 *
 * @param dist the built folder
 * @returns undefined if there is no site
 */
export function publishedBase(dist: string): string | undefined {
  try {
    return icon.exec(readFileSync(path.join(dist, '404.html'), 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
