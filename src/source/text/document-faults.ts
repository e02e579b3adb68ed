/** Finds mistakes in a YAML document with correct syntax: repeated keys, deep nesting, values that would be lost. */
import { isCollection, isMap, isScalar, visit, type Document } from 'yaml';
import { beginsWith } from './value-marks.ts';

/** A mistake at an offset into the text of the document, in UTF-16 units. */
export interface Found {
  offset: number;
  mistake: string;
  advice?: string;
  /** Whether the text after # is lost. */
  isComment?: true;
}

/** How deep lists and groups may be nested. */
const deepest = 20;

export const tooDeep = `lists or groups are nested more than ${deepest} deep`;

/** What to do about a key that appears twice. @param first the lines and their text */
function adviceOnTwice(first: { line: number; text: string }, second: typeof first): string {
  if (first.text === second.text)
    return `Delete line ${second.line}: line ${first.line} is the same.`;
  return `Keep one of the two lines and delete the other: line ${first.line}, ${first.text}, or line ${second.line}, ${second.text}`;
}

/** Keys that appear twice in one group, and groups that are nested too deeply. */
export function structureFaults(
  document: Document,
  lineAt: (offset: number) => { line: number; text: string },
): Found[] {
  const faults: Found[] = [];
  visit(document, {
    Collection(_key, node, path) {
      const offset = node.range?.[0] ?? 0;
      if (path.length > deepest * 2) {
        faults.push({ offset, mistake: tooDeep });
        return visit.BREAK;
      }
      if (!isMap(node)) return undefined;
      const seen = new Map<unknown, number>();
      for (const { key } of node.items) {
        if (!isScalar(key)) continue;
        const mistake = `a key appears twice: ${String(key.value)}`;
        const own = key.range?.[0] ?? 0;
        const first = seen.get(key.value);
        if (first === undefined) seen.set(key.value, own);
        else
          faults.push({ offset: own, mistake, advice: adviceOnTwice(lineAt(first), lineAt(own)) });
      }
      return undefined;
    },
  });
  return faults;
}

/** Values that would be lost, because valid YAML does not mean what an editor expects. */
export function lostValues(document: Document): Found[] {
  const faults: Found[] = [];
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if ('anchor' in node && node.anchor) faults.push({ offset, mistake: beginsWith('&') });
      // This tag has no meaning for a text (YAML 1.2.2, 6.9.1).
      if (isScalar(node) && node.tag === '!') faults.push({ offset, mistake: beginsWith('!') });
      if (isScalar(node) && node.type === 'PLAIN' && node.comment) {
        const mistake = `the text after # would be lost: #${node.comment}`;
        faults.push({ offset, mistake, isComment: true });
      }
    },
    Pair(_key, { key }) {
      if (isCollection(key)) {
        const mistake = 'a value that begins with {{ or [[, or a key in brackets';
        faults.push({ offset: key.range?.[0] ?? 0, mistake });
      }
      if (!isScalar(key) || key.type !== 'PLAIN' || !/^[“”„‘’‚]/.test(String(key.value))) return;
      const mistake = 'a key has curly quotation marks around it: use straight ones, or none';
      faults.push({ offset: key.range?.[0] ?? 0, mistake });
    },
    Alias: (_key, { range }) => {
      faults.push({ offset: range?.[0] ?? 0, mistake: beginsWith('*') });
    },
  });
  return faults;
}
