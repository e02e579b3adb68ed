/** Finds words in a text. */

/** A range of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A text in the form used for comparison. */
interface Folded {
  text: string;
  /** The index in the original text of each unit of `text`, and finally the length of the original. */
  origins: number[];
}

/** Diacritics of Latin, Greek, Cyrillic, Hebrew and Arabic letters, and invisible format characters. */
const ignored =
  /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\p{Cf}]/gu;

/** A character of a word, in scripts that separate words by spaces. */
const inWord = String.raw`(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{N}\p{M}]`;

/** Lower case without diacritics; a run of white space and hyphens becomes one space. */
function fold(original: string): Folded {
  let text = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of original) {
    // Upper case first, so that ß equals ss and ς equals σ.
    const letters = character.toUpperCase().toLowerCase().normalize('NFD').replace(ignored, '');
    const isGap = /^[\s\p{Pd}]$/u.test(letters);
    if (!isGap) text += letters;
    else if (!text.endsWith(' ')) text += ' ';
    while (origins.length < text.length) origins.push(at);
    at += character.length;
  }
  return { text, origins: [...origins, at] };
}

/**
 * Returns a function that finds a word or phrase in a text: whole words only, in order. Case and accents do not matter. The
 * words of a phrase may be separated by white space or hyphens.
 */
export function wordFinder(text: string): (phrase: string) => Span[] {
  const { text: searched, origins } = fold(text);
  return (phrase) => {
    const wanted = fold(phrase).text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
    if (!wanted) return [];
    const literal = wanted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const found = searched.matchAll(new RegExp(`(?<!${inWord})${literal}(?!${inWord})`, 'gu'));
    return [...found].map(({ index }) => ({
      start: origins[index] ?? 0,
      end: origins[index + wanted.length] ?? 0,
    }));
  };
}

/** Sorts spans and merges those that overlap. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
