/**
 * Bold words whose second mark stands behind a blank line, as exports of line breaks within bold leave it: `**The port`, then `**`
 * alone. The mark moves to the end of the words. Two such marks around nothing become spaces.
 */
import { replaced, type Replacement } from './replacement.ts';

const blankLines = String.raw`[ \t]*\n(?:[ \t]*\n)+[ \t]*`;
const split = new RegExp(
  String.raw`(?<=^|\n[ \t]*\n)\*\*(?<words>(?=[^\s*])[^*\n]*(?:\n(?![ \t]*\n)[^*\n]+)*?)(?<gap>${blankLines})\*\*(?=[ \t]*(?:\n|$)|[ \t]+[^*\n]*(?:\n|$))`,
  'g',
);
const empty = new RegExp(String.raw`(?<=^|\n[ \t]*\n)\*\*${blankLines}\*\*(?=[ \t]*(?:\n|$))`, 'g');

/** Whether a text may have such marks; true for some texts without any. */
export const mayHaveSplitBold = (text: string): boolean =>
  text.includes('**') && /^[ \t]*\*\*(?:[ \t]|$)/m.test(text);

/** The marks of bold words that are parted from them, each with what lies between. */
export function foreignSplitBold(text: string): Replacement[] {
  const found = [...text.matchAll(split)].map(({ 0: typed, index, groups }): Replacement => {
    const { gap = '' } = groups ?? {};
    const end = index + typed.length;
    return { kind: 'emphasis', start: end - gap.length - 2, end, text: `**${gap}` };
  });
  const rest = replaced(
    text,
    found.map((one) => ({ ...one, text: one.text.replaceAll('*', '-') })),
  );
  const around = [...rest.matchAll(empty)].map(({ 0: typed, index }): Replacement => {
    const end = index + typed.length;
    return { kind: 'emphasis', start: index, end, text: typed.replaceAll('*', ' ') };
  });
  return [...found, ...around];
}
