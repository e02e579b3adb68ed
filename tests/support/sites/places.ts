/** The real paper in the two kinds of place where a publisher can put it. */

/** One such place. */
export interface Place {
  /** The place in words, for the names of tests. */
  where: string;
  /** The shared site that is built for it. */
  site: 'real' | 'realInFolder';
  /** What the publisher sets for it. */
  environment: Record<string, string>;
  origin: string;
  base: string;
}

/** At the root of the host that `content/site.yaml` names, and in a folder of another host. */
export const places = [
  {
    where: 'at the root of its host',
    site: 'real',
    environment: {},
    origin: 'https://broadsheet.example',
    base: '/',
  },
  {
    where: 'in a folder of another host',
    site: 'realInFolder',
    environment: { SITE_URL: 'https://test.example', BASE_PATH: '/sub/dir/' },
    origin: 'https://test.example',
    base: '/sub/dir/',
  },
] as const satisfies readonly Place[];
