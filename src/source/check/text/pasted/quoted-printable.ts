/** Finds what a saved e-mail writes for characters and at the ends of lines (quoted-printable, RFC 2045, 6.7): `Caf=C3=A9`. */
import { problem, type Place, type Problem } from '../../../../errors/problem.ts';
import type { NodesOf } from '../../../../markdown/nodes.ts';
import type { ContentFile } from '../../../read/entry.ts';
import { frontMatterWords } from '../shown-words.ts';
import { linesBefore } from './lines-before.ts';

/**
 * The bytes of a character in UTF-8; one of Latin-1 between small letters; a space or a break at the end of a line. A space follows a
 * sentence or a word: `"foo=20` is code.
 */
const encoded =
  /(?:=[89A-F][\dA-F]){2,}|(?<=\p{Ll})=[C-F][\dA-F](?=\p{Ll})|(?<=[.,;:!?”"’)\s]|(?:^|\s)\p{L}[\p{L}’'-]*\p{Ll}{2})=20(?=\n)|(?<=\p{Ll}{2})=\n(?=\p{Ll})|(?<=^[^\n]{60,75})=\n/gmu;

/** Addresses have equals signs of their own: `watch?v=D4abc`. */
const withoutAddresses = (words: string) =>
  words.replace(/(?:https?:\/\/|www\.)\S+/gi, (address) => ' '.repeat(address.length));

const mayHave = (text: string) => /=(?:[2-9A-F][\dA-F]|\n)/.test(text);

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What is meant by such a piece; undefined if its bytes are no characters. */
function decoded(piece: string): string | undefined {
  if (/^=(?:20|\n)/.test(piece)) return '';
  const bytes = Buffer.from(piece.replaceAll('=', ''), 'hex');
  if (bytes.length === 1) return bytes.toString('latin1');
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first word of some words that has such pieces, with its index, and how many pieces there are. */
function firstIn(words: string): { text: string; meant: string; index: number; count: number }[] {
  const pieces = [...withoutAddresses(words).matchAll(encoded)].filter(
    ([piece]) => decoded(piece) !== undefined,
  );
  const [first] = pieces;
  if (!first) return [];
  const { 0: piece, index } = first;
  const before = /\S*[ \t]?$/.exec(words.slice(0, index))?.[0] ?? '';
  const after = /^\S*/.exec(words.slice(index + piece.length))?.[0] ?? '';
  const text = before + piece + after;
  const rest = after.replace(encoded, (one) => decoded(one) ?? one);
  const meant = (before + (decoded(piece) ?? piece) + rest).trim();
  return [{ text, meant, index, count: pieces.length }];
}

/** Checks the words of a file, those of its front matter included: one problem, at the first place. Never throws. */
export function checkQuotedPrintable(
  { file, body, bodyOffset, frontMatter, locate }: ContentFile,
  nodesOf: NodesOf,
): Problem[] {
  const keys = frontMatterWords(frontMatter).map(({ words, path }) => ({
    words,
    placeOf: (): Place => locate(path),
  }));
  const texts = mayHave(body) ? nodesOf('text') : [];
  const placed = [
    ...keys,
    ...texts.map(({ value, position }) => ({
      words: value,
      placeOf: (index: number): Place => {
        const line = position?.start.line;
        if (line === undefined) return { file };
        return { file, line: line + linesBefore(value, index) + bodyOffset };
      },
    })),
  ].filter(({ words }) => mayHave(words));
  const found = placed.flatMap(({ words, placeOf }) =>
    firstIn(words).map((one) => ({ ...one, place: placeOf(one.index) })),
  );
  const [first] = found;
  if (!first) return [];
  const count = found.reduce((sum, one) => sum + one.count, 0);
  return [problem('quotedPrintable', first.place, { ...first, count })];
}
