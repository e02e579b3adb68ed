/** Where words stand in a text. */

/** Part of a text, in UTF-16 units. */
export interface Place {
  start: number;
  end: number;
}

/** A text as it is compared. */
interface Plain {
  text: string;
  /** For each unit of `text` the place in the original that it comes from; after the last one, the original's end. */
  origins: number[];
}

/** The signs above and below Latin, Greek, Cyrillic, Hebrew and Arabic letters; what joins or parts letters unseen. */
const passedOver =
  /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\p{Cf}]/gu;

/** Part of a word, in scripts that write a space between words. */
const inWord = String.raw`(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{N}\p{M}]`;

/** Small letters without signs; white space and hyphens, however many, become one space. */
function plain(original: string): Plain {
  let text = '';
  const origins: number[] = [];
  let at = 0;
  for (const sign of original) {
    // By way of the capital: ß and ss, ς and σ are the same then.
    const letters = sign.toUpperCase().toLowerCase().normalize('NFD').replace(passedOver, '');
    const isGap = /^[\s\p{Pd}]$/u.test(letters);
    if (!isGap) text += letters;
    else if (!text.endsWith(' ')) text += ' ';
    while (origins.length < text.length) origins.push(at);
    at += sign.length;
  }
  return { text, origins: [...origins, at] };
}

/**
 * What finds the places of a word or phrase in a text, in their order: whole words only, whatever their case and accents.
 * The words of a phrase may have white space or hyphens between them.
 */
export function wordFinder(text: string): (phrase: string) => Place[] {
  const { text: searched, origins } = plain(text);
  return (phrase) => {
    const wanted = plain(phrase).text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
    if (!wanted) return [];
    const literal = wanted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const found = searched.matchAll(new RegExp(`(?<!${inWord})${literal}(?!${inWord})`, 'gu'));
    return [...found].map(({ index }) => ({
      start: origins[index] ?? 0,
      end: origins[index + wanted.length] ?? 0,
    }));
  };
}

/** Places in their order, those that overlap as one. */
export function joined(places: readonly Place[]): Place[] {
  const apart: Place[] = [];
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}
