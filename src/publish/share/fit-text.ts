/** Fits a title into the space for it: as large as possible, in lines of about the same length, cut at a word if necessary. */
import { setText, type Ink, type TextStyle } from './set-text.ts';

interface Room {
  width: number;
  height: number;
}

/** In pixels. On a phone a card is about a third as large. */
const sizes = [92, 84, 76, 68, 60, 54, 48];
const smallest = 46;

/** No letter of running text is narrower than this on average, as a share of the size. */
const narrowest = 0.3;

/** The number of bisection steps that make lines even. */
const steps = 4;

const wordsIn = (text: string, language: string) =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  );

/** The first words of a text, with an ellipsis if something is left out. */
export function firstWords(words: string, count: number, language: string): string {
  const next = wordsIn(words, language)[count];
  if (!next) return words;
  return `${words.slice(0, next.index).replace(/[\s\p{P}]+$/u, '')}…`;
}

/** Narrows the column as far as possible without adding a line. */
async function even(ink: Ink, words: string, style: TextStyle): Promise<Ink> {
  // One line, whatever the script.
  if (ink.height < style.size * 1.5) return ink;
  let best = ink;
  let [low, high] = [ink.width / 2, ink.width];
  for (let step = 0; step < steps; step += 1) {
    const width = Math.round((low + high) / 2);
    const tried = await setText(words, { ...style, width });
    // A further line adds more height than that; a tall letter or a descender does not.
    if (tried.height < ink.height + style.size / 2 && tried.width <= width) {
      best = tried;
      high = width;
    } else {
      low = width;
    }
  }
  return best;
}

/** Sets a text at one size, and cuts what does not fit. */
export async function cutText(words: string, room: Room, style: TextStyle): Promise<Ink> {
  const whole = await setText(words, style);
  if (whole.height <= room.height) return even(whole, words, style);
  const { language } = style;
  let [low, high] = [1, wordsIn(words, language).length];
  let best: Ink | undefined;
  while (low < high) {
    const count = Math.floor((low + high) / 2);
    const ink = await setText(firstWords(words, count, language), style);
    if (ink.height <= room.height) {
      best = ink;
      low = count + 1;
    } else {
      high = count;
    }
  }
  return best ?? setText(firstWords(words, 1, language), style);
}

/** Sets a title as large as possible. What does not fit at the smallest size is cut. */
export async function fitText(
  words: string,
  room: Room,
  look: Pick<TextStyle, 'language' | 'isCentred'>,
): Promise<Ink> {
  for (const size of sizes) {
    const lines = (words.length * narrowest * size) / room.width;
    if (lines * size > room.height) continue;
    const style = { ...look, size, width: room.width };
    const ink = await setText(words, style);
    if (ink.height <= room.height && ink.width <= room.width) return even(ink, words, style);
  }
  return cutText(words, room, { ...look, size: smallest, width: room.width });
}
