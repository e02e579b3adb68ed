/** A part of the catalogue: what can be wrong with pictures and documents. */
import { messageOf } from './cause.ts';
import { isOnComputer } from './link-repairs.ts';
import { meantOr } from './nearest.ts';
import { list, shortKey } from './phrases.ts';

/** A picture with a caption or credit within other words. */
export interface PictureWithin {
  text: string;
  title: string;
  /** Where a paragraph of its own would go, and how its lines begin. */
  place: 'cell' | 'heading' | 'item' | 'note' | 'quotation' | 'text';
  indent: string;
}

/** How to move it out of a sentence, so that its caption is printed. */
function pictureAlone({ text, title, place, indent }: PictureWithin): string {
  const alone = 'Write it on a line of its own, with a blank line before and after';
  switch (place) {
    case 'cell':
      return `Write the words beside the picture: ${text.replace(/\s+(?:"[^"]*"|'[^']*'|\([^)]*\))\s*\)$/, ')')} ${title}`;
    case 'heading':
      return `Write it below the heading, with a blank line before and after: ${text}`;
    case 'item':
      return `${alone}, indented like the words of its item: ${indent}${text}`;
    case 'note':
      return `${alone}, indented by four spaces:     ${text}`;
    case 'quotation':
      return `Write it on a line of its own, with a line > before and after: > ${text}`;
    case 'text':
      return `${alone}: ${text}`;
  }
}

/** `lines 3, 5 and 7` */
const linesOf = (marks: readonly { line: number }[]) =>
  `lines ${list(marks.map(({ line }) => String(line)))}`;

/** How to describe a picture. */
const describeIt = ({ file, isHtml }: { file: string; isHtml?: boolean }) =>
  isHtml
    ? `Describe it: <img src="${file}" alt="what it shows">.`
    : `Describe it between the square brackets: ![what it shows](${file}).`;

export const fileMessages = {
  mergeConflict: (p: {
    marks: readonly { line: number; text: string }[];
    isFirstOfSeveral: boolean;
  }) => ({
    what: `has two versions of the same lines, with the marks of git around them: ${shortKey(p.marks[0]?.text ?? '')}`,
    why: 'Two versions were merged and both are still there. Readers would see both, with the marks.',
    fix: [
      p.marks.length > 3
        ? `Keep one of the versions, and delete the others with the ${p.marks.length} lines of marks (${linesOf(p.marks)}).`
        : `Keep one of the two versions, and delete the other with the three lines of marks (${linesOf(p.marks)}).`,
      ...(p.isFirstOfSeveral ? ['Do the same where more such marks follow.'] : []),
    ].join(' '),
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
    fix: p.advice
      ? `${p.advice} Then write the name of the new file here.`
      : `Save it in one of the formats ${list(p.kinds)}.`,
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
    what: isOnComputer(p.url)
      ? `shows a picture that is on a computer and not beside the text: ${p.url}`
      : `shows a picture from another host: ${p.url}`,
    why: isOnComputer(p.url)
      ? 'Readers would see an empty frame.'
      : 'Pages of this site load nothing from other hosts: a host could track readers, change the picture or disappear.',
    fix: 'Save the picture in the folder of this file and use its file name.',
  }),
  pastedPicture: (p: { name: string }) => ({
    what: 'has a picture pasted into the text',
    why: 'The text would carry the whole picture, which could not be made smaller for phones.',
    fix: `Save the picture as a file beside the story and write ![what it shows](./${p.name}). Then delete the line of letters and digits that held it.`,
  }),
  captionInSentence: (p: PictureWithin) => ({
    what: `has a picture with a caption or credit that does not stand alone: ${p.text}`,
    why: 'Only a picture with a paragraph of its own has words below it, and credits must be printed.',
    fix: `${pictureAlone(p)} If the words are not for readers, delete them with their quotation marks.`,
  }),
  imageWithoutAlt: (p: { file: string; isHtml?: boolean }) => ({
    what: `shows ${p.file} without a description`,
    why: 'Readers who cannot see the picture would not know what it shows.',
    fix: [
      describeIt(p),
      'Only stories more than a year older than the newest one need none; picturesDescribedSince in content/site.yaml sets another day.',
    ].join(' '),
  }),
  missingIcon: () => ({
    what: 'is missing',
    why: 'It is the icon of the paper, which browsers show in their tabs. Every page links to it.',
    fix: 'Put a square SVG drawing there under this name. Other formats, such as PNG, are not used.',
  }),
  altIsFileName: (p: { alt: string; file: string; isHtml?: boolean }) => ({
    what: `describes ${p.file} with the name of a file, which says nothing of the picture: ${p.alt}`,
    why: 'Readers who cannot see the picture would not know what it shows.',
    fix: describeIt(p),
  }),
  notAPicture: () => ({
    what: 'has the name of a picture, but is not one or is damaged',
    why: 'Readers would see an empty frame.',
    fix: 'Save the picture again from its source, or delete the file.',
  }),
};
