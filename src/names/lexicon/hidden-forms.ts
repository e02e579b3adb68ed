import type { LexiconName } from './name.ts';

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** Whether a name has Chinese characters. */
export const hasHan = ({ name, aliases, native = '' }: LexiconName): boolean =>
  [name, native, ...aliases].some(isHan);

/** The parts of a native form that gives several: 尹錫悅 (윤석열). */
function partsOf(native: string): string[] {
  const parts = native.split(/[()（）/;,،、]/u).map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => part !== '') : [];
}

/**
 * Adds to a name what it is searched by although no page shows it: the parts of its native form, and
 * what it has in Chinese characters in other forms of them.
 *
 * @param otherForms traditional and simplified forms of a text (chinese-forms.ts)
 */
export function withHiddenForms(
  name: LexiconName,
  otherForms: (text: string) => readonly string[],
): LexiconName {
  const { aliases, native = '', hidden = [] } = name;
  const parts = partsOf(native);
  const known = [name.name, ...aliases, native, ...hidden, ...parts];
  const added = [...parts, ...known.filter(isHan).flatMap(otherForms)];
  const all = [...new Set([...hidden, ...added])];
  return all.length > 0 ? { ...name, hidden: all } : name;
}
