/** A part of the catalogue: files of other formats that have the name of a text. */

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

export const formatMessages = {
  otherFormat: (p: { format: OtherFormat; name: string }) => ({
    what: `is ${kinds[p.format]}, not a file of text`,
    why: 'Only text can be read here, and to save such a file as text would ruin it.',
    fix: adviceOn(p.format, { name: p.name, stem: p.name.replace(/\.[^.]*$/, '') }),
  }),
};
