/**
 * Puts items that are not text, such as links, into a sentence.
 *
 * @param sentence has `\0` in the place of the first, and `\x01` in that of the second
 */
export const withPlaced = <Placed>(sentence: string, ...placed: Placed[]): (string | Placed)[] =>
  sentence.split(/([\0\x01])/).map((part) => placed[part.charCodeAt(0)] ?? part);
