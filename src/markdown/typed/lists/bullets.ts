/**
 * Lists as word processors paste them: lines that begin with a bullet. Markdown would join the lines to one paragraph. Two or
 * more in a row are a list; a single one is a mark that an editor typed.
 */
import type { Paragraph, Parents, Root } from 'mdast';

/** The bullets of Word and of web pages; the last one comes from a symbol font of Word. */
export const bullets = '•·▪\\uf0b7';
const bulletLine = new RegExp(`^(?:[^\\S\\n]|>)*[${bullets}](?=[^\\S\\n])`, 'gm');

/** Whether a text may have such lines. */
export const mayHaveBullets = (text: string): boolean => text.search(bulletLine) >= 0;

/** The places of the bullets of a paragraph that begin its lines. */
function bulletsOf({ position }: Paragraph, source: string): number[] {
  const start = position?.start.offset ?? 0;
  const typed = source.slice(start, position?.end.offset);
  return [...typed.matchAll(bulletLine)].map(
    ({ 0: found, index }) => start + index + found.length - 1,
  );
}

/** Nodes that may contain paragraphs. */
const containers = ['blockquote', 'containerDirective', 'footnoteDefinition', 'list', 'listItem'];

/** The places of bullets in a parent that are the marks of lists. */
function listMarks(parent: Parents, source: string): number[] {
  let run: number[] = [];
  const runs = [run];
  for (const child of parent.children) {
    const places = child.type === 'paragraph' ? bulletsOf(child, source) : [];
    // Words before the first bullet end the list of the paragraphs before.
    const isContinued = places[0] !== undefined && places[0] === child.position?.start.offset;
    if (!isContinued) runs.push((run = []));
    run.push(...places);
  }
  const inside = parent.children.flatMap((child) =>
    containers.includes(child.type) && 'children' in child ? listMarks(child, source) : [],
  );
  return [...runs.filter(({ length }) => length > 1).flat(), ...inside];
}

/** A text with hyphens in place of the bullets of lists; as long as before. */
export function withHyphensForBullets(tree: Root, text: string): string {
  let done = '';
  for (const place of listMarks(tree, text).sort((a, b) => a - b)) {
    done += `${text.slice(done.length, place)}-`;
  }
  return done + text.slice(done.length);
}
