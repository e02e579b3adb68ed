/** Queries that are pasted from elsewhere. */

/** The address of a page, or its path alone, of which the last part is kept: it has words of the headline. */
const address =
  /^\s*(?:https?:\/\/[^\s/]+|[^\s/]+\.[a-z]{2,}(?::\d+)?)?\/(?:\S*\/)?([^/?#\s]+?)(?:\.html?)?\/?(?:[?#]\S*)?\s*$/iu;

/** A hashtag, a handle, or an e-mail address, of which the part before the sign is kept. */
const tagged = /(?<!\S)(?:[#@]([\p{L}\p{N}_]+)|([\w.+-]+)@\S+\.\S+)/gu;

/** Where words are joined: #MarchForScience, lucy.march@example.org. */
const joints = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|[_.+-]/gu;

/** A word that was divided at the end of a line. */
const divided = /(?<=\p{L})[-\u2010\u00ad]\s*\n\s*(?=\p{Ll})/gu;

/** A query in the words that are meant: those of an address, a hashtag or a handle, and none divided. */
export const meantText = (query: string): string =>
  query
    .normalize('NFKC')
    .replace(address, (_, slug: string) => slug.replaceAll('-', ' '))
    .replace(tagged, (_, tag?: string, mailbox = '') => (tag ?? mailbox).replace(joints, ' '))
    .replace(divided, '');
