/**
 * Links with a space between their words and their address: `[The plan] (https://…)`. The space moves into the brackets, and is
 * removed from the words when the text is parsed.
 */
import type { Replacement } from './replacement.ts';

const link =
  /\[(?<words>[^[\]\n]+)\][ \u00a0](?=\((?:https?:\/\/|mailto:|\/(?!\/)|#)[^()\s]*(?:\([^()\s]*\)[^()\s]*)*\))/gu;

/** What editors put into a quotation, which an address may follow that is printed: `[sic] (https://…)`. */
const insertion =
  /^(?:sic|emphas[ie]s\b.*|(?:footnotes?|citations?|internal\b.*) omitted|translat\w+\b.*|applause|laugh\w*|inaudible|cross-?talk|pause|\P{L}*)$/iu;

/** Whether a text may have such a link; true for some texts without any. */
export const mayHaveSpacedLink = (text: string): boolean =>
  text.includes('] (') || text.includes(']\u00a0(');

/** The spaces in the links of a text, with the brackets before them. */
export const foreignSpacedLinks = (text: string): Replacement[] =>
  [...text.matchAll(link)].flatMap(({ 0: typed, index, groups }): Replacement[] => {
    const before = text.charAt(index - 1);
    if (before === '!' || before === '\\' || insertion.test(groups?.['words'] ?? '')) return [];
    const end = index + typed.length;
    return [{ kind: 'spacedLink', start: end - 2, end, text: `${typed.slice(-1)}]` }];
  });
