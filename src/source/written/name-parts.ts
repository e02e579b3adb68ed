/** Titles before names, and what stands behind a name and belongs to it: `Jr.`, `III`, `PhD`. */

const generation = /^(?:[JS]n?r\.?|II|III|IV|VI{0,3})$/;

const degree =
  /^(?:Ph\.? ?D|M\.? ?D|D\.? ?Phil|D\.? ?D\.? ?S|J\.? ?D|M\.? ?B\.? ?A|M\.? ?Sc|B\.? ?Sc|M\.? ?A|B\.? ?A|L\.? ?L\.? ?[BMD]|Esq|[QK]\.? ?C|M\.? ?P|[CMO]\.? ?B\.? ?E|F\.? ?R\.? ?S|R\.? ?N|S\.? ?J)\.?$/i;

const title =
  /^(?:(?:Dr|Prof|Professor|Sir|Dame|Mr|Mrs|Ms|Mx|Miss|Lord|Lady|Rev|Reverend|Gen|Col|Capt|Maj|Lt|Sgt|Hon|Judge)\.? )+(?=\S)/i;

/** Whether a text is a degree or a rank that stands behind a name. */
export const isDegree = (text: string): boolean => degree.test(text);

/** Whether a text is no name by itself, but a part of the name before it. */
export const isSuffix = (text: string): boolean => generation.test(text) || isDegree(text);

/** The titles that a name begins with, with the space behind them; empty if it has none. */
export const titleOf = (name: string): string => title.exec(name)?.[0] ?? '';

/** Names of a list where each suffix stands with its name: `Ann Roe, Jr.` */
export function withSuffixes(names: readonly string[]): string[] {
  return names.reduce<string[]>((list, name) => {
    const before = list.at(-1);
    return before !== undefined && isSuffix(name)
      ? [...list.slice(0, -1), `${before}, ${name}`]
      : [...list, name];
  }, []);
}

/** A name as an item of a list in YAML. */
export const asItem = (name: string): string =>
  /[,[\]{}]|: /.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name;
