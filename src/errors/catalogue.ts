/**
 * The catalogue of everything that can be wrong with a publication, in the words that an editor reads. Each entry says
 * what is wrong, why it matters and what to do; the place comes from the caller. `what` continues a sentence that begins
 * with the place: “content/articles/x.md:4 has no text”. The code that is printed is the key in kebab case.
 */
import { messageOf } from './cause.ts';
import { directiveMessages } from './directive-messages.ts';
import { leftOverMessages } from './left-over-messages.ts';
import { meantOr, sameName } from './nearest.ts';
import { alternatives, inSentence, list } from './phrases.ts';

/** What an entry says. */
export interface Wording {
  what: string;
  why: string;
  fix: string;
}

/** A value in quotation marks, of a length that fits on a line. */
const shortened = (value: string) =>
  JSON.stringify(value.length > 77 ? `${value.slice(0, 77)}…` : value);

/** The key itself, without those of the groups that it is in. */
const lastKey = (key: string) => key.split(' → ').at(-1) ?? key;

/** A link or picture with straight quotation marks around its title in place of curly ones; undefined if it has none. */
function withStraightMarks(text: string): string | undefined {
  const straight = text.replace(/\s[“”„](.*)[“”]\s*\)$/su, ' "$1")');
  return straight === text ? undefined : straight;
}

const fixOfTitle = (text: string): string | undefined => {
  const straight = withStraightMarks(text);
  return straight && `Put straight quotation marks in place of the curly ones: ${straight}`;
};

/** A list that nobody would read to its end is cut. */
const shortList = (items: readonly string[]) =>
  items.length <= 40 ? list(items) : list([...items.slice(0, 8), `${items.length - 8} others`]);

/** What stands under a key of an article, with its article. */
const amendmentIn = (key: string) =>
  ({ corrections: 'a correction', updates: 'an update' })[key] ?? 'a withdrawal';

/** What puts a story that is held back at its address again. */
const restored = {
  draft: 'remove draft: true',
  scheduled: 'write “published” as it was',
};

export const catalogue = {
  ...directiveMessages,
  ...leftOverMessages,
  notText: () => ({
    what: 'is not valid UTF-8',
    why: 'Some letters would be published as wrong characters.',
    fix: 'Open the file in your editor and save it with the encoding “UTF-8”.',
  }),
  nulCharacter: () => ({
    what: 'contains a NUL character',
    why: 'It is invisible, and browsers and feed readers stop at it or replace it.',
    fix: 'Delete the invisible character, or type the line again. If every letter has one, save the file with the encoding “UTF-8”.',
  }),
  unreadable: (p: { cause: unknown }) => ({
    what: `cannot be read: ${messageOf(p.cause)}`,
    why: 'A file that cannot be read cannot be published.',
    fix: 'Check that the file exists and that you have permission to read it.',
  }),
  frontMatterMissing: (p: { example: string }) => ({
    what: 'does not begin with front matter',
    why: 'The headline, the date and the other keys belong between two lines of ---.',
    fix: `Begin the file with a line ---, then the keys (for example ${p.example}), then another line ---. Type three hyphens, not dashes.`,
  }),
  frontMatterOpen: () => ({
    what: 'has front matter that never ends',
    why: 'The text begins after the second line of ---.',
    fix: 'Put a line --- after the last key.',
  }),
  yaml: (p: { mistake: string; repair?: string | undefined }) => ({
    what: `has a mistake in its YAML: ${p.mistake}`,
    why: 'A value would be lost or mean something else.',
    fix: p.repair
      ? `Write ${p.repair}`
      : 'Write key: value, with a space after the colon, and indent with spaces. Put straight quotation marks (" or \', not “ ”) around a value that contains : or #, or that begins with one of [ ] { } & * ! % @ > | \' ". The mistake may also be in the line above.',
  }),
  tooManyKeys: (p: { characters: number; limit: number }) => ({
    what: `has keys of ${p.characters.toLocaleString('en-GB')} characters, and they may have ${p.limit.toLocaleString('en-GB')}`,
    why: 'Text has probably got into the keys, and every build would need a long time for it.',
    fix: 'Put the text below the second line of ---, or delete what does not belong there.',
  }),
  notAMapping: () => ({
    what: 'does not consist of keys and values',
    why: 'Each line must be a key, a colon and a value.',
    fix: 'Write each line as key: value.',
  }),
  unknownKey: (p: { key: string; known: readonly string[]; instead?: string | undefined }) => ({
    what: `has an unknown key “${p.key}”`,
    why: 'The value of a misspelled key would be ignored without warning.',
    fix: p.instead ?? meantOr(p.key, p.known, `Use one of the keys ${shortList(p.known)}.`),
  }),
  moreUnknownKeys: (p: { count: number; first: string; known: readonly string[] }) => ({
    what: `has ${p.count} unknown keys more, from “${p.first}” on`,
    why: 'Their values would be ignored without warning.',
    fix: `Delete the keys that are none of ${shortList(p.known)}.`,
  }),
  missingKey: (p: { key: string; description: string; example: string }) => ({
    what: `is missing the key “${p.key}”`,
    why: `The key is required. It holds: ${inSentence(p.description)}`,
    fix: `Add a line, for example ${p.example}`,
  }),
  badValue: (p: {
    key: string;
    value: string;
    reason: string;
    description: string;
    /** The editor’s value, put right. */
    repair?: string | undefined;
    /** Of a key without a value. */
    example?: string | undefined;
    /** All values that the key takes. */
    words?: readonly string[] | undefined;
    /** What to do if nothing else is known. */
    advice?: string | undefined;
  }) => ({
    what: `sets “${p.key}” to ${p.value}, which ${p.reason}`,
    why: `The key holds: ${inSentence(p.description)}`,
    fix: p.repair
      ? `Write ${p.repair}`
      : p.words
        ? `Use one of ${alternatives(p.words)}.`
        : p.example
          ? `Write it like this: ${p.example}`
          : (p.advice ?? 'Correct the value.'),
  }),
  badDate: (p: {
    key: string;
    value: string;
    reason: string;
    meant: readonly string[];
    kind: 'moment' | 'time' | 'day';
  }) => ({
    what: `sets “${p.key}” to ${shortened(p.value)}, which ${p.reason}`,
    why: 'The date would be lost, or mean another day.',
    fix:
      p.meant.length > 0
        ? `Write ${alternatives(p.meant.map((day) => `${lastKey(p.key)}: ${day}`))}`
        : `Write the day, the month by its name and the year of four digits${p.kind === 'day' ? '' : p.kind === 'time' ? ', and the time of day' : ', and the time of day if you know it'}, in one of the forms of content/README.md.`,
  }),
  ambiguousDate: (p: {
    key: string;
    value: string;
    readings: readonly string[];
    fixes: readonly string[];
  }) => ({
    what: `sets “${p.key}” to ${shortened(p.value)}, which may be ${alternatives(p.readings)}`,
    why: 'In some countries the day comes first and in others the month, so readers could see the wrong day.',
    fix: `Write ${alternatives(p.fixes.map((date) => `${lastKey(p.key)}: ${date}`))}`,
  }),
  unclearTime: (p: {
    key: string;
    value: string;
    reason: string;
    readings: readonly string[];
  }) => ({
    what: `sets “${p.key}” to ${shortened(p.value)}, a time that ${p.reason}`,
    why: 'Summer time begins or ends in that hour, so the time alone does not say which moment is meant.',
    fix: `Write ${alternatives(p.readings.map((moment) => `${lastKey(p.key)}: ${moment}`))}`,
  }),
  badSlug: (p: { name: string; suggestion: string }) => ({
    what: `has a file name that cannot become a web address: “${p.name}”`,
    why: 'The address of the page comes from the file name, and links to it must work on every host.',
    fix: `Use only lower-case letters a to z, digits and single hyphens${p.suggestion ? `, for example ${p.suggestion}` : ''}.`,
  }),
  duplicateSlug: (p: { slug: string; other: string }) => ({
    what: `has the same slug “${p.slug}” as ${p.other}`,
    why: 'A slug, the file name without .md, must be unique on the whole site.',
    fix: 'Rename one of the two files.',
  }),
  reservedSlug: (p: { slug: string }) => ({
    what: `has the slug “${p.slug}”, which the site itself uses`,
    why: 'The address of the page would already be taken.',
    fix: 'Rename the file.',
  }),
  indexFile: () => ({
    what: 'has no name of its own',
    why: 'The address of a page comes from the file name, or for an index.md from its folder.',
    fix: 'Put the file into a folder with the name that the address is to have, or rename it.',
  }),
  wrongFile: (p: { wanted: string }) => ({
    what: 'is not a kind of file that belongs in this folder',
    why: 'It would be left out of the site without warning.',
    fix: `${p.wanted} Move the file or rename it. A file that is to be copied unchanged belongs in public/.`,
  }),
  wrongFolder: (p: { folders: readonly string[]; known: readonly string[] }) => ({
    what: `has the keys of a file in ${alternatives(p.folders)}`,
    why: 'The folder decides what kind of page the file becomes.',
    fix: `Move it there. If it belongs where it is, use the keys ${list(p.known)}.`,
  }),
  publicFileTaken: (p: { address: string }) => ({
    what: `would be published at ${p.address}, where the site puts a page or file of its own`,
    why: 'One of the two would be lost without warning.',
    fix: 'Rename the file or delete it.',
  }),
  formerlyTaken: (p: { address: string }) => ({
    what: `had the address ${p.address}, where the site has a page or file`,
    why: 'An address cannot be that of a page and forward to another one.',
    fix: `Remove ${p.address} from “formerly”, or rename what is there now.`,
  }),
  formerlyTwice: (p: { address: string; other: string }) => ({
    what: `had the address ${p.address}, and so had ${p.other}`,
    why: 'An address can forward to one page only.',
    fix: `Leave ${p.address} with the page that readers of it should find.`,
  }),
  addressVanished: (p: {
    address: string;
    /** The file of its story, if that is held back now. */
    held: { file: string; state: 'draft' | 'scheduled' } | undefined;
    successor: string | undefined;
    isStory: boolean;
  }) => ({
    what: p.held
      ? `lists ${p.address}, and ${p.held.file} is ${p.held.state === 'draft' ? 'a draft again' : 'not to be published yet'}`
      : `lists ${p.address}, and there is nothing at that address any more`,
    why: 'It was published. Links to it, those of other sites too, would lead nowhere.',
    fix: [
      ...(p.held?.state === 'scheduled'
        ? ['If the date in “published” is wrong, write the one on which it was published.']
        : []),
      `If another page has taken its place, add formerly: [${p.address}] to ${p.successor ?? 'the file that takes its place'}.`,
      ...(p.isStory
        ? [
            `If the story is taken back, ${p.held ? restored[p.held.state] : 'restore its file'} and add withdrawn: { at: …, reason: … } to it.`,
          ]
        : []),
      'If nobody needs the address, delete this line.',
    ].join(' '),
  }),
  moreVanished: (p: { count: number }) => ({
    what: `lists ${p.count} more addresses at which there is nothing any more`,
    why: 'Links to them would lead nowhere.',
    fix: 'If a folder of content/ is missing or has another name, put that right first.',
  }),
  notAnAddress: (p: { line: string }) => ({
    what: `has a line that is not an address: ${p.line.slice(0, 80)}`,
    why: 'The file has the addresses of pages, one a line, so that none vanishes unnoticed.',
    fix: 'Delete the line. If it is a mark of a conflict in git, keep the lines of both sides.',
  }),
  notReplaced: (p: { cause: unknown }) => ({
    what: `could not be replaced by the new build: ${messageOf(p.cause)}`,
    why: 'It still holds the previous site.',
    fix: 'Make it an ordinary folder on the same disk as the project (not a mount point), check that you have permission to rename it, and close programs that use it.',
  }),
  unknownFolder: (p: { folder: string; folders: readonly string[] }) => ({
    what: 'is not in a folder that the site reads',
    why: 'It would be left out of the site without warning.',
    fix: meantOr(
      p.folder,
      [...p.folders, 'site.yaml', 'front.yaml'],
      `Move it to one of the folders ${list(p.folders)} in content/.`,
    ),
  }),
  unknownId: (p: {
    key: string;
    id: string;
    /** A slug for it. */
    slug: string;
    folder: string;
    known: readonly string[];
  }) => ({
    what: `names “${p.id}” under “${p.key}”, but there is no content/${p.folder}/${p.slug}.md`,
    why: 'The page would link to something that does not exist.',
    fix: meantOr(
      p.slug,
      p.known,
      `Create the file content/${p.folder}/${p.slug}.md${p.known.length > 0 && p.known.length <= 12 ? `, or use ${list(p.known)}` : ''}.`,
    ),
  }),
  unknownName: (p: { key: string; id: string; known: readonly string[] }) => ({
    what: `names “${p.id}” under “${p.key}”, but there is no such person, place or organisation`,
    why: 'The row would be empty.',
    fix: meantOr(
      p.id,
      p.known,
      `Create the file ${p.id}.md in content/people/, content/places/ or content/organisations/.`,
    ),
  }),
  unknownStory: (p: { key: string; id: string; known: readonly string[] }) => ({
    what: `names “${p.id}” under “${p.key}”, but there is no such story`,
    why: 'Its place would be filled by another story.',
    fix: meantOr(
      p.id,
      p.known,
      'Use the name of a file in content/articles/, without its folder and without .md.',
    ),
  }),
  unpublishedOnFront: (p: { key: string; id: string; state: string; begins?: string }) => ({
    what: `names “${p.id}” under “${p.key}”, which is ${p.state}`,
    why: 'Readers cannot see the story, so another one would take its place.',
    fix: p.begins
      ? `Name another story, or keep the place for it until it is published: from: ${p.begins}`
      : p.state === 'withdrawn'
        ? 'Name another story.'
        : 'Publish the story, or name another.',
  }),
  storyTwice: (p: { id: string; line: number | undefined }) => ({
    what: `names “${p.id}” again, after line ${p.line ?? '?'}`,
    why: 'A story never stands twice on a front.',
    fix: 'Delete one of the two, or give them times (from, until) that do not overlap.',
  }),
  endsBeforeStart: (p: { from: string; until: string }) => ({
    what: `ends (until ${p.until}) before it begins (from ${p.from})`,
    why: 'It would never be shown.',
    fix: 'Correct “from” or “until”.',
  }),
  runOut: (p: { what: string; until: string }) => ({
    what: `has ${p.what}, which ended at ${p.until}`,
    why: 'It is no longer shown. The rules for the front page decide what takes its place.',
    fix: 'Delete it, or give it a later “until”.',
  }),
  frontReplaced: (p: { line: number | undefined }) => ({
    what: `has a front that was replaced by the one in line ${p.line ?? '?'}`,
    why: 'It is no longer shown.',
    fix: 'Delete it.',
  }),
  repeatedId: (p: { key: string; id: string }) => ({
    what: `names “${p.id}” more than once under “${p.key}”`,
    why: 'The page would show it twice.',
    fix: 'Delete all but one of them.',
  }),
  nearAuthor: (p: { key: string; name: string; author: string; id: string }) => ({
    what: `names “${p.name}” under “${p.key}”, which is one letter off ${p.author} in content/authors/${p.id}.md`,
    why: 'A mistyped author would be printed as a guest, and the page of the author would lack the story.',
    fix: `Write ${p.author}. If it is somebody else, make a file for ${p.name} in content/authors/.`,
  }),
  unclearName: (p: {
    key: string;
    written: string;
    collection: string;
    ids: readonly string[];
  }) => ({
    what: `names “${p.written}” under “${p.key}”, which may be ${alternatives(p.ids.map((id) => `content/${p.collection}/${id}.md`))}`,
    why: 'The page would link to one of them, and it may be the wrong one.',
    fix: `Write the name of the file: ${alternatives(p.ids)}.`,
  }),
  severalNames: (p: { key: string; written: string; parts: readonly string[] }) => ({
    what: `has “${p.written}” as one item of “${p.key}”, which may be one name or ${p.parts.length}`,
    why: 'Each name has to be an item of its own to be printed and linked.',
    fix: `If they are several, write ${p.key}: [${p.parts.join(', ')}]. If it is one, make a file with that name.`,
  }),
  relatedToItself: () => ({
    what: 'names itself under “related”',
    why: 'Readers would be sent back to the story that they have just read.',
    fix: 'Remove it from the list.',
  }),
  translationOfItself: () => ({
    what: 'names itself under “translations”',
    why: 'Readers who choose another language would get the same text.',
    fix: 'Remove it from the list.',
  }),
  translationLanguageTwice: (p: { language: string; file: string; other: string }) => ({
    what: `makes ${p.other} and ${p.file} versions of one story, and both are in the same language (${p.language})`,
    why: 'Readers who choose that language could get only one of the two.',
    fix: 'Add the key “language” to the story that is in another language, for example language: fr. If both are in the same one, remove one of them from “translations”.',
  }),
  partWithoutSeries: (p: { part: number }) => ({
    what: `is part ${p.part}, but does not say of which series`,
    why: 'The number would be ignored without warning.',
    fix: 'Add series: with the name of a file in content/series/, or remove “part”.',
  }),
  repeatedPart: (p: { part: number; series: string; other: string }) => ({
    what: `is part ${p.part} of the series “${p.series}”, and so is ${p.other}`,
    why: 'Readers could not tell which of the two comes first.',
    fix: 'Change the number of one of the two.',
  }),
  updatedBeforePublished: (p: { updated: string; published: string }) => ({
    what: `was updated (${p.updated}) before it was published (${p.published})`,
    why: 'One of the two dates is wrong, and readers see both.',
    fix: 'Correct “updated” or “published”, or remove “updated”.',
  }),
  futureDate: (p: { key: string; date: string }) => ({
    what: `has a date under “${p.key}” that is in the future: ${p.date}`,
    why: 'The story is public, so readers would see a change that has not been made yet.',
    fix: 'Correct the date. To publish the story itself at that time, write it under “published”.',
  }),
  amendedBeforePublished: (p: { key: string; at: string; published: string }) => ({
    what: `has ${amendmentIn(p.key)} made at ${p.at}, before the story was published (${p.published})`,
    why: 'One of the two dates is wrong, and readers see both.',
    fix: `Correct “at”, which cannot lie before ${p.published}, or correct “published”.`,
  }),
  amendedInFuture: (p: { key: string; at: string }) => ({
    what: `has ${amendmentIn(p.key)} made at ${p.at}, which lies in the future`,
    why: 'Readers would be told of something that has not happened yet.',
    fix: 'Write the time at which you make it, and check year, month and offset from UTC.',
  }),
  paragraphNotFound: (p: { paragraph: string; known: readonly string[] }) => ({
    what: `belongs to the paragraph “${p.paragraph}”, but no paragraph begins like that`,
    why: 'Readers would not see it in its place.',
    fix: meantOr(
      p.paragraph,
      p.known,
      'Write the first words of the paragraph as they are in the text now, or remove “paragraph”.',
    ),
  }),
  paragraphAmbiguous: (p: { paragraph: string; count: number; words: string }) => ({
    what: `belongs to the paragraph “${p.paragraph}”, and ${p.count} paragraphs begin like that`,
    why: 'It could stand at the wrong one.',
    fix: `Write more of its first words, for example for the first of them: “${p.words}”`,
  }),
  ambiguousName: (p: { text: string; names: readonly string[] }) => ({
    what: `mentions “${p.text}”, which may be ${p.names.join(' or ')}`,
    why: 'The words get no link, and the paragraph does not appear on the page of any of these names.',
    fix: 'Write the name in full, or list the one you mean under people, places or organisations. If the article names them all, link the words to the page of the one you mean.',
  }),
  unmentionedName: (p: { key: string; id: string }) => ({
    what: `lists “${p.id}” under “${p.key}”, but its text never mentions that name`,
    why: 'The page of the name lists the article without a paragraph from it.',
    fix: 'Remove it from the list, or add the spelling that the text uses to the aliases of the name.',
  }),
  brokenLink: (p: { url: string; path: string; known: readonly string[] }) => ({
    what: `links to ${p.url}, but there is no such page`,
    why: 'A reader who follows the link would find nothing.',
    fix: meantOr(sameName(p.path, p.known) ?? p.path, p.known, 'Correct the link or remove it.'),
  }),
  malformedUrl: (p: { url: string }) => ({
    what: `has an address with a stray %: ${p.url}`,
    why: 'Browsers read % as the beginning of an encoded character, such as %20.',
    fix: 'Write %25 for a literal %.',
  }),
  linkToUnpublished: (p: { url: string; state: string }) => ({
    what: `links to ${p.url}, which is ${p.state}`,
    why:
      p.state === 'withdrawn'
        ? 'A reader who follows the link would find a notice in place of the story.'
        : 'A reader who follows the link would find nothing.',
    fix: `${p.state === 'withdrawn' ? 'Remove' : 'Publish that article too, or remove'} the link.`,
  }),
  linkToWithdrawn: (p: { url: string }) => ({
    what: `links to ${p.url}, which is withdrawn`,
    why: 'Readers who follow the link find a notice. “(withdrawn)” stands beside it.',
    fix: 'Remove the link if the text does not need it.',
  }),
  dangerousLink: (p: { url: string }) => ({
    what: `has a link that is not safe to publish: ${p.url}`,
    why: 'To protect readers, only links that begin with http:, https:, mailto: or tel: are published.',
    fix: 'Link to the web address of the page.',
  }),
  rawHtml: (p: { tags: readonly string[]; times: string; advice: string }) => ({
    what: `has HTML that is not published: ${list(p.tags)}${p.times}`,
    why: 'Pages of this site run no scripts of a text, load nothing from other hosts and look alike.',
    fix: p.advice,
  }),
  htmlHandler: (p: { names: readonly string[]; times: string }) => ({
    what: `has HTML that would run a script: ${list(p.names)}${p.times}`,
    why: 'To protect readers, texts run no scripts.',
    fix: `Delete ${p.names.map((name) => `${name}="…"`).join(', ')} and keep the rest of the tag.`,
  }),
  htmlScriptAddress: (p: { address: string; times: string }) => ({
    what: `has HTML with an address that would run a script: ${p.address}${p.times}`,
    why: 'To protect readers, texts run no scripts.',
    fix: 'Link to the web address of a page, or delete the tag and keep its words.',
  }),
  templateInTag: (p: { marks: readonly string[]; times: string }) => ({
    what: `has HTML with marks of another program in a tag: ${list(p.marks)}${p.times}`,
    why: 'They are not replaced here, so a link or a picture would lead nowhere.',
    fix: `Write the address itself in place of ${p.marks[0] ?? 'the marks'}`,
  }),
  notATag: (p: { tags: readonly string[]; times: string; typed: string }) => ({
    what: `has something that looks like an HTML tag but is not one: ${list(p.tags)}${p.times}`,
    why: 'Browsers would leave it out with all its words.',
    fix: `If you mean the words, write ${p.typed}. If it is a tag, correct it: each value belongs in straight quotation marks, and > at the end.`,
  }),
  unclosedTag: (p: { names: readonly string[]; times: string }) => ({
    what: `has an HTML element that never ends: ${list(p.names.map((name) => `<${name}>`))}${p.times}`,
    why: 'It would go on to the end of the text.',
    fix: `Write ${list(p.names.map((name) => `</${name}>`))} where it ends, or delete the tag.`,
  }),
  hiddenWords: (p: { text: string; times: string }) => ({
    what: `has words that its HTML hides: “${p.text}”${p.times}`,
    why: 'Readers would see them here, because the paper’s own styles decide how a text looks.',
    fix: 'Delete the words. If readers may see them, delete “hidden”, “display: none” or “visibility: hidden” from the tag.',
  }),
  misplacedWords: (p: { word: string }) => ({
    what: `has HTML in which words would be lost or change places, from “${p.word}” on`,
    why: 'Browsers move or drop what stands where no words may be, such as between the cells of a table.',
    fix: 'Put all words of a table into its cells, and <td>, <tr> and <summary> where they belong.',
  }),
  wordComment: () => ({
    what: 'has comments or deleted words of Word in its HTML',
    why: 'Readers would see what was meant for colleagues.',
    fix: 'In Word, accept all changes and delete all comments; then paste the text again.',
  }),
  htmlTooDeep: (p: { name: string }) => ({
    what: `has HTML with too many elements within each other, such as <${p.name}>`,
    why: 'It is most likely a mistake, and no browser would show it well.',
    fix: `Write the end tags, such as </${p.name}>, where the elements end.`,
  }),
  topHeading: (p: { text: string }) => ({
    what: `has a top-level heading in its text: “# ${p.text}”`,
    why: 'The headline is the only top-level heading of the page.',
    fix: `If it repeats the headline, delete it. If not, write it with two number signs: ## ${p.text}`,
  }),
  missingImage: (p: { file: string; known: readonly string[] }) => ({
    what: `shows the picture ${p.file}, but there is no such file`,
    why: 'Readers would see an empty frame.',
    fix: meantOr(
      p.file.replace(/^\.\//, ''),
      p.known,
      'Add the picture. Its path is relative to the folder of this file.',
    ),
  }),
  imageKind: (p: { file: string; kinds: readonly string[]; advice?: string | undefined }) => ({
    what: `shows ${p.file}, which is not in a format that the site can publish`,
    why: 'The build cannot make smaller versions of it for phones.',
    fix: p.advice ?? `Save it in one of the formats ${list(p.kinds)}.`,
  }),
  pictureFormat: (p: { format: string; advice: string }) => ({
    what: `is a ${p.format} file, which is not in a format that the site can publish`,
    why: 'Most browsers do not show it.',
    fix: p.advice,
  }),
  pictureTooHeavy: (p: { megabytes: number; limit: number }) => ({
    what: `has ${p.megabytes} MB, and a picture may have ${p.limit} MB`,
    why: 'Every build and every machine that has the content would need time and room for it.',
    fix: 'Export it again, 4,000 pixels wide at most, as JPEG with a quality of about 85. Readers get at most 1,600 pixels.',
  }),
  pictureTooLarge: (p: { width: number; height: number; limit: number }) => ({
    what: `has ${p.width} × ${p.height} pixels, more than the ${p.limit} million that a picture may have`,
    why: 'To make smaller versions of it, the build would need more memory than most machines have.',
    fix: 'Make it smaller, 4,000 pixels wide at most. Readers get at most 1,600 pixels.',
  }),
  damagedPicture: (p: { cause: unknown }) => ({
    what: `is damaged or incomplete: ${messageOf(p.cause)}`,
    why: 'Readers would see a part of the picture, or none.',
    fix: 'Copy the file again from its source, or save it again from your image editor.',
  }),
  unsafeDrawing: (p: { what: string }) => ({
    what: `is a drawing with ${p.what}`,
    why: 'It would be published as it is. To protect readers, a drawing may run no scripts and load nothing.',
    fix: 'Export it again as “plain SVG” with its pictures and fonts embedded, or save it as PNG.',
  }),
  missingDocument: (p: { file: string; known: readonly string[] }) => ({
    what: `links to the document ${p.file}, but there is no such file`,
    why: 'A reader who follows the link would find nothing.',
    fix: meantOr(
      p.file.replace(/^\.\//, '').replace(/#.*$/, ''),
      p.known,
      'Add the document. Its path is relative to the folder of this file.',
    ),
  }),
  documentTooHeavy: (p: { megabytes: number; limit: number }) => ({
    what: `has ${p.megabytes} MB, and a document may have ${p.limit} MB`,
    why: 'Hosts refuse larger files, and readers on phones would wait for minutes.',
    fix: 'Export it again for the screen, split it, or publish it elsewhere and link to it there.',
  }),
  documentIsPage: (p: { kind: string }) => ({
    what: `has the name of a ${p.kind} document, but is a web page`,
    why: 'A browser has probably saved a login or error page in its place, and readers would get that.',
    fix: 'Open the file to see what it is, and download the document again from its source.',
  }),
  damagedDocument: (p: { kind: string; cause: string }) => ({
    what: `has the name of a ${p.kind} document, but ${p.cause}`,
    why: 'Readers could not open it.',
    fix: 'Copy the file again from its source, or export it again from the program that made it.',
  }),
  unlinkedDocument: (p: { name: string }) => ({
    what: 'is a document that no text links to',
    why: 'It is not published.',
    fix: `Link to it with its title, [the title](./${p.name}), or delete it. A story has to be a markdown file (.md).`,
  }),
  foreignImage: (p: { url: string }) => ({
    what: `shows a picture from another host: ${p.url}`,
    why: 'Pages of this site load nothing from other hosts: a host could track readers, change the picture or disappear.',
    fix: 'Save the picture in the folder of this file and use its file name.',
  }),
  pastedPicture: (p: { name: string }) => ({
    what: 'has a picture pasted into the text',
    why: 'The text would carry the whole picture, which could not be made smaller for phones.',
    fix: `Save the picture as a file beside the story and write ![what it shows](./${p.name}). Then delete the line of letters and digits that held it.`,
  }),
  imageWithoutAlt: (p: { file: string; isHtml?: boolean }) => ({
    what: `shows ${p.file} without a description`,
    why: 'Readers who cannot see the picture would not know what it shows.',
    fix: p.isHtml
      ? `Describe it: <img src="${p.file}" alt="what it shows">`
      : `Describe it between the square brackets: ![what it shows](${p.file}).`,
  }),
  footnoteMissing: (p: { label: string }) => ({
    what: `refers to a footnote [^${p.label}] that is not there`,
    why: 'Readers would see the mark as you typed it.',
    fix: `Add a line that begins with [^${p.label}]: and holds the text of the note.`,
  }),
  footnoteUnused: (p: { label: string }) => ({
    what: `has a footnote [^${p.label}] that the text never refers to`,
    why: 'The note would not be published.',
    fix: `Put [^${p.label}] where the note belongs, or delete the note.`,
  }),
  footnoteTwice: (p: { label: string }) => ({
    what: `has a second footnote [^${p.label}]`,
    why: 'Only the first would be published.',
    fix: 'Give the second footnote another label, and use that label in the text.',
  }),
  notALink: (p: { text: string }) => ({
    what: `has something that looks like a link but is not one: ${p.text}`,
    why: 'Readers would not get a link.',
    fix:
      fixOfTitle(p.text) ??
      'Write [words](address), with no space between the brackets and none in the address; rename a file that has one in its name. If it is not meant to be a link, put a \\ before the first bracket.',
  }),
  notAnImage: (p: { text: string }) => ({
    what: `has something that looks like a picture but is not one: ${p.text}`,
    why: 'Readers would see it as you typed it.',
    fix:
      fixOfTitle(p.text) ??
      'Write ![what it shows](file), with no space between the brackets and none in the name of the file: rename a file that has one, or write the name between < and >.',
  }),
  headingWithoutSpace: (p: { text: string }) => ({
    what: `has something that looks like a heading but is not one: ${p.text}`,
    why: 'Readers would see it as you typed it.',
    fix: 'Put a space after the number signs: ## A heading.',
  }),
  underlinedHeading: (p: { text: string }) => ({
    what: `has a line of --- or === under “${p.text}”`,
    why: 'It turns the text above it into a heading.',
    fix: `For a horizontal rule, leave a blank line before it. For a heading, write ## ${p.text}`,
  }),
  tableRowTooLong: (p: { text: string }) => ({
    what: `has a table row with more cells than the header row: “${p.text}”`,
    why: 'The extra cells would not be published.',
    fix: 'Add cells to the header row. If you mean a literal |, put a \\ before it.',
  }),
  textAfterTable: (p: { text: string }) => ({
    what: `has a line without | directly below a table: ${shortened(p.text)}`,
    why: 'Readers would see it as a row of the table.',
    fix: 'Put a blank line after the table. If it is a row of it, put a | before and after each cell.',
  }),
  brokenAnchor: (p: { anchor: string; known: readonly string[] }) => ({
    what: `links to #${p.anchor}, but the page has no such heading`,
    why: 'A reader who follows the link would land at the top of the page.',
    fix: meantOr(p.anchor, p.known, 'Write the heading in lower case, with hyphens for spaces.'),
  }),
  badWebAddress: (p: { url: string; reason: string; meant?: string | undefined }) => ({
    what: `links to ${p.url || 'nothing'}, which ${p.reason}`,
    why: 'A reader who follows the link would find nothing.',
    fix: p.meant
      ? `Write ${p.meant}`
      : 'Copy the address again from your browser, or remove the link.',
  }),
  schemeMissing: (p: { url: string; scheme: string }) => ({
    what: `links to ${p.url}, which lacks ${p.scheme} at its beginning`,
    why: 'Browsers would look for a page of that name on this site.',
    fix: `Write ${p.scheme}${p.url}`,
  }),
  notAPicture: () => ({
    what: 'has the name of a picture, but is not one or is damaged',
    why: 'Readers would see an empty frame.',
    fix: 'Save the picture again from its source, or delete the file.',
  }),
  emptyHeading: () => ({
    what: 'has a heading without words',
    why: 'Readers who jump from heading to heading would land on nothing.',
    fix: 'Write the words after the number signs, or delete the line.',
  }),
  emptyText: () => ({
    what: 'has no text',
    why: 'An empty article would be published.',
    fix: 'Write the text under the second line of ---, or add draft: true.',
  }),
  renderFailed: (p: { cause: unknown }) => ({
    what: `could not be turned into a page: ${messageOf(p.cause)}`,
    why: 'The article would be published empty.',
    fix: 'If nothing is wrong with the text, one of the plugins in src/markdown/processor.ts has a bug.',
  }),
  badEnvironment: (p: { variable: string; value: string; wanted: string }) => ({
    what: `is overridden by ${p.variable}=${p.value}, which is not ${p.wanted}`,
    why: 'The whole site would be built with that value.',
    fix: `Set ${p.variable} to ${p.wanted}, or do not set it.`,
  }),
  noResults: () => ({
    what: 'does not contain the output of --texts or --shard',
    why: 'What other machines have made would be missing from the site, or would be made again.',
    fix: 'Collect the output of npm run build -- --shard 1/2 and so on in one folder and name that folder: npm run build -- --merge shards/*.',
  }),
  deadLink: (p: { url: string; reason: string }) => ({
    what: `links to ${p.url}, but ${p.reason}`,
    why: 'A reader who follows the link would find nothing.',
    fix: 'Correct the link in the file or template that the page is made from.',
  }),
  duplicateId: (p: { id: string }) => ({
    what: `has the id “${p.id}” more than once`,
    why: 'A link to it would land in the wrong place.',
    fix: 'Give the headings on that page different words.',
  }),
  foreignHost: (p: { url: string }) => ({
    what: `loads ${p.url} from another host`,
    why: 'Pages of this site load nothing from other hosts.',
    fix: 'Copy the file into the project and load it from there.',
  }),
  inlineCode: (p: { what: string }) => ({
    what: `has ${p.what}`,
    why: 'The content security policy of the page forbids it, so it would not work.',
    fix: 'Move it to a file of its own under src/.',
  }),
  indexFailed: (p: { cause: unknown }) => ({
    what: `could not be indexed for the search: ${messageOf(p.cause)}`,
    why: 'The site would be published without a search.',
    fix: 'Run the build again. If it fails again, reinstall the packages with npm ci; if that does not help, report it with all these lines.',
  }),
  indexIncomplete: (p: { wanted: number; found: number }) => ({
    what: `has ${p.found} of ${p.wanted} pages in its search index`,
    why: 'Readers would not find the pages that are missing.',
    fix: 'Check that the layout of each searchable page has data-pagefind-body on its main element, and that no other layout has it.',
  }),
  unknownKeyTable: (p: { table: string; known: readonly string[] }) => ({
    what: `asks for a table of the keys of “${p.table}”, which does not exist`,
    why: 'The documentation would lack the table.',
    fix: meantOr(p.table, p.known, `Use one of ${list(p.known)}.`),
  }),
  badFlag: (p: { message: string }) => ({
    what: `cannot read its command line: ${p.message.replace(/\.$/, '')}`,
    why: 'A mistyped flag would be ignored without warning.',
    fix: 'Correct the flag. src/decisions/0019-shared-builds.md lists the flags of npm run build.',
  }),
  diskFull: (p: { cause: unknown }) => ({
    what: `ran out of disk space: ${messageOf(p.cause)}`,
    why: 'An incomplete site would be published.',
    fix: 'Free some space and run the command again.',
  }),
  internalError: (p: { message: string }) => ({
    what: `stopped because of a bug in its own code: ${p.message.replace(/\.$/, '')}`,
    why: 'This is not a mistake in the content.',
    fix: 'If you have changed files in src/, check those changes. Otherwise please report the bug, with all these lines.',
  }),
} satisfies Record<string, (parameters: never) => Wording>;
