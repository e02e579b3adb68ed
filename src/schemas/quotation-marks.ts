/** A text between two double quotation marks that has no others in it. */
const inside = /^\s*(?:[“”„]([^“”„]+)[“”]|«([^«»]+)»)\s*$/u;

/**
 * A name or a label without the quotation marks around all of it, which a word processor has made of the straight ones of YAML.
 * Single marks stay: they are also letters of names, and apostrophes.
 */
export function withoutOuterMarks(text: string): string {
  const [, curly, angled] = inside.exec(text) ?? [];
  return (curly ?? angled)?.trim() || text;
}
