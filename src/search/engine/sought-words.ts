import type { Question } from '../query/read-pieces.ts';

/** The words that the answer to a question searches for first: as they were typed, and as the paper spells the names. */
export const soughtWords = ({ pieces, reading }: Pick<Question, 'pieces' | 'reading'>): string =>
  [
    ...pieces.map(({ text }) => text),
    ...(reading?.texts ?? []),
    ...(reading?.names ?? []).map(({ asWritten }) => asWritten),
  ].join(' ');
