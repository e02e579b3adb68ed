/** `content/site.yaml`, with the two environment variables that override its address. */
import { problem, type Problem } from './errors.ts';
import { validate } from './schemas/explain.ts';
import { webAddress } from './schemas/fields.ts';
import { siteSchema, type SiteData } from './schemas/site.ts';
import { readTextFile } from './source/text-file.ts';
import { parseYaml, type Locate } from './source/yaml.ts';

/** The file that this module reads, from the project's root. */
export const siteFile = 'content/site.yaml';

/** The variables that this module reads. */
export interface SiteEnvironment {
  /** Replaces the address, with its folder if it has one. */
  SITE_URL?: string | undefined;
  /** Replaces the folder alone: `/sub/dir/`. */
  BASE_PATH?: string | undefined;
}

/** What the paper is, and where in the file each key stands. */
export interface Site {
  data: SiteData;
  locate: Locate;
}

function override(
  address: string,
  { SITE_URL, BASE_PATH }: SiteEnvironment,
): { address: string } | { problems: Problem[] } {
  const place = { file: siteFile };
  if (SITE_URL && !webAddress().safeParse(SITE_URL).success) {
    const wanted = 'a web address such as https://www.example.org/';
    return {
      problems: [
        problem('badEnvironment', place, { variable: 'SITE_URL', value: SITE_URL, wanted }),
      ],
    };
  }
  const url = new URL(SITE_URL || address);
  if (BASE_PATH) {
    if (!/^\/?[\w.~/-]*$/.test(BASE_PATH) || BASE_PATH.startsWith('//')) {
      const wanted = 'a path such as /sub/dir/';
      return {
        problems: [
          problem('badEnvironment', place, { variable: 'BASE_PATH', value: BASE_PATH, wanted }),
        ],
      };
    }
    url.pathname = BASE_PATH;
  }
  return { address: url.href };
}

/**
 * Reads `content/site.yaml`.
 *
 * @param root the project's root
 * @param environment the process's variables
 * @returns the site, its address already overridden, or what is wrong; never throws
 */
export async function readSite(
  root: string,
  environment: SiteEnvironment,
): Promise<Site | { problems: Problem[] }> {
  const read = await readTextFile(root, siteFile);
  if ('problems' in read) return read;
  const parsed = parseYaml(read.text, siteFile);
  if ('problems' in parsed) return parsed;
  const { locate } = parsed;
  const checked = validate(siteSchema, parsed.data, locate);
  if ('problems' in checked) return checked;
  const overridden = override(checked.data.address, environment);
  if ('problems' in overridden) return overridden;
  return { data: { ...checked.data, address: overridden.address }, locate };
}
