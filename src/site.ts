/** Reads `content/site.yaml`. Environment variables can override its address. */
import { problem, type Problem } from './errors/problem.ts';
import { validate } from './schemas/keys/explain.ts';
import { knownKeys } from './schemas/keys/known-groups.ts';
import { siteSchema, type SiteData } from './schemas/site.ts';
import { readTextFile } from './source/text/text-file.ts';
import { parseYaml, type Locate } from './source/text/yaml.ts';

/** The path of the settings, from the project's root. */
export const siteFile = 'content/site.yaml';

/** The environment variables that change a build. */
export interface SiteEnvironment {
  /** Replaces the whole address, including its folder. */
  SITE_URL?: string | undefined;
  /** Replaces only the folder: `/sub/dir/`. */
  BASE_PATH?: string | undefined;
  /** The moment of the build, in seconds since 1970. */
  SOURCE_DATE_EPOCH?: string | undefined;
}

/** The settings of the paper, and the place of each key in the file. */
export interface Site {
  data: SiteData;
  locate: Locate;
}

const { address: addressField } = siteSchema.shape;

/** Applies the variables to the address, or returns what is wrong with each of them. */
function override(
  address: string,
  environment: SiteEnvironment,
): { address: string } | { problems: Problem[] } {
  const { SITE_URL, BASE_PATH, SOURCE_DATE_EPOCH } = environment;
  const problems: Problem[] = [];
  const refuse = (variable: string, value: string, wanted: string) => {
    problems.push(problem('badEnvironment', { file: siteFile }, { variable, value, wanted }));
  };
  if (SITE_URL && !addressField.safeParse(SITE_URL).success) {
    refuse('SITE_URL', SITE_URL, 'a web address such as https://www.example.org/');
  }
  if (BASE_PATH && !/^(?!\/\/)\/?[\w.~/-]*$/.test(BASE_PATH)) {
    refuse('BASE_PATH', BASE_PATH, 'a path such as /sub/dir/');
  }
  if (SOURCE_DATE_EPOCH && !/^\d{1,11}$/.test(SOURCE_DATE_EPOCH)) {
    refuse('SOURCE_DATE_EPOCH', SOURCE_DATE_EPOCH, 'a number of seconds such as 1260835200');
  }
  if (problems.length > 0) return { problems };
  const url = new URL(SITE_URL || address);
  if (BASE_PATH) url.pathname = BASE_PATH;
  return { address: url.href };
}

/**
 * Reads `content/site.yaml`.
 *
 * @param root the project's root
 * @param environment the variables of the process
 * @param asMeant puts values as people write them into the form of the schema: `source/written/settings.ts`
 * @returns the settings, with the address overridden, or the problems; never throws
 */
export function readSite(
  root: string,
  environment: SiteEnvironment,
  asMeant: (written: Record<string, unknown>) => unknown,
): Site | { problems: Problem[] } {
  const read = readTextFile(root, siteFile);
  if ('problems' in read) return read;
  const parsed = parseYaml(read.text, siteFile, 0, knownKeys(siteSchema));
  if ('problems' in parsed) return parsed;
  const { locate } = parsed;
  const checked = validate(siteSchema, asMeant(parsed.data), locate);
  if ('problems' in checked) return checked;
  const overridden = override(checked.data.address, environment);
  if ('problems' in overridden) return overridden;
  return { data: { ...checked.data, address: overridden.address }, locate };
}
