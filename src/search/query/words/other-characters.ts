import type { Lookup, Question } from '../read-pieces.ts';

/**
 * A text in simplified characters, or in traditional ones if it is simplified: 導彈, 导弹; in Japanese, in usual ones: 渡邉, 渡辺.
 *
 * @param pairs characters, each followed by its simplified form
 */
export function otherCharacters(text: string, pairs: string): string {
  const toSimplified = new Map<string, string>();
  const toTraditional = new Map<string, string>();
  const all = [...pairs];
  for (let at = 0; at < all.length; at += 2) {
    const [traditional = '', simplified = ''] = all.slice(at, at + 2);
    toSimplified.set(traditional, simplified);
    if (!toTraditional.has(simplified)) toTraditional.set(simplified, traditional);
  }
  const through = (table: ReadonlyMap<string, string>) =>
    Array.from(text, (letter) => table.get(letter) ?? letter).join('');
  const simplified = through(toSimplified);
  return simplified === text ? through(toTraditional) : simplified;
}

/**
 * A question in simplified or traditional characters, whichever it is not in; undefined if it is in neither or there is no table.
 */
export async function inOtherCharacters(
  question: Question,
  { list }: Lookup,
): Promise<Question | undefined> {
  if (!/\p{sc=Han}/u.test(question.text)) return undefined;
  const characters = await list('characters');
  if (!characters) return undefined;
  const other = (text: string) => otherCharacters(text, characters);
  if (other(question.text) === question.text) return undefined;
  const pieces = question.pieces.map((piece) => ({ ...piece, text: other(piece.text) }));
  return { ...question, text: other(question.text), pieces };
}
