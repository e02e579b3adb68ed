const betweenLetters = /(?<=\p{L}\p{M}*)[\u00ad\u2060\ufeff]+(?=\p{L})/gu;
const simple = '[\\p{sc=Latn}\\p{sc=Cyrl}\\p{sc=Grek}]';
const betweenSimpleLetters = new RegExp(
  `(?<=${simple}\\p{M}*)[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+(?=${simple})`,
  'gu',
);
const any = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/**
 * Removes characters without width from words. They would hide words from the search and from the recognition of names: soft
 * hyphens, zero-width spaces and joiners, word joiners, byte order marks. In scripts other than Latin, Cyrillic and Greek,
 * joiners shape letters and zero-width spaces separate words: there they stay.
 */
export const withoutInvisibleMarks = (text: string): string =>
  any.test(text) ? text.replace(betweenLetters, '').replace(betweenSimpleLetters, '') : text;
