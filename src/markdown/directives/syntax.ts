/**
 * The syntax of directives: a line `::figure[Caption]{src=road.jpg}`, or lines between `:::box[Title]` and `:::`. They are
 * blocks: what merely looks like one, such as 10:30, :smile: or a:b, stays what was typed. All names are read; the check
 * stops at those that `directives.ts` does not have.
 */
import { directive } from 'micromark-extension-directive';
import type { Extension } from 'micromark-util-types';

/** The syntax extension for blocks only. */
export function blockDirectives(): Extension {
  const { flow } = directive();
  if (!flow) throw new Error('micromark-extension-directive has no directives that are blocks');
  return { flow };
}

const line = /^[^\S\n]*(?:[>*+-][^\S\n]*|\d+[.)][^\S\n]*)*::+[\p{L}\p{N}]/mu;

/** Whether a text may have a directive; true for some texts without one. */
export const mayHaveDirective = (text: string): boolean => line.test(text);
