/**
 * Definitions whose address has a bracket too many, as it is left of a link: `[1]: (https://…`, `[1]: /about/)`. Brackets belong
 * to an address in pairs, and around all of it to none.
 */
import type { Replacement } from './replacement.ts';

const definition =
  /(?<=^[ \t>]{0,40}\[(?!\^)[^[\]\n]+\]:[ \t]*)\(?(?:https?:\/\/|mailto:|\/)[^\s<>]+(?=[ \t]*(?:["'][^\n]*)?$)/gim;

/** Whether a text may have such a definition; true for some texts without any. */
export const mayHaveBracketedDefinition = (text: string): boolean => /\]:[^\n]*[()]/.test(text);

const areInPairs = (address: string) => address.split('(').length === address.split(')').length;

/** The addresses of definitions with a bracket before them, after them, or around them. */
export const foreignDefinitions = (text: string): Replacement[] =>
  [...text.matchAll(definition)].flatMap(({ 0: typed, index }): Replacement[] => {
    const begun = typed.replace(/^\(/, '');
    const address = [begun, begun.replace(/\)$/, '')].find(areInPairs);
    if (address === undefined || address === typed) return [];
    const end = index + typed.length;
    return [{ kind: 'address', start: index, end, text: address.padStart(typed.length) }];
  });
