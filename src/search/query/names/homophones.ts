/** Names in Chinese characters that sound the same: 习进平, for 习近平. Loaded when a query without results is in such characters. */
import { late } from '../late-code.ts';
import { isCorrection } from '../../../names/lexicon/match.ts';
import type { Found } from '../combine.ts';
import type { NameLookup } from '../name-lookup.ts';
import { byFit } from '../ranking.ts';
import type { Reading } from '../reading.ts';

/** How many results are read for their headings. */
const mostRead = 10;

/** Two to four characters, as names have. */
const name = /^\p{sc=Han}{2,4}$/u;

type InPinyin = (typeof import('../../../names/scripts/han-readings.ts'))['inPinyin'];

/** Whether two texts have all characters but one in common, and sound the same. */
function soundAlike(typed: string, printed: string, inPinyin: InPinyin): boolean {
  const [own, other] = [Array.from(typed), Array.from(printed)];
  const different = own.filter((character, at) => character !== other[at]);
  return (
    own.length === other.length &&
    different.length === 1 &&
    inPinyin(own).join(' ') === inPinyin(other).join(' ')
  );
}

/**
 * The name that sounds like a text and has all characters of it but one. The results are those of its characters, among which the
 * page of the name is.
 *
 * @throws what the engine throws
 */
export async function homophone(
  typed: string,
  results: readonly Found[],
  { find }: Pick<NameLookup, 'find'>,
): Promise<Reading | undefined> {
  if (!name.test(typed)) return undefined;
  const best = [...results].sort(byFit).slice(0, mostRead);
  const titles = (await Promise.all(best.map(({ data }) => data()))).map(
    ({ meta }) => meta['title'],
  );
  const { inPinyin } = await late(import('../../../names/scripts/han-readings.ts'));
  const meant = titles.find((title) => title && soundAlike(typed, title, inPinyin));
  const names = meant ? (await find(meant)).filter((match) => !isCorrection(match)) : [];
  return names.length > 0
    ? { names, texts: names.map(({ asWritten }) => asWritten), isCorrected: true }
    : undefined;
}
