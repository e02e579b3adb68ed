/** A part of the catalogue: what can be wrong with the directives of a text. */
import { meantOr } from './nearest.ts';
import { alternatives, anA, inSentence, list, shortKey } from './phrases.ts';

/** A text on one line, as every part of a message has to be. */
const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** An entry of a timeline, put right as far as its date or label can be told. */
function meantEntry(text: string): string {
  const [, date = '', words = ''] =
    /^(\d{4}(?:[-/.]\d\d?){0,2})(?:(?![-/.]\d)\s*[:,–—-]\s*|\s+|$)(.*)$/.exec(text) ??
    /^(\S.{0,39}?)(?:\s+[–—-]\s+|:(?=\S))(.*)$/.exec(text) ??
    /^(.{1,40}):()$/.exec(text) ??
    [];
  if (date === '') return `- the date: ${text}`;
  return `- ${date}: ${words || 'what happened'}`;
}

const inWords: Partial<Record<string, string>> = {
  TBA: 'to be announced',
  TBC: 'to be confirmed',
  TBD: 'to be decided',
};

/** What to do with a mark that is meant for readers: a name, a code or a masked number. */
function ifMeant(mark: string): string {
  if (/^[TK]+$/.test(mark))
    return `If ${mark} is a name, put a no-break space beside it (${mark}&nbsp;Maxx, or the character itself in front matter); if it is a code, put it in backticks.`;
  if (/^X{4,}$/.test(mark))
    return `If ${mark} is a part of a name, put a no-break space beside it (Project&nbsp;${mark}, or the character itself in front matter); if it stands for an oath or for digits, put it in a quotation with its other words, or in backticks.`;
  const words = inWords[mark.replace(/^\[|\]$/g, '')];
  if (words) return `If readers are to see that, write it in words: ${words}.`;
  return mark.startsWith('[')
    ? `If readers are to see ${mark}, put it in backticks.`
    : `If readers are to see ${mark}, put it in a quotation with its other words, or in backticks.`;
}

/** An example on one line. */
const shown = (example: string) =>
  example.includes('\n') ? `${example.replace(/\n+/g, ' ⏎ ')} (⏎ begins a new line)` : example;

/** What other programs, and editors, call the directives. */
const otherNames: Readonly<Record<string, string>> = {
  box: 'aside callout factbox infobox panel sidebar',
  embed: 'audio iframe instagram link podcast post tiktok tweet twitter video vimeo youtube',
  figure: 'fig foto graphic image img photo photograph pic picture',
  gallery: 'carousel images photos pictures slideshow slides',
  lang: 'foreign language passage',
  quote: 'blockquote citation pullquote pull-quote quotation',
  timeline: 'chronology dates events',
};

/** The directive that a name in other letters, or another name, is for. */
function nameMeant(written: string, known: readonly string[]): string | undefined {
  const name = written.toLowerCase();
  if (known.includes(name)) return name;
  return known.find((one) => otherNames[one]?.split(' ').includes(name));
}

export const directiveMessages = {
  missingAttribute: (p: {
    directive: string;
    key: string;
    description: string;
    example: string;
  }) => ({
    what: `has ${anA(p.directive)} without “${p.key}”`,
    why: `It is required. It holds: ${inSentence(p.description)}`,
    fix: `Add it between the braces, for example ${p.example}`,
  }),
  unknownAttribute: (p: {
    directive: string;
    key: string;
    known: readonly string[];
    instead?: string | undefined;
  }) => ({
    what: `has ${anA(p.directive)} with an unknown key “${shortKey(p.key)}”`,
    why: 'The value of a misspelled key would be ignored without warning.',
    fix:
      p.instead ??
      (p.known.length > 0
        ? `Use one of the keys ${list(p.known)}.`
        : 'Delete it: there are no keys.'),
  }),
  notADirective: (p: { text: string; meant?: string | undefined; example: string }) => ({
    what: `has something that looks like a directive but is not one: ${onOneLine(p.text)}`,
    why: 'Readers would see it as you typed it.',
    fix: p.meant
      ? `Write it on a line of its own, without spaces or commas between its parts, and with straight quotation marks: ${p.meant}. If it is meant as it is, put a \\ before it.`
      : `Write it on a line of its own, without spaces between its parts, and with straight quotation marks around its values: ${shown(p.example)}. If it is meant as it is, put a \\ before it.`,
  }),
  directiveInLine: (p: { text: string }) => ({
    what: `has a directive after other words of its line: ${p.text}`,
    why: 'Readers would see it as you typed it.',
    fix: `It has to stand on a line of its own in the text, with a blank line before and after it: ${p.text}. If it is meant as it is, put a \\ before it.`,
  }),
  commentInValue: (p: { text: string; isKey: boolean }) => {
    const words = p.text.replace(/^<!--\s*|\s*(?:-->)?$/g, '').replace(/\s+/g, ' ');
    return {
      what: `has a comment in a value: ${p.text.replace(/\s+/g, ' ')}`,
      why: 'It is left out of a text, but readers would see it here.',
      fix: p.isKey
        ? `Delete it, or write it on a line of its own: # ${words}`
        : `Delete it, or write it as a note on a line of its own: ::note[${words}]`,
    };
  },
  escapedMarks: (p: { text: string; meant: string }) => ({
    what: `has marks that an export has put a \\ before: ${p.text}`,
    why: 'Readers would see the marks themselves.',
    fix: `Write ${p.meant}. If readers are to see it, put it in backticks.`,
  }),
  /** @param p.name undefined if attributes stand in its place, as other programs write divisions */
  unknownDirective: (p: { mark: string; name?: string | undefined; known: readonly string[] }) => ({
    what: `has an unknown directive ${p.mark}`,
    why: 'Readers would see it as you typed it.',
    fix:
      p.name === undefined
        ? 'Delete this line and the line ::: that ends it, and keep what is between them: the paper decides how things look.'
        : meantOr(
            nameMeant(p.name, p.known) ?? p.name,
            // A note hides its words. If the editor did not mean a note, readers would miss them.
            p.known.filter((name) => name !== 'note' || name === p.name?.toLowerCase()),
            `Use one of ${list(p.known)}. If it is meant as it is, put a \\ before it.`,
          ),
  }),
  directiveForm: (p: {
    name: string;
    isLine: boolean;
    example: string;
    meant?: string | undefined;
  }) => ({
    what: p.isLine
      ? `has ${anA(p.name)} on a line, with two colons`
      : `has ${anA(p.name)} between lines, with three colons`,
    why: p.isLine
      ? 'It would have nothing inside: it needs a line with three colons before its content, and one after.'
      : 'It stands on a line of its own, and the lines after it would be lost.',
    fix: p.meant ? `Write ${shown(p.meant)}` : `Write it like this: ${shown(p.example)}`,
  }),
  directiveOpen: (p: { name: string; colons: string; outer?: string | undefined }) => ({
    what: `has ${anA(p.name)} that never ends`,
    why: p.outer
      ? `The line of colons after it ends the ${p.outer} around it.`
      : 'Everything after it would be part of it.',
    fix: p.outer
      ? `Give the ${p.outer} one colon more than the ${p.name} in it, before and after: ${p.colons}:${p.outer} … ${p.colons}:`
      : `Put a line ${p.colons} after its last line.`,
  }),
  directiveEnd: (p: { text: string }) => ({
    what: `has a line ${p.text} that ends nothing`,
    why: 'Readers would see it as you typed it.',
    fix: 'Delete it, or write the line that begins what it ends, such as :::box[Title].',
  }),
  curlyMarks: (p: { name: string; key: string; value: string }) => ({
    what: `has ${anA(p.name)} with curly quotation marks around a value: ${p.key}=${p.value}`,
    why: 'They would be a part of the value.',
    fix: `Write straight ones: ${p.key}="${p.value.slice(1, -1)}"`,
  }),
  wordsInBraces: (p: { name: string; attribute: string; meant: readonly string[] }) => ({
    what: `has ${anA(p.name)} with its words in braces: ${p.attribute}`,
    why: 'They belong in the brackets, before the braces.',
    fix: `Write ${alternatives(p.meant)}`,
  }),
  attributeTwice: (p: { name: string; first: string; second: string }) => ({
    what: `has ${anA(p.name)} with the same key twice: ${p.first} and ${p.second}`,
    why: 'Only the last one would count.',
    fix:
      p.first === p.second
        ? `Delete one of them.`
        : `Keep one of them: ${alternatives([p.first, p.second])}`,
  }),
  unquotedValue: (p: { directive: string; key: string; value: string }) => ({
    what: `has ${anA(p.directive)} with a value of several words without quotation marks: ${p.key}=${p.value}`,
    why: 'Only its first word would be read.',
    fix: `Put quotation marks around them: ${p.key}="${p.value}"`,
  }),
  openNote: (p: { text: string }) => ({
    what: p.text.trim()
      ? `has an open note to the desk: “${onOneLine(p.text)}”`
      : 'has an open note to the desk',
    why: 'The story is public, and the note says that something must be done before.',
    fix: 'Deal with it, then delete the note or the word open in its braces. Until then, write draft: true in the front matter.',
  }),
  openInNote: (p: { text: string; meant: string }) => ({
    what: `has a note to the desk with {open} inside it: ${onOneLine(p.text)}`,
    why: 'It would not keep the story back: the word has to be in braces of its own, after the brackets.',
    fix: `Write ${onOneLine(p.meant)}`,
  }),
  placeholder: (p: { mark: string; isOnNotice?: boolean | undefined }) => ({
    what: `has ${/^[A-Z]+$/.test(p.mark) ? 'the word' : 'the mark'} ${p.mark}, which stands for words that are still to come`,
    why: p.isOnNotice
      ? 'Readers would see it on the notice in place of the story.'
      : 'The story is public, and readers would see it.',
    fix: `Write what is missing${p.isOnNotice ? '' : '; until then, write draft: true in the front matter'}. ${ifMeant(p.mark)}`,
  }),
  definitionInNote: (p: { label: string }) => ({
    what: `refers to [${p.label}], which is defined inside a note to the desk`,
    why: 'Notes are not published, so the reference would lead nowhere.',
    fix: `Move the line that begins with [${p.label}]: out of the note.`,
  }),
  directiveEmpty: (p: { name: string; example: string }) => ({
    what: `has ${anA(p.name)} with nothing inside`,
    why: 'Readers would see an empty place.',
    fix: `Write what belongs inside, or delete it. For example: ${shown(p.example)}`,
  }),
  directiveInside: (p: { name: string; outer: string; holds: readonly string[] }) => ({
    what: `has ${anA(p.name)} inside ${anA(p.outer)}`,
    why:
      p.holds.length > 0
        ? `Of the directives, only ${alternatives(p.holds)} may be inside ${anA(p.outer)}.`
        : `No directive may be inside ${anA(p.outer)}.`,
    fix: `Put it after the ${p.outer}.`,
  }),
  directiveContent: (p: {
    name: string;
    wanted: string;
    example: string;
    meant?: string | undefined;
  }) => ({
    what: `has ${anA(p.name)} with something else inside than ${p.wanted}`,
    why: 'It would not be printed as it is meant.',
    fix: p.meant
      ? `Write ${onOneLine(p.meant)}`
      : `Put it before or after the ${p.name}. For example: ${shown(p.example)}`,
  }),
  timelineEntry: (p: { text: string }) => ({
    what: `has an entry of a timeline without a date, or without words: “${onOneLine(p.text)}”`,
    why: 'Readers look for the date or the label at the beginning of an entry, and for the words after it.',
    fix: `Begin it with a date or a label of at most 40 characters, a colon and a space: ${meantEntry(onOneLine(p.text))}`,
  }),
  timelineDate: (p: { label: string; reason: string; meant: readonly string[] }) => ({
    what: `has an entry of a timeline with the date ${p.label}, which ${p.reason}`,
    why: 'Readers would see it as you typed it.',
    fix:
      p.meant.length > 0
        ? `Write ${alternatives(p.meant.map((day) => `- ${day}: …`))}`
        : 'Write year-month-day with two digits for month and day, as in 2026-03-09, or the date in words.',
  }),
  missingLabel: (p: { name: string; description: string; example: string }) => ({
    what: `has ${anA(p.name)} without words in brackets`,
    why: `They are required. They are: ${inSentence(p.description)}`,
    fix: `Write them after the name, for example ${p.example}`,
  }),
  unknownLabel: (p: { name: string; text: string; example: string }) => ({
    what: `has ${anA(p.name)} with words in brackets: [${onOneLine(p.text)}]`,
    why: 'They would not be printed.',
    fix: `Write them inside it. For example: ${shown(p.example)}`,
  }),
};
