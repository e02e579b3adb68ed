/** One place in an article's text where a name stands. */
export interface Mention {
  /** The slug of the name. */
  slug: string;
  /** The id of its paragraph, or of the nearest place before it that has one; none at the top of a text. */
  paragraphId: string | undefined;
  /** The words of the paragraph. */
  text: string;
  /** Where in `text` it stands. */
  start: number;
  end: number;
}

const grouped = new WeakMap<readonly Mention[], readonly Mention[][]>();

/** The mentions of one article by paragraph, in the order of the text. */
export function mentionsByParagraph(mentions: readonly Mention[]): readonly Mention[][] {
  const known = grouped.get(mentions) ?? groupByParagraph(mentions);
  grouped.set(mentions, known);
  return known;
}

function groupByParagraph(mentions: readonly Mention[]): Mention[][] {
  const found = new Map<string, Mention[]>();
  for (const mention of mentions) {
    // What has no id of its own, such as an item of a list, is told apart by its words.
    const key = `${mention.paragraphId ?? ''} ${mention.text}`;
    const list = found.get(key);
    if (list) list.push(mention);
    else found.set(key, [mention]);
  }
  return [...found.values()];
}
