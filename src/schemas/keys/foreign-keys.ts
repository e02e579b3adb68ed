/** Keys of other tools, with our keys for the same. */
import { isOneSlip, nearest } from '../../errors/nearest.ts';

/** Names of one key, in lower case and without hyphens and underscores, with our keys for it, the most likely first. */
const meanings: readonly (readonly [names: string, keys: readonly string[]])[] = [
  ['title name heading posttitle', ['headline', 'title', 'name']],
  ['seotitle shorttitle navtitle metatitle linktitle', ['shortHeadline']],
  [
    'date pubdate publishdate publisheddate publishedat datepublished publishedon publicationdate created createdat posted time when day',
    ['published', 'at', 'date'],
  ],
  [
    'lastmod updateddate lastmodified lastmodifiedat modified lastupdated moddate updatedat dateupdated datemodified',
    ['updated'],
  ],
  ['author authors by writer writers reporter contributor contributors creator', ['byline']],
  [
    'description excerpt subtitle subheadline subhead standfirst deck lede teaser abstract intro metadescription seodescription subheading',
    ['dek', 'description', 'role'],
  ],
  ['bio job position jobtitle', ['role']],
  ['tags tag keywords labels', ['topics']],
  ['category categories channel rubric', ['section']],
  ['keypoints highlights tldr takeaways', ['summary']],
  [
    'image images featuredimage featureimage cover coverimage hero heroimage thumbnail thumb banner picture photo ogimage leadimage avatar',
    ['image', 'portrait'],
  ],
  ['lang language locale', ['language', 'lang', 'tag']],
  ['location place city', ['dateline']],
  ['persons', ['people']],
  ['locations', ['places']],
  ['organizations orgs companies', ['organisations']],
  ['articletype kind genre format posttype', ['type']],
  ['isdraft unpublished status private', ['draft']],
  ['retracted retraction retractedat retractedon withdrawal unpublish', ['withdrawn']],
  ['scheduled embargo embargountil releasedate', ['published']],
  ['featured pinned priority importance weight', ['rank']],
  ['url src file path filename uri', ['file', 'link', 'src', 'url']],
  ['link href website', ['url', 'link']],
  ['url baseurl siteurl', ['address']],
  ['alttext imagealt', ['alt']],
  ['author byline photographer source copyright by', ['credit', 'publisher']],
  ['license', ['licence']],
  ['alsoknownas alias othernames', ['aliases']],
  ['seriespart number', ['part']],
  ['seealso relatedposts relatedarticles', ['related']],
];

/** The same for keys of groups, such as a correction, and for attributes of directives. */
const meaningsInGroups: typeof meanings = [
  ['headline', ['title']],
  ['message note body content description correction update', ['text']],
  ['why because cause', ['reason']],
  ['before old', ['was']],
  ['after new', ['now']],
  ['author name speaker source', ['by', 'author']],
];

const fold = (key: string) => key.toLowerCase().replace(/[^a-z]/g, '');

const keysByName = (table: typeof meanings) =>
  Map.groupBy(
    table.flatMap(([names, keys]) => names.split(' ').map((name) => ({ name, keys }))),
    ({ name }) => name,
  );

const atTop = keysByName(meanings);
const inGroups = keysByName([...meanings, ...meaningsInGroups]);

/** Keys of other tools for the address of a page, which comes from the file name here. */
const addressKeys = new Set(['slug', 'uri', 'path']);

/** Keys of other tools for addresses that lead to a page, now or in the tool that a story comes from. */
const formerKeys = new Set(
  'permalink url alias aliases redirectfrom redirectsfrom redirects redirect oldurl oldurls previousurl formerurl'.split(
    ' ',
  ),
);

/** Keys of other tools for what our layout decides. */
const uselessKeys = new Set(
  'layout template comments toc math id guid postid aside pin sticky showtoc sitemap cssclass outputs eleventynavigation'.split(
    ' ',
  ),
);

/** The purpose of an unknown key: our key for the same, the address of the page, a former address, or nothing that we have. */
type ForeignKey = { key: string } | 'address' | 'formerly' | 'useless' | undefined;

/**
 * @param known the keys that the group may have
 * @param isTop whether the group is the whole front matter
 */
export function foreignKey(written: string, known: readonly string[], isTop: boolean): ForeignKey {
  const name = fold(written);
  // The same word in other letters: `Headline`, `short_headline`.
  const same = known.find((key) => fold(key) === name);
  if (same !== undefined) return { key: same };
  if (isTop && known.includes('published') && addressKeys.has(name)) return 'address';
  if (isTop && known.includes('published') && uselessKeys.has(name)) return 'useless';
  const keys = (isTop ? atTop : inGroups).get(name)?.flatMap((one) => one.keys) ?? [];
  const key = keys.find((one) => known.includes(one));
  if (key !== undefined) return { key };
  return isTop && known.includes('formerly') && formerKeys.has(name) ? 'formerly' : undefined;
}

/** What an unknown key was meant to be. */
export type MeantKey =
  | Exclude<ForeignKey, undefined | { key: string }>
  /** `how`: the key of another tool, one of our keys with a typing mistake, or one that may be meant. */
  | { key: string; how: 'foreign' | 'slip' | 'guess' };

/** Shorter names are not compared with typing mistakes: `tog` may be `tag` or `dog`. */
const shortestName = 4;

/**
 * What an unknown key was meant to be; undefined if no key is similar. Parameters as those of `foreignKey`.
 *
 * @param takes whether one of our keys accepts the value
 */
export function meantKey(
  written: string,
  known: readonly string[],
  isTop: boolean,
  takes: (key: string) => boolean,
): MeantKey | undefined {
  const foreign = foreignKey(written, known, isTop);
  if (typeof foreign === 'string') return foreign;
  if (foreign) return { ...foreign, how: 'foreign' };
  // Both `updated` and `updates` are one typing mistake from `update`.
  const slips = known.filter((key) => isOneSlip(fold(written), fold(key)));
  const slip = slips.find(takes) ?? slips[0];
  if (slip !== undefined) return { key: slip, how: 'slip' };
  const name = fold(written).length < shortestName ? undefined : nearName(fold(written), isTop);
  const meant = name === undefined ? undefined : foreignKey(name, known, isTop);
  if (typeof meant === 'object') return { ...meant, how: 'slip' };
  const guess = nearest(written, known);
  return guess === undefined ? undefined : { key: guess, how: 'guess' };
}

/** The key of another tool that is one typing mistake away. */
const nearName = (written: string, isTop: boolean): string | undefined =>
  [...(isTop ? atTop : inGroups).keys()].find(
    (name) => name.length >= shortestName && isOneSlip(written, name),
  );
