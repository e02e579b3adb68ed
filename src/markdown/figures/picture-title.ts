/** Splits the title of a picture into caption and credit: `![A road](road.jpg "Lorries near Peshawar. A. Khan / Broadsheet")`. */

interface PictureWords {
  caption: string | undefined;
  credit: string | undefined;
}

/**
 * The end of a sentence within the title. A full stop after a single capital letter is that of an initial (“A. Khan”) or of an
 * abbreviation (“U.S.”).
 */
const sentenceEnd = /(?:(?<!(?<!\p{L})\p{Lu})\.|[!?…])["'”’»)]*\s+|[。！？۔؟]\s*/gu;

/** Addresses of links and tags, whose full stops do not end a sentence. */
const unread = /(?<=\])\([^)\s]*\)|<[^>]*>/g;

/** Words with which only credits begin. */
const creditBeginning = /^(?:photo|picture|photograph|credit)\b|^©/i;

const isSentence = (text: string) => /[.!?…。！？۔؟]["'”’»)]*$/.test(text);

/**
 * The words after the last sentence are the credit; everything before them is the caption. If the title ends with a sentence, it
 * has no credit. A title without the end of a sentence is a caption, unless it begins as only credits do.
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
