/** Marks of names and labels that are not printed. */

/** A text between two quotation marks that has no others in it. */
const inside = /^\s*(?:[“”„]([^“”„]+)[“”]|«([^«»]+)»|‹([^‹›]+)›)\s*$/u;

/** The same between single marks. Within a name, one is an apostrophe. */
const insideSingle =
  /^\s*(?:[‘’]([^‘’]+(?:’(?=\p{L})[^‘’]+)*)’|‚([^‚‘’]+(?:’(?=\p{L})[^‚‘’]+)*)[‘’])\s*$/u;

/** Single marks that are letters of names in Arabic, before a vowel and after one: ‘Ata al-Rida’. */
const areLetters = /^\s*[‘’][AEIOU].*[aeiou]’\s*$/u;

/**
 * A name or a label without the quotation marks around all of it, which a word processor has made of the straight ones of YAML,
 * and without marks of emphasis. Single marks around one word stay, and those that may be letters: they also stand for letters of
 * Arabic and Hawaiian.
 */
export function withoutOuterMarks(text: string): string {
  const plain = withoutEmphasis(text);
  const [, curly, angled, single] = inside.exec(plain) ?? [];
  const [, english, german] = areLetters.test(plain) ? [] : (insideSingle.exec(plain) ?? []);
  const name = (english ?? german)?.trim();
  return (curly ?? angled ?? single)?.trim() || (name?.includes(' ') ? name : plain);
}

const emphasis = /(?<![\p{L}\p{N}*_\\])([*_]{1,3})(?=\S)([^*_]+)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;

/** A line without the marks of emphasis around its words: `*Ruth* Abara` → `Ruth Abara`. */
export const withoutEmphasis = (text: string): string => text.replace(emphasis, '$2');

/** A dateline without the dash after it, which the paper prints itself: `KABUL —` → `KABUL`. */
export const withoutDash = (text: string): string =>
  text.replace(/(?<=\S)(?:\s*[–—―]|\s+-{1,3})$/u, '');

/**
 * A full stop after one sentence of three words or more whose last word is clearly whole: it has six Latin letters or more and
 * does not end as abbreviations do, such as `Assist.` or `Generaldir.`. To leave a stop does less harm than to cut that of an
 * abbreviation.
 */
const fullStop =
  /^(?!.*[.!?…]\s)(?!.*(?:abg|abt|admin|assist|assoc|beauftr|commiss|dept|dir|ges|gouv|intern|kand|leit|min|minist|präs|prés|präsid|présid|secret|sekr|stellv|superint|supt|verb|vertr|verw|vors)\.$)(?:\S+\s+){2,}\S*\p{sc=Latn}{6}\.$/isu;

/** A role without the full stop at its end, which would stand within lines of several parts: `Mayor of Kessing.` */
export const withoutFullStop = (text: string): string =>
  fullStop.test(text) ? text.slice(0, -1) : text;
