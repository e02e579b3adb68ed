import { closest, distance } from 'fastest-levenshtein';

const lowerCase = (texts: readonly string[]) => texts.map((text) => text.toLowerCase());

/** What is known and near enough to what was written to be meant by it. */
export const nearest = (written: string, known: readonly string[]): string | undefined => {
  if (known.length === 0) return undefined;
  const candidate =
    known[lowerCase(known).indexOf(closest(written.toLowerCase(), lowerCase(known)))] ?? '';
  const limit = Math.max(1, Math.round(written.length / 3));
  return distance(written.toLowerCase(), candidate.toLowerCase()) <= limit ? candidate : undefined;
};

/** “Did you mean …?”, where something is near, and what to do otherwise. */
export const meantOr = (written: string, known: readonly string[], otherwise: string) => {
  const candidate = nearest(written, known);
  if (!candidate) return otherwise;
  return `Did you mean ${candidate}? Otherwise ${otherwise.charAt(0).toLowerCase()}${otherwise.slice(1)}`;
};
