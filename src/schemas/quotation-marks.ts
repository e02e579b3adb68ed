/** A text between two quotation marks that has no others in it. */
const inside = /^\s*(?:[“”„]([^“”„]+)[“”]|«([^«»]+)»|‹([^‹›]+)›)\s*$/u;

/** The same between single marks. Within a name, one is an apostrophe. */
const insideSingle =
  /^\s*(?:[‘’]([^‘’]+(?:’(?=\p{L})[^‘’]+)*)’|‚([^‚‘’]+(?:’(?=\p{L})[^‚‘’]+)*)[‘’])\s*$/u;

/** Single marks that are letters of names in Arabic, before a vowel and after one: ‘Ata al-Rida’. */
const areLetters = /^\s*[‘’][AEIOU].*[aeiou]’\s*$/u;

/**
 * A name or a label without the quotation marks around all of it, which a word processor has made of the straight ones of YAML.
 * Single marks around one word stay, and those that may be letters: they also stand for letters of Arabic and Hawaiian.
 */
export function withoutOuterMarks(text: string): string {
  const [, curly, angled, single] = inside.exec(text) ?? [];
  const [, english, german] = areLetters.test(text) ? [] : (insideSingle.exec(text) ?? []);
  const name = (english ?? german)?.trim();
  return (curly ?? angled ?? single)?.trim() || (name?.includes(' ') ? name : text);
}
