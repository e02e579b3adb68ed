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
