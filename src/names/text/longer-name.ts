/** A word with a capital letter after a name, without punctuation between them. */
const capitalAfter = /^[ \u00a0-]\p{Lu}/u;

/** The same before a name, but not at the beginning of a sentence, where any word has a capital. */
const capitalBefore = /[^\s.!?…:“‘"(\p{Pd}]\s+\p{Lu}[\p{L}’.]*[ \u00a0]$/u;

/**
 * Whether the name of a place is part of a longer name, such as a court or a party: `Peshawar` in `Peshawar High Court`.
 *
 * @param text the text of the block
 * @param span the place in it
 */
export function isPartOfLongerName(
  text: string,
  { start, end }: { start: number; end: number },
): boolean {
  return capitalAfter.test(text.slice(end, end + 3)) || capitalBefore.test(text.slice(0, start));
}
