/** A letter that nobody types (U+12000, cuneiform). To the engine it is a letter like others. */
export const marker = '\u{12000}';

/** Joins what is printed as one word and indexed as two: no space is printed where it is (U+2060). */
export const joiner = '\u2060';

/** A text without what the build has added for the index. */
export const withoutMarkers = (text: string): string =>
  text.includes(marker) || text.includes(joiner)
    ? text.replaceAll(marker, '').replaceAll(`${joiner} `, '')
    : text;
