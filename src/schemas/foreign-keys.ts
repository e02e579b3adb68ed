/** Keys that other tools read, with those of ours that hold the same. */

/** Names of one thing, in lower case and without hyphens and underscores, with our keys for it, the most likely first. */
const meanings: readonly (readonly [names: string, keys: readonly string[]])[] = [
  ['title name heading posttitle', ['headline', 'title', 'name']],
  ['seotitle shorttitle navtitle metatitle linktitle', ['shortHeadline']],
  [
    'date pubdate publishdate publisheddate publishedat datepublished publishedon publicationdate created createdat posted time',
    ['published'],
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
  ['lang locale', ['language', 'lang']],
  ['location place city', ['dateline']],
  ['persons', ['people']],
  ['locations', ['places']],
  ['organizations orgs companies', ['organisations']],
  ['articletype kind genre format posttype', ['type']],
  ['isdraft unpublished status', ['draft']],
  ['url src path filename uri', ['file', 'link', 'src', 'url']],
  ['link href website', ['url', 'link']],
  ['alttext imagealt', ['alt']],
  ['author byline photographer source copyright by', ['credit', 'publisher']],
  ['license', ['licence']],
  ['alsoknownas alias othernames', ['aliases']],
  ['seriespart number', ['part']],
  ['seealso relatedposts relatedarticles', ['related']],
];

const fold = (key: string) => key.toLowerCase().replace(/[^a-z]/g, '');

const byName = Map.groupBy(
  meanings.flatMap(([names, keys]) => names.split(' ').map((name) => ({ name, keys }))),
  ({ name }) => name,
);

/** Keys of other tools for the address of a page, which comes from the file name here. */
const addressKeys = new Set(['slug', 'permalink', 'url', 'uri', 'path']);

/** Keys of other tools that decide what the layout decides here. */
const uselessKeys = new Set(
  'layout template comments toc math id guid postid aside pin sticky showtoc sitemap cssclass outputs eleventynavigation'.split(
    ' ',
  ),
);

/** What an unknown key is for: our key for the same, the address of the page, or nothing that the paper has. */
type ForeignKey = { key: string } | 'address' | 'useless' | undefined;

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
  const keys = byName.get(name)?.flatMap((one) => one.keys) ?? [];
  const key = keys.find((one) => known.includes(one));
  return key === undefined ? undefined : { key };
}
