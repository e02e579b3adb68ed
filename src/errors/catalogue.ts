/**
 * The catalogue of everything that can be wrong with a publication, in the words that an editor reads. Each entry says
 * what is wrong, why it matters and what to do; the place comes from the caller. `what` continues a sentence that begins
 * with the place: “content/articles/x.md:4 has no text”. The code that is printed is the key in kebab case.
 */
import { addressMessages } from './address-messages.ts';
import { amendmentMessages } from './amendment-messages.ts';
import { messageOf } from './cause.ts';
import { commandMessages } from './command-messages.ts';
import { dateMessages } from './date-messages.ts';
import { directiveMessages } from './directive-messages.ts';
import { fileMessages } from './file-messages.ts';
import { formatMessages } from './format-messages.ts';
import { frontMatterMessages } from './front-matter-messages.ts';
import { leftOverMessages } from './left-over-messages.ts';
import { lineMessages } from './line-messages.ts';
import {
  fixOfMark,
  fixOfPicture,
  fixOfQuotationMarks,
  fixOfScheme,
  fixOfWebAddress,
  withPlainSlashes,
} from './link-repairs.ts';
import { nameMessages } from './name-messages.ts';
import { meantOr, sameName } from './nearest.ts';
import { alternatives, inSentence, list, shortKey, shortList, shortened } from './phrases.ts';

/** What an entry says. */
export interface Wording {
  what: string;
  why: string;
  fix: string;
}

export const catalogue = {
  ...addressMessages,
  ...amendmentMessages,
  ...commandMessages,
  ...dateMessages,
  ...directiveMessages,
  ...fileMessages,
  ...frontMatterMessages,
  ...leftOverMessages,
  ...formatMessages,
  ...lineMessages,
  ...nameMessages,
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
  unknownKey: (p: { key: string; known: readonly string[]; instead?: string | undefined }) => ({
    what: `has an unknown key “${shortKey(p.key)}”`,
    why: 'The value of a misspelled key would be ignored without warning.',
    fix: p.instead ?? meantOr(p.key, p.known, `Use one of the keys ${shortList(p.known)}.`),
  }),
  moreUnknownKeys: (p: { count: number; first: string; known: readonly string[] }) => ({
    what: `has ${p.count} unknown keys more, from “${shortKey(p.first)}” on`,
    why: 'Their values would be ignored without warning.',
    fix: `Delete the keys that are none of ${shortList(p.known)}.`,
  }),
  missingKey: (p: { key: string; description: string; example: string }) => ({
    what: `is missing the key “${p.key}”`,
    why: `The key is required. It holds: ${inSentence(p.description)}`,
    fix: `Add a line, for example ${p.example}`,
  }),
  emptyValue: (p: { key: string; description: string; example: string; isRequired: boolean }) => ({
    what: `has nothing behind “${p.key}”`,
    why: `The key holds: ${inSentence(p.description)}`,
    fix: `${p.isRequired ? 'Write it like this' : 'Delete the line, or write it like this'}: ${p.example}`,
  }),
  badValue: (p: {
    key: string;
    value: string;
    reason: string;
    description: string;
    /** The editor’s value, put right. */
    repair?: string | undefined;
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
        : (p.advice ?? 'Correct the value.'),
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
    /** Another folder, and the key for it, which has such a file. */
    home?: string | undefined;
  }) => ({
    what: `names “${p.id}” under “${p.key}”, but there is no content/${p.folder}/${p.slug}.md`,
    why: 'The page would link to something that does not exist.',
    fix: p.home
      ? `Write it under “${p.home}”: the file is content/${p.home}/${p.slug}.md.`
      : meantOr(
          p.slug,
          p.known,
          `Create the file content/${p.folder}/${p.slug}.md${p.known.length > 0 && p.known.length <= 12 ? `, or use ${list(p.known)}` : ''}.`,
        ),
  }),
  unpublishedNamed: (p: { key: string; id: string; state: string }) => ({
    what: `names “${p.id}” under “${p.key}”, which is ${p.state}`,
    why:
      p.state === 'withdrawn'
        ? 'A reader who follows the link would find a notice in place of the story.'
        : 'A reader who follows the link would find nothing.',
    fix: `${p.state === 'withdrawn' ? 'Remove' : 'Publish that story too, or remove'} it from “${p.key}”.`,
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
    fix:
      fixOfQuotationMarks(p.url) ??
      fixOfPicture(p.url) ??
      meantOr(
        sameName(p.path, p.known) ?? p.path,
        p.known,
        fixOfWebAddress(p.url) ?? 'Correct the link or remove it.',
      ),
  }),
  malformedUrl: (p: { url: string }) => ({
    what: `has an address with a stray %: ${p.url}`,
    why: 'Browsers read % as the beginning of an encoded character, such as %20.',
    fix: 'Write %25 for a literal %.',
  }),
  backslashInUrl: (p: { url: string }) => ({
    what: `has a malformed address, with a backslash: ${p.url}`,
    why: 'Browsers and programs differ in how they read a backslash, so the link would lead elsewhere or nowhere.',
    fix: `Write ${withPlainSlashes(p.url)} or, if the address does have a backslash, %5C in its place.`,
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
    fix: fixOfScheme(p.url),
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
    fix: p.tags.every((tag) => tag.startsWith('<!--'))
      ? 'Write --> at the end of the comment.'
      : `If you mean the words, write ${p.typed}. If it is a tag, correct it: each value belongs in straight quotation marks, and > at the end.`,
  }),
  unclosedTag: (p: { names: readonly string[]; times: string }) => ({
    what: `has an HTML element that never ends: ${list(p.names.map((name) => `<${name}>`))}${p.times}`,
    why: 'It would go on to the end of the text.',
    fix: `Write ${list(p.names.map((name) => `</${name}>`))} where it ends, or delete the tag.`,
  }),
  preformattedInLine: (p: { name: string; times: string }) => ({
    what: `has preformatted text, <${p.name}>, of several lines that begins within a line${p.times}`,
    why: 'Its indents and blank lines would be lost.',
    fix: `Put a blank line before <${p.name}>, so that it begins a line of its own.`,
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
  textTooDeep: (p: { deepest: number }) => ({
    what: `has lists or quotations that are nested more than ${p.deepest} deep`,
    why: 'It is most likely a mistake, and no browser would show it well.',
    fix: 'Delete the marks at the beginning of the line, or put a \\ before the first of them if readers are to see them.',
  }),
  topHeading: (p: { text: string }) => ({
    what: `has a top-level heading in its text: “# ${p.text}”`,
    why: 'The headline is the only top-level heading of the page.',
    fix: `If it repeats the headline, delete it. If not, write it with two number signs: ## ${p.text}`,
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
    fix:
      fixOfMark(p.anchor) ??
      meantOr(p.anchor, p.known, 'Write the heading in lower case, with hyphens for spaces.'),
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
    fix: 'Correct the flag. src/decisions/publishing/0019-shared-builds.md lists the flags of npm run build.',
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
