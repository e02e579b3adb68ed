/**
 * The catalogue of everything that can be wrong with a publication, in the words that an editor reads.
 * Each entry says what is wrong, why it matters and what to do; the place comes from the caller.
 */
import { meantOr } from './nearest.ts';

/** What an entry says. */
export interface Wording {
  what: string;
  why: string;
  fix: string;
}

const list = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const catalogue = {
  notText: (p: { byte: number }) => ({
    what: `is not valid UTF-8 (at byte ${p.byte})`,
    why: 'a letter in it would come out as a wrong sign',
    fix: 'Open the file in your editor and save it with the encoding “UTF-8”.',
  }),
  nulCharacter: () => ({
    what: 'has a NUL character in it',
    why: 'it is invisible, and browsers and feed readers stop at it or replace it',
    fix: 'Delete the invisible character, or type the line again.',
  }),
  unreadable: (p: { cause: string }) => ({
    what: `cannot be read: ${p.cause}`,
    why: 'an article that cannot be read cannot be published',
    fix: 'Check that the file is there and that you may read it.',
  }),
  frontMatterMissing: (p: { example: string }) => ({
    what: 'does not begin with front matter',
    why: 'the headline, the date and the rest stand between two lines of ---',
    fix: `Begin the file with a line ---, then the keys (for example ${p.example}), then a line ---.`,
  }),
  frontMatterOpen: () => ({
    what: 'has front matter that never ends',
    why: 'the text begins after the second line of ---',
    fix: 'Put a line --- after the last key.',
  }),
  yaml: (p: { cause: string }) => ({
    what: `has keys that cannot be read (YAML): ${p.cause}`,
    why: 'a value would be lost or mean something else',
    fix: 'Write key: value with a space after the colon. Put quotation marks around a value that has : or # in it, or that begins with one of [ ] { } & * ! % @ > | \' ". Look at the line above as well.',
  }),
  notAMapping: () => ({
    what: 'does not hold keys and values',
    why: 'each line has to be a key, a colon and a value',
    fix: 'Write each line as key: value.',
  }),
  unknownKey: (p: { key: string; known: readonly string[] }) => ({
    what: `has a key “${p.key}” that nothing reads`,
    why: 'a mistyped key would be lost without a word',
    fix: meantOr(p.key, p.known, `Use one of the keys ${list(p.known)}.`),
  }),
  missingKey: (p: { key: string; description: string; example: string }) => ({
    what: `lacks the key “${p.key}”`,
    why: `it is needed: ${p.description}`,
    fix: `Add a line, for example ${p.example}`,
  }),
  badValue: (p: {
    key: string;
    value: string;
    reason: string;
    description: string;
    example: string;
  }) => ({
    what: `has ${p.value} as “${p.key}”, which ${p.reason}`,
    why: `the key holds this: ${p.description}`,
    fix: `Write it like this: ${p.example}`,
  }),
  badSlug: (p: { name: string; suggestion: string }) => ({
    what: `has a file name that cannot be an address: “${p.name}”`,
    why: 'the address comes from the file name, and links to it must work on every host',
    fix: `Use lower-case letters a to z, digits and single hyphens${p.suggestion ? `, for example ${p.suggestion}` : ''}.`,
  }),
  duplicateSlug: (p: { slug: string; other: string }) => ({
    what: `has the same slug “${p.slug}” as ${p.other}`,
    why: 'a slug names one thing on the whole site',
    fix: 'Rename one of the two files.',
  }),
  reservedSlug: (p: { slug: string }) => ({
    what: `has the slug “${p.slug}”, which the site itself uses`,
    why: 'the page would stand at an address that is taken',
    fix: 'Rename the file.',
  }),
  wrongFile: (p: { wanted: string }) => ({
    what: 'is not a file that this folder takes',
    why: 'it would be left out of the site without a word',
    fix: `${p.wanted} Move it or rename it; what is to be copied as it is belongs in public/.`,
  }),
  publicFileTaken: (p: { address: string }) => ({
    what: `would stand at ${p.address}, where the site puts a page or file of its own`,
    why: 'one of the two would be lost without a word',
    fix: 'Rename the file, or delete it.',
  }),
  notReplaced: (p: { cause: string }) => ({
    what: `could not be replaced by the new build: ${p.cause}`,
    why: 'the site that stands there is the one before',
    fix: 'Make it a folder on the same disk as the project (not a mount point) that you may rename, and close programs that use it.',
  }),
  unknownFolder: (p: { folder: string; folders: readonly string[] }) => ({
    what: 'is not in a folder that the site reads',
    why: 'it would be left out of the site without a word',
    fix: meantOr(
      p.folder,
      [...p.folders, 'site.yaml'],
      `Put it into one of the folders ${list(p.folders)} in content/.`,
    ),
  }),
  unknownId: (p: { key: string; id: string; folder: string; known: readonly string[] }) => ({
    what: `names “${p.id}” under “${p.key}”, and there is no content/${p.folder}/${p.id}.md`,
    why: 'the page would have a gap where it should stand',
    fix: meantOr(
      p.id,
      p.known,
      `Write the file content/${p.folder}/${p.id}.md${p.known.length > 0 && p.known.length <= 12 ? `, or use ${list(p.known)}` : ''}.`,
    ),
  }),
  repeatedId: (p: { key: string; id: string }) => ({
    what: `names “${p.id}” more than once under “${p.key}”`,
    why: 'it would stand in the page twice',
    fix: 'Delete one of the two.',
  }),
  updatedBeforePublished: (p: { updated: string; published: string }) => ({
    what: `was updated (${p.updated}) before it was published (${p.published})`,
    why: 'one of the two is wrong, and readers see both',
    fix: 'Correct “updated” or “published”, or leave “updated” out.',
  }),
  ambiguousName: (p: { text: string; names: readonly string[] }) => ({
    what: `has “${p.text}”, which is ambiguous: it may be ${p.names.join(' or ')}`,
    why: 'it is not linked, and the page of neither name shows the paragraph',
    fix: 'Name it in full or list one of them under people, places or organisations. In an article on both, link the one that you mean to its page.',
  }),
  unmentionedName: (p: { key: string; id: string }) => ({
    what: `lists “${p.id}” under ${p.key}, and its text never mentions that name`,
    why: 'the page of the name lists the story, with no paragraph to show for it',
    fix: 'Take it off the list, or add the spelling that the text has to the aliases of the name.',
  }),
  brokenLink: (p: { url: string; path: string; known: readonly string[] }) => ({
    what: `links to ${p.url}, and there is no such page`,
    why: 'a reader who follows the link would find nothing',
    fix: meantOr(p.path, p.known, 'Correct the link or take it out.'),
  }),
  malformedUrl: (p: { url: string }) => ({
    what: `has an address with a % that stands for nothing: ${p.url}`,
    why: 'browsers read % as the beginning of a sign’s number',
    fix: 'Write %25 for a % that is meant as one.',
  }),
  linkToUnpublished: (p: { url: string; state: string }) => ({
    what: `links to ${p.url}, which is ${p.state}`,
    why: 'a reader who follows the link would find nothing',
    fix: 'Publish that article too, or take the link out.',
  }),
  dangerousLink: (p: { url: string }) => ({
    what: `has a link of a kind that is not published: ${p.url}`,
    why: 'only http:, https:, mailto: and tel: are safe for readers',
    fix: 'Link to the web address of the page.',
  }),
  rawHtml: (p: { tag: string }) => ({
    what: `has HTML in its text: ${p.tag}`,
    why: 'HTML in an article is never published, for the safety of readers, so what it holds would be lost',
    fix: 'Say it in markdown; put a < that is meant as a sign in `backticks` or write &lt;.',
  }),
  topHeading: (p: { text: string }) => ({
    what: `has a heading of the first rank: “# ${p.text}”`,
    why: 'the headline is the one heading of that rank on the page',
    fix: `Write it with two signs: ## ${p.text}`,
  }),
  missingImage: (p: { file: string; known: readonly string[] }) => ({
    what: `shows the picture ${p.file}, and there is no such file`,
    why: 'readers would see an empty frame',
    fix: meantOr(
      p.file.replace(/^\.\//, ''),
      p.known,
      'Put the picture there; its path begins at the folder of this file.',
    ),
  }),
  imageKind: (p: { file: string; kinds: readonly string[] }) => ({
    what: `shows ${p.file}, which is not a kind of picture that is published`,
    why: 'the build cannot make it small enough for phones',
    fix: `Save it as one of ${list(p.kinds)}.`,
  }),
  foreignImage: (p: { url: string }) => ({
    what: `shows a picture from another host: ${p.url}`,
    why: 'pages of this site call no other host: it could follow readers, change the picture or go away',
    fix: 'Save the picture in the folder of this file and use its file name.',
  }),
  imageWithoutAlt: (p: { file: string }) => ({
    what: `shows ${p.file} without saying what is on it`,
    why: 'readers who cannot see the picture would miss it',
    fix: `Describe it between the square brackets: ![what it shows](${p.file}).`,
  }),
  footnoteMissing: (p: { label: string }) => ({
    what: `refers to a footnote [^${p.label}] that is not there`,
    why: 'the sign would stand in the text as it is typed',
    fix: `Add a line [^${p.label}]: with the text of the note.`,
  }),
  footnoteUnused: (p: { label: string }) => ({
    what: `has a footnote [^${p.label}] that the text never refers to`,
    why: 'the note would not be published',
    fix: `Put [^${p.label}] where the note belongs, or delete the note.`,
  }),
  footnoteTwice: (p: { label: string }) => ({
    what: `has a second footnote [^${p.label}]`,
    why: 'only the first would be published',
    fix: 'Give the second another label, and put it where that note belongs.',
  }),
  notALink: (p: { text: string }) => ({
    what: `has what looks like a link and is none: ${p.text}`,
    why: 'it would stand in the text as it is typed',
    fix: 'Write [words](address) without a space between, or put a \\ before the first bracket.',
  }),
  headingWithoutSpace: (p: { text: string }) => ({
    what: `has what looks like a heading and is none: ${p.text}`,
    why: 'it would stand in the text as it is typed',
    fix: 'Put a space after the signs: ## A crosshead.',
  }),
  underlinedHeading: (p: { text: string }) => ({
    what: `has a line of --- or === under “${p.text}”`,
    why: 'it makes a heading of the lines above it',
    fix: `Leave a blank line before it for a rule, or write ## ${p.text} for a crosshead.`,
  }),
  tableRowTooLong: (p: { text: string }) => ({
    what: `has a row of a table with more cells than its head has: “${p.text}”`,
    why: 'what stands in the cells too many would not be published',
    fix: 'Give the head of the table as many cells, or put a \\ before a | that is meant as a sign.',
  }),
  brokenAnchor: (p: { anchor: string; known: readonly string[] }) => ({
    what: `links to #${p.anchor}, and the page has no such heading`,
    why: 'a reader who follows the link would land at the top of the page',
    fix: meantOr(p.anchor, p.known, 'Write the heading in lower case, with hyphens for spaces.'),
  }),
  schemeMissing: (p: { url: string; scheme: string }) => ({
    what: `links to ${p.url}, which looks like an address on the web or for mail and is none`,
    why: 'browsers would look for it on this site',
    fix: `Write ${p.scheme}${p.url}`,
  }),
  notAPicture: () => ({
    what: 'is called a picture and is none, or is damaged',
    why: 'readers would see an empty frame',
    fix: 'Save the picture anew from where it came from, or delete the file.',
  }),
  emptyHeading: () => ({
    what: 'has a heading without words',
    why: 'readers who jump from heading to heading would land on nothing',
    fix: 'Write the words after the signs, or delete the line.',
  }),
  emptyText: () => ({
    what: 'has no text',
    why: 'an empty article would be published',
    fix: 'Write the text under the second line of ---, or add draft: true.',
  }),
  renderFailed: (p: { cause: string }) => ({
    what: `could not be turned into a page: ${p.cause}`,
    why: 'without it the article would be published empty',
    fix: 'If the text is as it should be, one of the plugins in src/markdown/processor.ts is broken.',
  }),
  badEnvironment: (p: { variable: string; value: string; wanted: string }) => ({
    what: `is overridden by ${p.variable}=${p.value}, which is not ${p.wanted}`,
    why: 'the whole site is built on it',
    fix: `Set ${p.variable} to ${p.wanted}, or leave it out.`,
  }),
  badShard: (p: { value: string; flag: string }) => ({
    what: `has the value “${p.value}”, which names no share of a build`,
    why: 'each machine has to know which of how many it is',
    fix: `Write the number of the machine and how many there are, such as ${p.flag} 3/10.`,
  }),
  severalStages: (p: { others: readonly string[] }) => ({
    what: `stands together with ${list(p.others)}`,
    why: 'each is a stage of a shared build by itself',
    fix: 'Run one command for each stage: --texts on every machine, then --shard on every machine, then --merge on one.',
  }),
  noTexts: () => ({
    what: 'does not hold what --texts leaves behind',
    why: 'all texts would be read and rendered once more',
    fix: 'Name the folder in which all that npm run build -- --texts 1/2 and so on have left is brought together, for example --with shards/texts. Without --with the same comes out, only later.',
  }),
  noShard: () => ({
    what: 'does not hold what a shard of a build leaves behind',
    why: 'its pages would be missing from the site',
    fix: 'Name the folders that npm run build -- --shard 1/2 and so on have made: npm run build -- --merge shards/*.',
  }),
  deadLink: (p: { url: string; reason: string }) => ({
    what: `links to ${p.url}, but ${p.reason}`,
    why: 'a reader who follows the link would find nothing',
    fix: 'Correct the link in the file from which the page is made.',
  }),
  duplicateId: (p: { id: string }) => ({
    what: `has the id “${p.id}” more than once`,
    why: 'a link to it would land in the wrong place',
    fix: 'Give the headings on that page different words.',
  }),
  foreignHost: (p: { url: string }) => ({
    what: `loads ${p.url} from another host`,
    why: 'pages of this site call no other host',
    fix: 'Bring what it loads into the project.',
  }),
  inlineCode: (p: { what: string }) => ({
    what: `has ${p.what}`,
    why: 'a strict content policy forbids it, so it would not work',
    fix: 'Move it into a file of its own under src/.',
  }),
  indexFailed: (p: { cause: string }) => ({
    what: `could not be indexed for the search: ${p.cause}`,
    why: 'the site would be published without a search',
    fix: 'Run the build again; if it fails again, check the room on the disk and reinstall with npm ci.',
  }),
  indexIncomplete: (p: { wanted: number; found: number }) => ({
    what: `has ${p.found} pages in its search index where ${p.wanted} should be`,
    why: 'readers would not find what is missing',
    fix: 'Check that each layout of a page to be found has data-pagefind-body on its main part, and no other.',
  }),
} satisfies Record<string, (parameters: never) => Wording>;

export type ProblemCode = keyof typeof catalogue;
