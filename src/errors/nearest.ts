import { closest, distance } from 'fastest-levenshtein';

const lowerCase = (texts: readonly string[]) => texts.map((text) => text.toLowerCase());

/** Whether two words differ by two neighbouring letters that are exchanged: `qoute`, `quote`. */
const areExchanged = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};

/** Whether two words differ by one typing mistake: a letter added, missing or wrong, or two exchanged. */
export const isOneSlip = (a: string, b: string): boolean =>
  distance(a.toLowerCase(), b.toLowerCase()) === 1 ||
  areExchanged(a.toLowerCase(), b.toLowerCase());

/** The known values that are close enough to what was written to be what the editor meant. */
export const nearest = (written: string, known: readonly string[]): string | undefined => {
  if (known.length === 0) return undefined;
  const exchanged = known.find((one) => areExchanged(written.toLowerCase(), one.toLowerCase()));
  if (exchanged !== undefined) return exchanged;
  const candidate =
    known[lowerCase(known).indexOf(closest(written.toLowerCase(), lowerCase(known)))] ?? '';
  const limit = Math.max(1, Math.round(written.length / 3));
  return distance(written.toLowerCase(), candidate.toLowerCase()) <= limit ? candidate : undefined;
};

/** “Did you mean …?” if a known value is close, or else what to do. */
export const meantOr = (written: string, known: readonly string[], otherwise: string) => {
  const candidate = nearest(written, known);
  if (!candidate) return otherwise;
  return `Did you mean ${candidate}? Otherwise ${otherwise.charAt(0).toLowerCase()}${otherwise.slice(1)}`;
};

/** The last part of an address, without the ending of a file and the date that some programs put before it. */
const nameIn = (address: string): string =>
  (address.replace(/\/$/, '').split('/').at(-1) ?? '')
    .replace(/\.html?$/i, '')
    .replace(/^\d{4}-\d\d-\d\d-/, '')
    .toLowerCase();

/** Whether a name has words enough to say which address it begins. */
const isTelling = (name: string) => name.split('-').length > 2;

/**
 * The only known address that may be meant by a written one: with the same last part in another folder (`/2014/a-bridge.html`,
 * `/news/a-bridge/`), or with a last part that begins with it (`/news/the-new-bridge/`, `/news/the-new-bridge-opens/`).
 */
export const sameName = (written: string, known: readonly string[]): string | undefined => {
  const name = nameIn(written);
  if (name === '') return undefined;
  const same = known.filter((one) => nameIn(one) === name);
  const begun = isTelling(name) ? known.filter((one) => nameIn(one).startsWith(`${name}-`)) : [];
  const [found, ...others] = same.length > 0 ? same : begun;
  return others.length === 0 ? found : undefined;
};
