import type { LexiconName } from '../lexicon/name.ts';
import { withOtherNames } from './other-names.ts';

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** Whether a name has Chinese characters. */
export const hasHan = ({ name, aliases, native = '' }: LexiconName): boolean =>
  [name, native, ...aliases].some(isHan);

/** The parts of a native form that gives several: 尹錫悅 (윤석열). */
function partsOf(native: string): string[] {
  const parts = native.split(/[()（）/;,،、]/u).map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => part !== '') : [];
}

/** The Latin spelling that the publisher chose for the address of a name in other letters: 삼성전자, samsung-electronics. */
function inAddress({ id, name, aliases, native = '' }: LexiconName): string[] {
  const hasLatin = [name, native, ...aliases].some((text) => /\p{sc=Latin}/u.test(text));
  const words = id.split('-');
  return hasLatin || !words.every((word) => /^[a-z]+$/.test(word))
    ? []
    : [words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')];
}

/** The sources of the hidden forms of names. */
export interface FormSource {
  /** Other forms of a text in Chinese characters (chinese-forms.ts). */
  otherForms: (text: string) => readonly string[];
  /** The names of a place in other languages (country-names.ts). */
  foreignNames: (name: LexiconName) => readonly string[];
}

/**
 * Adds the forms to a name that are searched although no page shows them: the parts of its native form, what it has in Chinese
 * characters in other forms of them, the Latin spelling in its address, and the names of a country in other languages.
 */
export function withHiddenForms(
  name: LexiconName,
  { otherForms, foreignNames }: FormSource,
): LexiconName {
  const known = withOtherNames(name);
  const { aliases, native = '', hidden = [], foreign = [] } = known;
  const parts = partsOf(native);
  const texts = [name.name, ...aliases, native, ...hidden, ...parts];
  const added = [...parts, ...texts.filter(isHan).flatMap(otherForms), ...inAddress(name)];
  const all = [...new Set([...hidden, ...added])];
  const exact = [...new Set([...foreign, ...foreignNames(name)])];
  return {
    ...name,
    ...(all.length > 0 && { hidden: all }),
    ...(exact.length > 0 && { foreign: exact }),
  };
}
