/** Pieces of a query as text, and texts without spaces as pieces. */
import { hasUnspaced } from '../../../names/words/unspaced.ts';
import type { Piece } from '../syntax.ts';

/** The words of pieces as one text, without spaces in scripts that have none. */
export const textOf = (pieces: readonly Pick<Piece, 'text'>[]): string =>
  pieces.reduce(
    (before, { text }) =>
      before + (before && !(hasUnspaced(before.slice(-1)) && hasUnspaced(text)) ? ' ' : '') + text,
    '',
  );

/** Splits words that are typed without spaces, with the dictionary of the browser if it has one. */
export function segmented(pieces: readonly Piece[], language: string): readonly Piece[] {
  if (!pieces.some(({ text }) => hasUnspaced(text)) || !('Segmenter' in Intl)) return pieces;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return pieces.flatMap((whole) => {
    if (whole.isPhrase || !hasUnspaced(whole.text)) return [whole];
    const words = [...segmenter.segment(whole.text)].filter(({ isWordLike }) => isWordLike);
    return words.map(({ segment }, at) => ({
      ...whole,
      text: segment,
      isOr: whole.isOr && at === 0,
    }));
  });
}
