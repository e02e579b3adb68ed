/** Reads the names in a byline, which people write with other words: `By Jane Smith and Asma Khan, staff writers`. */

import { linkIn, nameInAddress } from '../../schemas/entry-address.ts';
import { isDegree, titleOf, withSuffixes } from './name-parts.ts';

/** The meaning of a byline. */
type ReadByline =
  /** One name, or several known names. */
  | { kind: 'names'; names: readonly string[] }
  /** Several names or one: it is not clear which. */
  | { kind: 'several'; parts: readonly string[] }
  /** Names with words that are not part of a name, such as a job or a place; there may be no name. */
  | { kind: 'beside'; names: readonly string[]; words: string; isJob: boolean };

const opening =
  /^(?:by|(?:words|text|story|report(?:ing|ed)?|written)\s+by|text|words|story)\s*(?::\s*|\s+)(?=\S)/i;
/** The same, if it cannot mean anything else even if the name is not known. */
const by = /^by:?\s+(?=\S)/i;

/** Longer texts are refused by the schema. */
const longest = 200;

const connectors = 'and|with|plus|et|und|y|en|og|och|и|و';
const leading = new RegExp(String.raw`^(?:[-,;&+|/]|(?:${connectors})(?=\s))\s*(?=\S)`, 'i');
const trailing = new RegExp(String.raw`\s*(?:[,;&+|/]|(?<=\s)(?:${connectors}))$`, 'i');

/** Separators of names. */
const separator = /\s*[,;&]\s*|\s+-(?=\S)|\s+(?:and|with)\s+/i;
/** Separators that may also be part of a name, such as that of two agencies. */
const weakSeparator = new RegExp(
  String.raw`\s*[,;&+|•·]\s*|\s*/\s*|\s+[–—-]\s+|\s+-(?=\S)|\s+(?:${connectors})\s+`,
  'i',
);

/** A name in quotation marks, which a word processor puts around values. */
const inMarks = /^[“”„‘’‚"'](.+)[“”‘’"']$/u;

/** Jobs at a paper, at the end of what somebody does. */
const job =
  /(?:^|[\s-])(?:writers?|reporters?|editors?|correspondents?|columnists?|critics?|contributors?|producers?|journalists?|analysts?|interns?|photographers?|chief)$/i;

const isJob = (text: string) => job.test(text);

/** Words that no name begins with. */
const aside = /^(?:special(?:ly)?|staff|for|in|from|at|of|reporting|formerly)\s/;

const email = /\s*[<(]?[^\s<>()@]+@[^\s<>()@]+\.[^\s<>()@]+[>)]?/;

const partsOf = (text: string, mark: RegExp) =>
  withSuffixes(
    text
      .split(new RegExp(mark, 'giu'))
      .map((part) => part.replace(leading, '').replace(by, '').trim())
      .filter(Boolean),
  );

const beside = (names: readonly string[], words: string, isJob = false): ReadByline => {
  return { kind: 'beside', names, words: words.replace(/^[–—-]\s+/, ''), isJob };
};

/** Known names in a row with nothing between them, such as the lines of a list without dashes. */
function knownInRow(text: string, isKnown: (name: string) => boolean): string[] {
  const words = text.split(' ');
  const names: string[] = [];
  while (words.length > 0) {
    let count = words.length;
    while (count > 1 && !isKnown(words.slice(0, count).join(' '))) count -= 1;
    // A single word is not enough: Desk.
    if (count < 2) return [];
    names.push(words.splice(0, count).join(' '));
  }
  return names;
}

/** A name that is known and has other words after or before it. */
function knownWithin(
  text: string,
  isKnown: (name: string) => boolean,
): { name: string; words: string } | undefined {
  const words = text.split(' ');
  for (let count = words.length - 1; count > 1; count -= 1) {
    const before = words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:]$/, '');
    const after = words.slice(count).join(' ');
    // A word with a capital letter may be part of the name.
    if (/^[^\p{Lu}\p{Lt}\p{Lo}]/u.test(after) && isKnown(before))
      return { name: before, words: after };
    const last = words.slice(-count).join(' ');
    const first = words.slice(0, -count).join(' ');
    if (/(?:^|\s)\p{Ll}+$|[:)]$/u.test(first) && isKnown(last)) return { name: last, words: first };
  }
  return undefined;
}

/** A known name with a title before it or a degree behind it: `Dr Asma Khan`, `Asma Khan, PhD`. */
function knownWithTitle(
  text: string,
  isKnown: (name: string) => boolean,
): { name: string; words: string } | undefined {
  const title = titleOf(text);
  const rest = text.slice(title.length);
  const words = rest.split(/,? /);
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const behind = words.slice(count);
    const isBeside = title !== '' || behind.length > 0;
    if (isBeside && isKnown(name) && (behind.every(isDegree) || isDegree(behind.join(' '))))
      return { name, words: [title.trim(), ...behind].filter(Boolean).join(' … ') };
  }
  return undefined;
}

/**
 * Reads a byline. Words around names are skipped if all of the names are known. Never returns a name with words that are not part
 * of it.
 *
 * @param isKnown whether there is an author of a name
 * @param isFirst whether no other text comes before it in the byline
 */
export function readByline(
  written: string,
  isKnown: (name: string) => boolean,
  isFirst: boolean,
): ReadByline {
  if (isKnown(written) || written.length > longest) return { kind: 'names', names: [written] };
  const link = linkIn(written);
  if (link) {
    const name = [nameInAddress(link.address) ?? '', link.words].find(isKnown);
    return name === undefined
      ? beside([link.words], `(${link.address})`)
      : { kind: 'names', names: [name] };
  }
  const file = nameInAddress(written);
  if (file !== undefined)
    return /^[\p{Ll}\d_-]+$/u.test(file) ? { kind: 'names', names: [file] } : beside([], written);
  const [, inside] = inMarks.exec(written) ?? [];
  // A guest may have a name in quotation marks.
  if (inside !== undefined && (isKnown(inside) || /^[\p{Ll}\d-]+$/u.test(inside)))
    return { kind: 'names', names: [inside] };
  const text = written
    .replace(leading, '')
    .replace(opening, '')
    .replace(leading, '')
    .replace(trailing, '');
  const names = [
    [text],
    partsOf(text, separator),
    partsOf(text, weakSeparator),
    knownInRow(text, isKnown),
  ].find((parts) => parts.length > 0 && parts.every(isKnown));
  const isOpen = trailing.test(written) && /\p{L}$/u.test(written);
  if (names && !isOpen) return { kind: 'names', names };
  if (names) return beside(names, written.slice(text.length).trim());
  const titled = knownWithTitle(text, isKnown);
  if (titled) return beside([titled.name], titled.words);
  const isTitle = isJob(text) && text.includes(' ');
  if (isTitle && (!isFirst || /^\p{Ll}/u.test(text))) return beside([], text, true);
  const [address] = email.exec(text) ?? [];
  if (address !== undefined)
    return beside(partsOf(text.replace(address, ''), separator), address.trim());
  const parts = partsOf(text, separator);
  // After “and”, words in capitals may be a person: Guest Writer.
  const isJoined = (part: string) =>
    /^\p{Lu}/u.test(part) && / (?:and|with|&)$/i.test(text.slice(0, text.indexOf(part)).trimEnd());
  const asides = parts.filter(
    (part) => !isKnown(part) && ((isJob(part) && !isJoined(part)) || aside.test(part)),
  );
  if (asides.length > 0 && asides.length < parts.length) {
    const others = parts.filter((part) => !asides.includes(part));
    return beside(others, asides.join(', '), asides.every(isJob));
  }
  if (parts.length > 1) return { kind: 'several', parts };
  const within = knownWithin(text, isKnown);
  if (within) return beside([within.name], within.words, isJob(within.words));
  const [, label, behind] = /^(\p{L}[\p{L} ]{1,30}:)\s+(.+)$/u.exec(text) ?? [];
  if (label !== undefined && behind !== undefined) return beside([behind], label);
  const bare = written.replace(by, '').replace(/\s*[,;]$/, '');
  const extra = bare === text ? '' : bare.replace(text, '').trim();
  return extra === '' ? { kind: 'names', names: [text] } : beside([text], extra);
}
