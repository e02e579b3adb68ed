/** What pieces of a query have around their words and between them. */
import type { Piece } from './syntax.ts';

/** Punctuation around a word; C.I.A. keeps its last stop. */
const edges = /^[([{]+|[)\]},;:?!…]+$|(?<=^[^.]+)\.+$/gu;

/** Pieces without the punctuation around their words: (2015). */
export const bareWords = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece) => {
    const text = piece.isPhrase ? '' : piece.text.replace(edges, '');
    return text ? { ...piece, text } : piece;
  });

/** What joins words that may be words by themselves: Putin/Merkel, no.41, but not 3,000. */
const joins =
  /(?<=\p{L})\.(?=\d)|(?<=\p{L})[/,;+&|\p{Pd}]+(?=[\p{L}\p{N}])|(?<=\p{N})[/;+&|\p{Pd}]+(?=[\p{L}\p{N}])/u;

/** Splits words that no page has where they are joined. @param isAbsent whether no page has a word */
export const apart = (
  pieces: readonly Piece[],
  isAbsent: (text: string) => boolean,
): readonly Piece[] =>
  pieces.flatMap((whole) => {
    if (whole.isPhrase || whole.isExcluded || !isAbsent(whole.text)) return [whole];
    return whole.text
      .split(joins)
      .map((text, at) => ({ ...whole, text, isOr: whole.isOr && at === 0 }));
  });

/** Reads NOT before a word or a phrase as a minus, unless all words are in capitals. */
export const withExcluded = (pieces: readonly Piece[]): readonly Piece[] => {
  const isNot = ({ text, isPhrase }: Piece, at: number) =>
    text === 'NOT' && !isPhrase && at > 0 && at < pieces.length - 1;
  if (pieces.every(({ text }) => text === text.toUpperCase())) return pieces;
  return pieces.flatMap((piece, at) => {
    const before = pieces[at - 1];
    if (isNot(piece, at)) return [];
    return [before && isNot(before, at - 1) ? { ...piece, isExcluded: true, isOr: false } : piece];
  });
};
