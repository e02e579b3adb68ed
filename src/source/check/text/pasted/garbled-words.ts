/**
 * Finds characters that a program has read in another encoding than they were saved in, so that each has become several: `â€™` in
 * place of `’`. And characters that were lost on the way, with � in their place.
 */
import type { Nodes } from 'mdast';
import { problem, type Place, type Problem } from '../../../../errors/problem.ts';
import type { NodesOf } from '../../../../markdown/nodes.ts';
import type { ContentFile } from '../../../read/entry.ts';
import { frontMatterWords, shownWords } from '../shown-words.ts';
import { linesBefore } from './lines-before.ts';

/** The characters of Windows for the bytes 80 to 9F. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf = (character: string): number => {
  const code = character.charCodeAt(0);
  const at = windows.indexOf(character);
  return at < 0 || code < 0xa0 ? code : 0x80 + at;
};

const further = String.raw`[\u0080-\u00bf${windows}]`;

/** One letter in quotation marks: «Â». */
const letterAlone = String.raw`(?<=[«»‹›“„"]\s?)[ÂÃ]\s?[«»‹›”"]`;

/**
 * What becomes of characters outside ASCII: punctuation, Latin letters, Cyrillic ones, and the mark of the byte order. In
 * capitals, a quotation mark may follow an Ã: “MANHÔ.
 */
const garbled = new RegExp(
  [
    // The closing quotation mark has a byte that is no character of Windows.
    String.raw`â€${further}?|â‚¬|â„¢`,
    String.raw`(?<!\p{Lu})(?!${letterAlone})(?:[ÂÃ][\u00a0-\u00bf]|Ã[€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ])`,
    String.raw`(?:[ÐÑ]${further}){2,}`,
    'ï»¿|ï¿½',
  ].join('|'),
  'gu',
);

const mayBeGarbled = /[\u0080-\u00bf€‚-„†-•™œ-ž]|\ufffd/;
const mayHave = (text: string) => /[ÂÃâÐÑï]/.test(text) && mayBeGarbled.test(text);

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What is meant by characters; undefined if they mean themselves. */
export function meantBy(characters: string): string | undefined {
  if (characters === 'â€') return '”';
  try {
    return utf8.decode(Uint8Array.from(characters, byteOf));
  } catch {
    return undefined;
  }
}

/** The words around a place, up to three on each side. */
function around(words: string, index: number, length: number): string {
  const [before = ''] =
    /(?:\S+\s+){0,2}\S*$/.exec(words.slice(Math.max(0, index - 60), index)) ?? [];
  const [after = ''] = /^\S*(?:\s+\S+){0,2}/.exec(words.slice(index + length, index + 60)) ?? [];
  return `${before}${words.slice(index, index + length)}${after}`.replace(/\s+/g, ' ').trim();
}

/** Words and the place where they begin. */
interface Placed {
  words: string;
  place: Place;
}

const placeIn = ({ words, place }: Placed, index: number): Place => {
  const { line } = place;
  return line === undefined ? place : { ...place, line: line + linesBefore(words, index) };
};

/** One problem of each kind, at its first place. */
function problemsIn(all: readonly Placed[]): Problem[] {
  const wrong = all.flatMap((placed) =>
    [...placed.words.matchAll(garbled)].flatMap(({ 0: text, index }) => {
      const meant = meantBy(text);
      return meant === undefined ? [] : [{ text, meant, place: placeIn(placed, index) }];
    }),
  );
  const lost = all.flatMap((placed) =>
    [...placed.words.matchAll(/\ufffd/g)].map(({ index }) => ({
      text: around(placed.words, index, 1),
      place: placeIn(placed, index),
    })),
  );
  const [first] = wrong;
  const [firstLost] = lost;
  return [
    ...(first ? [problem('garbledText', first.place, { ...first, count: wrong.length })] : []),
    ...(firstLost
      ? [problem('lostCharacter', firstLost.place, { text: firstLost.text, count: lost.length })]
      : []),
  ];
}

/** Checks the words of a file: those of its text and of its front matter. Never throws. */
export function checkGarbledWords(
  { file, body, bodyOffset, frontMatter, locate }: ContentFile,
  nodesOf: NodesOf,
): Problem[] {
  const placeOf = ({ position }: Nodes): Place =>
    position ? { file, line: position.start.line + bodyOffset } : { file };
  const keys = frontMatterWords(frontMatter, new Set())
    .filter(({ words }) => mayHave(words) || words.includes('\ufffd'))
    .map(({ words, path }) => ({ words, place: locate(path) }));
  const isWanted = mayHave(body) || body.includes('\ufffd');
  const text = isWanted
    ? shownWords(nodesOf).map(({ node, words }) => ({ words, place: placeOf(node) }))
    : [];
  return keys.length + text.length > 0 ? problemsIn([...keys, ...text]) : [];
}
