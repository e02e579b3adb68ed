/**
 * Lists as word processors paste them: lines that begin with a bullet, and below them those that begin with `o`. Markdown would join
 * the lines to one paragraph. Two or more in a row are a list; a single one is a mark that an editor typed.
 */
import type { Paragraph, Parents, Root } from 'mdast';
import { bulletIn, secondMarkIn } from './bullet-marks.ts';

/** The mark of an item, and the one of markdown that takes its place. Those of the second level make a list of their own. */
interface Mark {
  place: number;
  mark: '-' | '+';
}

/**
 * The marks that begin the lines of a paragraph.
 *
 * @param above the line of the item with a bullet above the paragraph; empty if there is none
 * @returns them, and the line of the last item
 */
function marksOf({ position }: Paragraph, source: string, above: string): [Mark[], string] {
  const start = position?.start.offset ?? 0;
  let offset = start === 0 ? 0 : source.lastIndexOf('\n', start - 1) + 1;
  // Marks of other blocks before the paragraph are part of its indent.
  const typed =
    source.slice(offset, start).replace(/[^\s>]/g, ' ') + source.slice(start, position?.end.offset);
  const marks: Mark[] = [];
  let item = above;
  for (const line of typed.split('\n')) {
    const bullet = bulletIn(line);
    const second = bullet === undefined && item ? secondMarkIn(line, item) : undefined;
    if (bullet !== undefined) {
      item = line;
      marks.push({ place: offset + bullet, mark: '-' });
    } else if (second !== undefined) marks.push({ place: offset + second, mark: '+' });
    offset += line.length + 1;
  }
  return [marks, item];
}

/** Nodes that may contain paragraphs. */
const containers = ['blockquote', 'containerDirective', 'footnoteDefinition', 'list', 'listItem'];

/** The marks of lists in a parent. */
function listMarks(parent: Parents, source: string): Mark[] {
  let run: Mark[] = [];
  let item = '';
  const runs = [run];
  for (const child of parent.children) {
    const [marks, last] = child.type === 'paragraph' ? marksOf(child, source, item) : [[], ''];
    // Words before the first mark end the list of the paragraphs before.
    const isContinued = marks[0] !== undefined && marks[0].place === child.position?.start.offset;
    if (!isContinued) runs.push((run = []));
    run.push(...marks);
    item = marks.length > 0 ? last : '';
  }
  const inside = parent.children.flatMap((child) =>
    containers.includes(child.type) && 'children' in child ? listMarks(child, source) : [],
  );
  return [...runs.filter(({ length }) => length > 1).flat(), ...inside];
}

/** A text with hyphens in place of the bullets of lists, and `+` for those of the second level; as long as before. */
export function withMarksForBullets(tree: Root, text: string): string {
  let done = '';
  for (const { place, mark } of listMarks(tree, text).sort((a, b) => a.place - b.place)) {
    done += `${text.slice(done.length, place)}${mark}`;
  }
  return done + text.slice(done.length);
}
