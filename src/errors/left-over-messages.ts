/** What an editor reads about markup that a text has and markdown does not know. Part of the catalogue. */

/** What to write in place of a command of another tool, by what it is called. */
const instead = (text: string): string => {
  if (/galler|figure|image|photo|\bimg|caption|picture/i.test(text)) {
    return 'Write each picture in a paragraph of its own: ![what it shows](./picture.jpg "Caption. Credit").';
  }
  if (
    /embed|video|youtube|vimeo|tweet|twitter|instagram|audio|soundcloud|facebook|tiktok|playlist/i.test(
      text,
    )
  ) {
    return 'Write a link to it: [what it is](https://…).';
  }
  if (/\bref\b|relref|link|url/i.test(text)) return 'Write a link: [words](/news/file-name/).';
  return 'Delete it, and write what it stands for in markdown.';
};

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

/** Where tags begin a paragraph or a cell, markdown is not read: words within are marked by tags, too. */
const insteadOfMark = (text: string, mark: string): string => {
  if (!/<[a-z]/i.test(text)) return '';
  const name = mark === '~~' ? 'del' : mark === '*' ? 'em' : 'strong';
  return ` Directly after a tag of HTML, write <${name}>words</${name}>.`;
};

export const leftOverMessages = {
  looseEmphasis: (p: { text: string; mark: string }) => ({
    what: `has ${p.mark} that is not beside the words that it marks, or lacks its other half: ${p.text}`,
    why: 'Readers would see the mark, or the wrong words marked.',
    fix: `Write one mark directly before the first word and one directly after the last, as in ${p.mark}words${p.mark}.${insteadOfMark(p.text, p.mark)} If readers are to see it, write ${p.mark.replace(/./g, '\\$&')}.`,
  }),
  highlight: (p: { text: string }) => ({
    what: `has a highlight, which is not markdown: ${p.text}`,
    why: 'Readers would see it as you typed it.',
    fix: `Write ${p.text.replace(/^==|==$/g, '**')}`,
  }),
  shortcode: (p: { text: string }) => ({
    what: `has a shortcode of another tool: ${p.text}`,
    why: 'Readers would see it as you typed it.',
    fix: `${instead(p.text)} If readers are to see it, write \\${p.text}`,
  }),
  template: (p: { text: string }) => ({
    what: `has a command of another tool in its text: ${p.text}`,
    why: 'Readers would see it as you typed it.',
    fix: `${instead(p.text)} If readers are to see it, put it in backticks: \`${p.text}\``,
  }),
  attributeList: (p: { text: string }) => ({
    what: `has attributes in its text: ${p.text}`,
    why: 'Readers would see them as you typed them.',
    fix: 'Delete them: the paper decides how things look, and a crosshead gets its address from its words. If readers are to see them, put them in backticks.',
  }),
  alertMark: (p: { text: string }) => ({
    what: `has an alert, which is not markdown: ${p.text}`,
    why: 'Readers would see the mark as you typed it.',
    fix: `Write ${alertWord(p.text)} in place of ${p.text}`,
  }),
  contentsMark: (p: { text: string }) => ({
    what: `asks for a table of contents: ${p.text}`,
    why: 'Readers would see it as you typed it.',
    fix: 'Delete it: a long story with crossheads gets its contents by itself.',
  }),
  looseTaskBox: (p: { text: string }) => ({
    what: `has a checkbox that is not in a list: ${p.text}`,
    why: 'Readers would see the brackets as you typed them.',
    fix: `Begin the line with a hyphen and a space: - ${p.text} …. If it is no checkbox, write \\${p.text}`,
  }),
  tableWithoutHead: (p: { text: string }) => ({
    what: `has a table without a line of dashes under its first row: ${p.text}`,
    why: 'Readers would see the bars as you typed them.',
    fix: `Add a line below it: ${dashesUnder(p.text)} It must be the second line of the table, with a blank line before the first.`,
  }),
  doubleEscape: (p: { text: string }) => ({
    what: `has a character reference that is escaped twice: ${p.text}`,
    why: `Readers would see ${p.text.replace('&amp;', '&')} instead of the character.`,
    fix: `Write ${p.text.replace('&amp;', '&')}, or the character itself.`,
  }),
  linesRunTogether: (p: { text: string; meant: string }) => ({
    what: `has lines that look like a list and would run together, from “${p.text}” on`,
    why: 'Readers would see them as one paragraph.',
    fix: `Begin each with a mark and a space: ${p.meant}. If they are no list, put a blank line between them.`,
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
  openCode: (p: { fence: string }) => ({
    what: `has a block of code that never ends: ${p.fence}`,
    why: 'Everything below it would be printed as code.',
    fix: `Put a line ${p.fence.replace(/[^`~].*$/, '')} after the code, or delete this one.`,
  }),
};
