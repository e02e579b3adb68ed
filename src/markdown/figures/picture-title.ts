/** What the title of a picture says: `![A road](road.jpg "Lorries near Peshawar. A. Khan / Broadsheet")`. */

interface PictureWords {
  caption: string | undefined;
  credit: string | undefined;
}

/**
 * The end of a sentence within the title. A full stop after a single capital letter is that of an initial (“A. Khan”) or of an
 * abbreviation (“U.S.”).
 */
const sentenceEnd = /(?:(?<!(?<!\p{L})\p{Lu})\.|[!?…])["'”’»)]*\s+|[。！？۔؟]\s*/gu;

/** Addresses of links and tags, whose full stops end nothing. */
const unread = /(?<=\])\([^)\s]*\)|<[^>]*>/g;

/** Words that only credits begin with. */
const creditBeginning = /^(?:photo|picture|photograph|credit)\b|^©/i;

const isSentence = (text: string) => /[.!?…。！？۔؟]["'”’»)]*$/.test(text);

/**
 * The words after the last end of a sentence are the credit, unless they are a sentence themselves; all else is the caption. A
 * title of one piece is a caption, unless it begins as only credits do.
 */
export function readPictureTitle(title: string): PictureWords {
  const text = title.trim();
  if (text === '') return { caption: undefined, credit: undefined };
  if (creditBeginning.test(text) && !isSentence(text)) return { caption: undefined, credit: text };
  const words = text.replace(unread, (found) => '-'.repeat(found.length));
  const last = [...words.matchAll(sentenceEnd)].at(-1);
  const at = last && last.index + last[0].length;
  const rest = at === undefined ? '' : text.slice(at);
  if (rest === '' || isSentence(rest)) return { caption: text, credit: undefined };
  return { caption: text.slice(0, at).trim(), credit: rest };
}
