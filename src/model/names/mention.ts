/** One mention of a name in the text of an article. */
export interface Mention {
  /** The slug of the name. */
  slug: string;
  /** The id of its paragraph, or else of the nearest element before it that has one; undefined at the top of a text. */
  paragraphId: string | undefined;
  /** The text of the paragraph. */
  text: string;
  /** The position of the name in `text`, in UTF-16 units. */
  start: number;
  end: number;
}

/** Groups the mentions of one article by paragraph, in the order of the text. */
export function mentionsByParagraph(mentions: readonly Mention[]): Mention[][] {
  // Elements without an id of their own, such as list items, are distinguished by their text.
  const key = ({ paragraphId, text }: Mention) => `${paragraphId ?? ''} ${text}`;
  return [...Map.groupBy(mentions, key).values()];
}
