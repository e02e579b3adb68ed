/** Checks the paragraphs of a text: one may be front matter that an import or a slip has left there. */
import type { Nodes, Paragraph } from 'mdast';
import { problem, type Place, type Problem } from '../../../errors/problem.ts';
import { articleSchema } from '../../../schemas/article.ts';
import { foreignKey } from '../../../schemas/keys/foreign-keys.ts';

/** A line with a key in small letters, of YAML or of TOML; the key of a text for readers has a capital. */
const keyLine =
  /^[ \t>]*(?<key>[a-z][a-z\d]*(?:[_-][a-z\d]+)*)(?::(?:[ \t]|$)|[ \t]*=[ \t]*["'[{\d]|[ \t]*=[ \t]*(?:true|false)$)/i;
/** Other lines of front matter: those that begin or end it, items, and lines that continue a value. */
const otherLine = /^[ \t>]*(?:\+{3}|-{3}|- \S.*|\s{2,}\S.*)[ \t]*$/;

/** Keys that no words for readers begin with. One of them has to be among the keys. */
const certain =
  /^(?:categories|date|draft|excerpt|headline|layout|permalink|published|slug|tags?|title|type|weight)$/;

const known = Object.keys(articleSchema.shape);

/** Whether a paragraph is a piece of front matter: nothing but keys, two of which are known. */
function isFrontMatter(typed: string): boolean {
  const lines = typed.split('\n');
  const keys = lines.flatMap((line) => keyLine.exec(line)?.groups?.['key'] ?? []);
  if (keys.length < 2 || keys.some((key) => key !== key.toLowerCase())) return false;
  if (!lines.every((line) => keyLine.test(line) || otherLine.test(line))) return false;
  const own = keys.filter((key) => foreignKey(key, known, true) !== undefined);
  return own.length >= 2 && own.some((key) => certain.test(key));
}

/** The beginnings of such paragraphs. */
const beginning = /^(?:\+{3}\n|[a-z][\w-]*[ \t]*[:=])/;

/** Checks a paragraph of a text. */
export function checkParagraph(
  node: Paragraph,
  body: string,
  placeOf: (node: Nodes) => Place,
): Problem[] {
  const { start, end } = node.position ?? {};
  const from = start?.offset;
  if (from === undefined || !beginning.test(body.slice(from, from + 40))) return [];
  const typed = body.slice(from, end?.offset);
  if (!isFrontMatter(typed)) return [];
  const [text = ''] = typed.split('\n').filter((line) => keyLine.test(line));
  return [problem('frontMatterInText', placeOf(node), { text: text.trim(), isParagraph: true })];
}
