/**
 * The instruction that older versions of Word begin a paste with: `<?xml:namespace prefix = o ns = "urn:…" />`. It lacks the `?>`
 * that ends an instruction, so markdown would take all that follows for HTML. It has no words, and nothing else is meant by it.
 */
import type { Replacement } from './replacement.ts';

const instruction = /<\?xml:namespace\b[^<>\n]*(?<!\?)>/gi;

/** Whether a text may have such an instruction; true for some texts without any. */
export const mayHaveInstruction = (text: string): boolean => /<\?xml:/i.test(text);

const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');

/** The instructions of Word in a text; one within a word would part it. */
export const foreignInstructions = (text: string): Replacement[] =>
  [...text.matchAll(instruction)]
    .filter(
      ({ 0: typed, index }) => !isLetter(text[index - 1]) || !isLetter(text[index + typed.length]),
    )
    .map(({ 0: typed, index }) => ({
      kind: 'instruction',
      start: index,
      end: index + typed.length,
      text: ' '.repeat(typed.length),
    }));
