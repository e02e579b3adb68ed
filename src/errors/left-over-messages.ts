/** A part of the catalogue: markup in a text that markdown does not know. */
import { asMarkdown } from './program-repairs.ts';
import { asReferences, printed } from './phrases.ts';

/** `[!NOTE]` → `**Note:**` */
const alertWord = (text: string) => {
  const [, word = ''] = /!(\w+)/.exec(text) ?? [];
  return `**${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}:**`;
};

/** `| a | b |` → `| --- | --- |` */
const dashesUnder = (row: string) =>
  `|${' --- |'.repeat(Math.max(1, row.replace(/^\||\|$/g, '').split('|').length))}`;

/** `[words](address)` and `<a href="address">words</a>` → `words` */
const wordsOfLink = (link: string) =>
  link.replace(/^\[([^\]]*)\].*$|^<a\s[^>]*>(.*)<\/a>$/is, '$1$2');

/** Where a piece is. Between the tags of a block of HTML, other repairs are needed. */
interface InHtml {
  isHtml?: boolean;
}

const elementOfMark = (mark: string) => (mark === '~~' ? 'del' : mark === '*' ? 'em' : 'strong');

const blankLines = 'Markdown is not read between tags: put a blank line before and after it.';

/** A link or picture with straight quotation marks around its title in place of curly ones; undefined if it has none. */
function withStraightMarks(text: string): string | undefined {
  const straight = text.replace(/\s[“”„](.*)[“”]\s*\)$/su, ' "$1")');
  return straight === text ? undefined : straight;
}

const fixOfTitle = (text: string): string | undefined => {
  const straight = withStraightMarks(text);
  return straight && `Put straight quotation marks in place of the curly ones: ${straight}`;
};

/** `!(bridge.jpg)` and `[Photo: bridge.jpg]` → a picture of the file; undefined for what has an address of its own. */
function fixOfFile(text: string): string | undefined {
  const [, file] = /^!?(?:\(|\[(?:[^\]]*\s)?)([^\s()[\]]+)[)\]]$/.exec(text) ?? [];
  return file && `Write ![what it shows](${file})`;
}

/** What to do about `[words][1]` if no line says which address 1 is. */
const fixOfLabel = (text: string): string | undefined => {
  const [, words = '', label = ''] = /^\[([^\][]+)\]\[([^\][]*)\]$/.exec(text) ?? [];
  if (words === '') return undefined;
  return `Add a line [${label || words}]: https://… with the address, or write [${words}](https://…). If it is not meant to be a link, put a \\ before the first bracket.`;
};

/** `=IMAGE=bridge.jpg=The bridge=` → a picture with a caption; the words of another mark alone. */
function fixOfMark(text: string, isHtml = false): string {
  const [, name = '', content = ''] = /^=([A-Z_]+)=(.*?)=*$/.exec(text) ?? [];
  const others = ' Put all such marks of the text right.';
  const meant = asMarkdown(text);
  const isElement = meant?.includes('</') === true;
  if (meant !== undefined)
    return `Write ${meant}${isHtml && !isElement ? ` ${blankLines}` : ''}${others}`;
  if (/^IMA?GE?/.test(name) && content !== '') {
    const [file = '', caption = ''] = content.split('=');
    const title = caption && ` "${caption.replaceAll('"', "'")}"`;
    const blank = isHtml ? ` ${blankLines}` : '';
    return `Write ![what it shows](${file}${title})${blank}${others}`;
  }
  const words = content.trim();
  return words === '' || !/\s/.test(words)
    ? `Delete it, or write in markdown what it stands for.${others}`
    : `Write its words alone: ${words}${others}`;
}

/** What to do with a tracked change: write its words, those after the change, or delete it with its comment. */
function fixOfChange(text: string): string {
  const [, kept] = /^\{?(?:\+\+|==)(.*?)(?:\+\+|==)\}?$/.exec(text) ?? [];
  const [, changed] = /^\{..*~>(.*)..\}$/.exec(text) ?? [];
  const words = kept ?? changed;
  return words === undefined
    ? 'Delete it: its words are not for readers.'
    : `Write the words alone: ${words}`;
}

/** Characters with words in place of spaces, and without those that have no width. */
const visible = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/(^|.)([\u00a0\u202f]|\s)/gu, (_both, before: string, space: string) => {
      const name = /[\u00a0\u202f]/.test(space) ? 'a no-break space' : 'a space';
      return before === '' ? name : `${before} with ${name} after it`;
    });

export const leftOverMessages = {
  markdownInHtml: (p: { text: string; html?: string | undefined }) => ({
    what: `has markdown between tags of HTML, where it is not read: ${p.text}`,
    why: 'Readers would see its marks as you typed them.',
    fix:
      p.html === undefined
        ? 'Put a blank line before and after it.'
        : `Write it as HTML, too: ${p.html} If readers are to see the mark, write ${asReferences(p.text.charAt(0))}`,
  }),
  looseEmphasis: (p: { text: string; mark: string } & InHtml) => ({
    what: `has ${p.mark} that is not beside the words that it marks, or lacks its other half: “${p.text}”`,
    why: 'Readers would see the mark, or the wrong words marked.',
    fix: p.isHtml
      ? `Write <${elementOfMark(p.mark)}>words</${elementOfMark(p.mark)}>. If readers are to see it, write ${asReferences(p.mark)}`
      : `Write one mark directly before the first word and one directly after the last, as in ${p.mark}words${p.mark}. If readers are to see it, write ${p.mark.replace(/./g, '\\$&')}.`,
  }),
  highlight: (p: { text: string } & InHtml) => ({
    what: `has a highlight, which is not markdown: ${p.text}`,
    why: 'Readers would see it as you typed it.',
    fix: p.isHtml
      ? `Write <mark>${p.text.replace(/^==|==$/g, '')}</mark>`
      : `Write ${p.text.replace(/^==|==$/g, '**')}`,
  }),
  trackedChange: (p: { text: string }) => ({
    what: `has a tracked change or a comment of another program: ${p.text}`,
    why: 'Readers would see it as you typed it.',
    fix: fixOfChange(p.text),
  }),
  bbcode: (p: { text: string; count: number; repaired: string }) => ({
    what: `has BBCode, the markup of forums: ${p.text}${p.count > 1 ? `, ${p.count} times` : ''}`,
    why: 'Readers would see it as you typed it.',
    fix: p.repaired.includes('\n')
      ? `Write ${p.repaired.replace(/\n/g, ' ⏎ ')} (⏎ begins a new line)`
      : `Write ${p.repaired}`,
  }),
  programMark: (p: { text: string } & InHtml) => ({
    what: `has a mark that only another program knows: ${p.text.trim()}`,
    why: 'Readers would see it as you typed it.',
    fix: fixOfMark(p.text.trim(), p.isHtml),
  }),
  alertMark: (p: { text: string } & InHtml) => ({
    what: `has an alert, which is not markdown: ${p.text}`,
    why: 'Readers would see the mark as you typed it.',
    fix: `Write ${p.isHtml ? alertWord(p.text).replace(/^\*\*(.*)\*\*$/, '<strong>$1</strong>') : alertWord(p.text)} in place of ${p.text}`,
  }),
  contentsMark: (p: { text: string }) => ({
    what: `asks for a table of contents: ${p.text}`,
    why: 'Readers would see it as you typed it.',
    fix: 'Delete it: a long story with crossheads gets its contents by itself.',
  }),
  looseTaskBox: (p: { text: string } & InHtml) => ({
    what: `has a checkbox that is not in a list: ${p.text}`,
    why: 'Readers would see the brackets as you typed them.',
    fix: p.isHtml
      ? `Write what it stands for in words. If readers are to see it, write ${printed(p.text, p)}`
      : `Begin the line with a hyphen and a space: - ${p.text} …. If it is no checkbox, write \\${p.text}`,
  }),
  tableWithoutHead: (p: { text: string } & InHtml) => ({
    what: `has a table without a line of dashes under its first row: ${p.text}`,
    why: 'Readers would see the bars as you typed them.',
    fix: `Add a line below it: ${dashesUnder(p.text)} It must be the second line of the table, with a blank line before the first${p.isHtml ? ' and after the last' : ''}.`,
  }),
  garbledText: (p: { text: string; meant: string; count: number }) => {
    const [text, meant] = [visible(p.text), visible(p.meant)];
    const isNothing = meant === '';
    return {
      what: `has characters that were read in the wrong encoding: ${text}${p.count > 1 ? `, and ${p.count - 1} more` : ''}`,
      why: `Readers would see them in place of ${isNothing ? 'a character without width' : meant}.`,
      fix: `${isNothing ? `Delete ${text}` : `Write ${meant} in place of ${text}`}, or export the text once more as UTF-8. If readers are to see it, write it as code.`,
    };
  },
  lostCharacter: (p: { text: string; count: number }) => ({
    what: `has the mark � in place of a character that was lost: “${p.text}”${p.count > 1 ? `, and ${p.count - 1} more` : ''}`,
    why: 'Readers would see the mark.',
    fix: 'Write the character that belongs there, or export the text once more as UTF-8. If readers are to see the mark, write it as code.',
  }),
  doubleEscape: (p: { text: string }) => ({
    what: `has a character reference that is escaped twice: ${p.text}`,
    why: `Readers would see ${p.text.replace('&amp;', '&')} instead of the character.`,
    fix: `Write ${p.text.replace('&amp;', '&')}, or the character itself.`,
  }),
  unknownEntity: (p: { text: string } & InHtml) => ({
    what: `has a character reference that HTML does not know: ${p.text}`,
    why: 'Readers would see it as you typed it.',
    fix: `Write the character itself. If readers are to see ${p.text}, write ${p.isHtml ? '&#38;' : '\\&'}${p.text.slice(1)}`,
  }),
  linesRunTogether: (p: { text: string; meant: string } & InHtml) => ({
    what: `has lines that look like a list and would run together, from “${p.text}” on`,
    why: 'Readers would see them as one paragraph.',
    fix: `Begin each with a mark and a space: ${p.meant}${/[.!?…]$/.test(p.meant) ? '' : '.'}${p.isHtml ? ` ${blankLines}` : ''} If they are no list, put a blank line between them.`,
  }),
  valuesInText: (p: { text: string; row: string } & InHtml) => ({
    what: `has lines of values with commas or semicolons between them, from “${p.text}” on`,
    why: 'Readers would see them as one paragraph.',
    fix: `Write them as a table: ${p.row} below it ${dashesUnder(p.row)} and then the other lines.${p.isHtml ? ` ${blankLines}` : ''} Or save them in a file beside the story and link it: [The figures](./figures.csv). If they are no table, put a blank line between them.`,
  }),
  linkInLine: (p: { text: string }) => ({
    what: `has a link where only words and emphasis are printed: ${p.text}`,
    why: 'Only captions, corrections and updates have links: other lines are links themselves, or stand beside some.',
    fix: `Write the words alone: ${wordsOfLink(p.text)}`,
  }),
  htmlInLine: (p: { text: string }) => ({
    what: `has HTML in a line: ${p.text}`,
    why: 'Readers would see the tags as you typed them.',
    fix: 'Delete the tags. Write *emphasis* and **strong emphasis** in markdown; captions and corrections may also have [links](https://…). For a literal <, write &lt;.',
  }),
  footnoteMissing: (p: { label: string; note?: string | undefined } & InHtml) => ({
    what: p.note
      ? `has a footnote without a colon after its mark: [^${p.label}]`
      : `refers to a footnote [^${p.label}] that is not there`,
    why: 'Readers would see the mark as you typed it.',
    fix:
      p.note && !p.isHtml
        ? `Write ${p.note}`
        : p.isHtml
          ? `Footnotes are markdown, which is not read between tags: put a blank line before and after the words with [^${p.label}].`
          : `Add a line that begins with [^${p.label}]: and holds the text of the note.`,
  }),
  footnoteSpaced: (p: { text: string; meant: string }) => ({
    what: `has a space in the mark of a footnote: ${p.text}`,
    why: 'Readers would see the mark, or a link, and no note.',
    fix: `Write ${p.meant} both in the text and, with a colon, before the note.`,
  }),
  notALink: (p: { text: string } & InHtml) => ({
    what: `has something that looks like a link but is not one: ${p.text}`,
    why: 'Readers would not get a link.',
    fix:
      fixOfTitle(p.text) ??
      (p.isHtml
        ? 'Write <a href="address">words</a>. If it is not meant to be a link, write &#93; in place of each closing bracket.'
        : (fixOfLabel(p.text) ??
          'Write [words](address), with no space between the brackets and none in the address; rename a file that has one in its name. If it is not meant to be a link, put a \\ before the first bracket.')),
  }),
  notAnImage: (p: { text: string } & InHtml) => ({
    what: `has something that looks like a picture but is not one: ${p.text}`,
    why: 'Readers would see it as you typed it.',
    fix:
      fixOfTitle(p.text) ??
      (p.isHtml
        ? 'Write <img src="file" alt="what it shows">.'
        : (fixOfFile(p.text) ??
          'Write ![what it shows](file), with no space between the brackets and none in the name of the file: rename a file that has one, or write the name between < and >.')),
  }),
  headingWithoutSpace: (p: { text: string } & InHtml) => ({
    what: `has something that looks like a heading but is not one: ${p.text}`,
    why: 'Readers would see it as you typed it.',
    fix: p.isHtml
      ? `Write <h2>${p.text.replace(/^#+\s*/, '')}</h2>`
      : 'Write two to six number signs, then a space: ## A heading.',
  }),
  openCode: (p: { fence: string }) => ({
    what: `has a block of code that never ends: ${p.fence}`,
    why: 'Everything below it would be printed as code.',
    fix: `Put a line ${p.fence.replace(/[^`~].*$/, '')} after the code, or delete this one.`,
  }),
};
