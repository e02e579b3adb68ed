/** A part of the catalogue: files of other formats that have the name of a text, and texts in the form of other programs. */
import { beginningOfTable, headOfGrid } from './program-repairs.ts';

const kinds = {
  archive: 'an archive (ZIP)',
  office: 'a spreadsheet or a presentation',
  oldOffice: 'a document of an old version of Word or another Office program',
  openDocument: 'a LibreOffice document',
  word: 'a Word document',
  pdf: 'a PDF document',
  rtf: 'an RTF document',
  webPage: 'a web page (HTML)',
  png: 'a PNG picture',
  jpg: 'a JPEG picture',
  gif: 'a GIF picture',
  webp: 'a WebP picture',
} as const;

/** A format that is not plain text. */
export type OtherFormat = keyof typeof kinds;

/** What to do. @param name the file name without its ending, and with it */
function adviceOn(format: OtherFormat, { stem, name }: { stem: string; name: string }): string {
  const copy = `copy its text into a file of plain text with the name ${name}`;
  switch (format) {
    case 'archive':
      return 'Open it and take out the text, or give it the ending .zip if readers are to download it.';
    case 'office':
      return `Open it in its program and ${copy}. If readers are to download it, give it the ending of its kind, such as .xlsx.`;
    case 'oldOffice':
    case 'word':
      return `Open it in Word and ${copy}, or export it as markdown.`;
    case 'openDocument':
      return `Open it in LibreOffice and ${copy}, or export it as markdown.`;
    case 'pdf':
      return `Open it and ${copy}. If readers are to download it, give it the name ${stem}.pdf and link to it.`;
    case 'rtf':
      return `Open it in Word, TextEdit or LibreOffice and ${copy}, or export it as markdown.`;
    case 'webPage':
      return `Open it in a browser and ${copy}. If it says that something was not found, get the text again from its source.`;
    default:
      return `Give it the name ${stem}.${format}, and show it in a text: ![what it shows](./${stem}.${format})`;
  }
}

/** `[words]{.underline}` → `<u>words</u>`; the words alone if the attributes only say how they look. */
function fixOfAttributes(text: string): string {
  const [, words, attributes = ''] = /^\[(.+)\]\{(.*)\}$/.exec(text) ?? [];
  if (words === undefined)
    return 'Delete them: the paper decides how things look, and a crosshead gets its address from its words.';
  const [, name] = /\.(underline|ul|mark)\b/.exec(attributes) ?? [];
  if (name === undefined)
    return `Write the words alone, “${words}”: the paper decides how things look.`;
  const element = name === 'mark' ? 'mark' : 'u';
  return `Write <${element}>${words}</${element}>, or the words alone.`;
}

export const formatMessages = {
  otherFormat: (p: { format: OtherFormat; name: string }) => ({
    what: `is ${kinds[p.format]}, not a file of text`,
    why: 'Only text can be read here, and to save such a file as text would ruin it.',
    fix: adviceOn(p.format, { name: p.name, stem: p.name.replace(/\.[^.]*$/, '') }),
  }),
  gridTable: (p: { text: string }) => {
    const head = headOfGrid(p.text);
    return {
      what: `has a table in a grid, which is not markdown: ${p.text.trim().split('\n', 1)[0]}`,
      why: 'Readers would see the lines of the grid as you typed them.',
      fix: `Write ${head ? beginningOfTable(head) : 'the head between bars, below it | --- | --- | with dashes for each column,'} and then a line for each row, without the lines of the grid.`,
    };
  },
  simpleTable: (p: { text: string; head: readonly string[] }) => ({
    what: `has a table whose columns are only spaces apart, which is not markdown: ${p.text}`,
    why: 'Readers would see its rows as a paragraph, with rules.',
    fix: `Write ${beginningOfTable(p.head)} and then a line with bars for each row. For a rule, write --- with a blank line before and after it.`,
  }),
  tableCaption: (p: { text: string }) => ({
    what: `has the caption of a table with a colon before it: ${p.text}`,
    why: 'Readers would see the colon.',
    fix: `Write it as a paragraph of its own: ${p.text.replace(/^:\s*/, '')}`,
  }),
  lineBlock: (p: { text: string } & { isHtml?: boolean }) => {
    const lines = p.text.split('\n').map((line) => line.replace(/^\s*\|/, '').trim());
    const end = p.isHtml ? '<br>' : '\\';
    return {
      what: `has lines with a bar before each, which is not markdown: ${p.text.trim().split('\n', 1)[0]}`,
      why: 'Readers would see the bars, and the lines as one.',
      fix: `Leave out the bars and end each line but the last with ${end}, as in ${lines[0]}${end} ⏎ ${lines.slice(1).find(Boolean) ?? ''} (⏎ begins a new line). If it is a table, write a bar after each cell, too, and | --- | below the first line.`,
    };
  },
  brokenWord: (p: { text: string; count: number }) => {
    const [, before = '', mark = '', after = ''] =
      /^(.*?)([-‐](?=\s)|[¬\u00ad])\s*(\S+)$/u.exec(p.text.replace(/\s+/g, ' ')) ?? [];
    const typed = `${before}${mark === '\u00ad' ? '-' : mark}${/\n/.test(p.text) ? ' ⏎ ' : ''}${after}`;
    const isOne = mark === '\u00ad';
    const others = p.count > 1 ? ' Put the others right, too.' : '';
    return {
      what: `has a word that is broken at the end of a line: ${typed}${p.count > 1 ? `, and ${p.count - 1} more` : ''}`,
      why: 'Readers would see the mark, or a space within the word.',
      fix: isOne
        ? `Write it in one line: ${before}${after}.${others}`
        : `Write it in one line, without the mark if it is one word, ${before}${after}, or with a hyphen if one belongs there, ${before}-${after}.${others}`,
    };
  },
  quotedPrintable: (p: { text: string; meant: string; count: number }) => ({
    what: `has characters of an e-mail that was saved without decoding them: ${p.text.replace(/\n/g, ' ⏎ ')}${p.count > 1 ? `, and ${p.count - 1} more` : ''}`,
    why: 'Readers would see them as you typed them.',
    fix: `Write ${p.meant} in place of it, or open the e-mail in its program and copy the text from there. If readers are to see it, write it as code.`,
  }),
  exportedComment: (p: { label: string; comment: string; line?: number | undefined }) => ({
    what: `has a comment that an export has left in the text: “[${p.label}]${p.comment}”`,
    why: 'Readers would see it, and its mark.',
    fix: `Delete it, and the mark [${p.label}]${p.line === undefined ? '' : ` in line ${p.line}`}. If it is a note for readers, write [^${p.label}]: ${p.comment} and, in place of the mark, [^${p.label}]`,
  }),
  attributeList: (p: { text: string }) => ({
    what: `has attributes in its text: ${p.text}`,
    why: 'Readers would see them as you typed them.',
    fix: `${fixOfAttributes(p.text)} If readers are to see them, write them as code.`,
  }),
};
