/** Finds the marks that git leaves around two versions of the same lines, if it cannot merge them. */

interface Mark {
  /** Counted from 1. */
  line: number;
  text: string;
}

const begin = /^<{7}(?: .*)?$/;
/** The version before both changes, which git shows if it is set to. */
const earlier = /^\|{7}(?: .*)?$/;
const middle = /^={7}$/;
const end = /^>{7}(?: .*)?$/;

const anyBegin = new RegExp(begin, 'm');
const codeFence = /^ {0,3}(?<fence>`{3,}|~{3,})/;

/** A conflict that is not resolved: its marks in the order of their lines. */
export interface Conflict {
  marks: readonly [Mark, ...Mark[]];
  /** Whether another one follows it. */
  isFirstOfSeveral: boolean;
}

/** The marks of all conflicts. In a block of code, they are an example. */
function conflictsIn(lines: readonly string[]): [Mark, ...Mark[]][] {
  const found: [Mark, ...Mark[]][] = [];
  let marks: Mark[] = [];
  let open: string | undefined;
  for (const [index, text] of lines.entries()) {
    const mark = { line: index + 1, text };
    const fence = codeFence.exec(text)?.groups?.['fence'];
    const [first, ...rest] = marks;
    const hasMiddle = rest.some((one) => middle.test(one.text));
    if (!first && fence !== undefined && (open === undefined || fence.startsWith(open)))
      open = open === undefined ? fence : undefined;
    if (open === undefined && begin.test(text)) marks = [mark];
    else if (first && !hasMiddle && (earlier.test(text) || middle.test(text))) marks.push(mark);
    else if (first && hasMiddle && end.test(text)) {
      found.push([first, ...rest, mark]);
      marks = [];
    }
  }
  return found;
}

/** The first conflict in a file; undefined if it has no conflict. */
export function conflictIn(text: string): Conflict | undefined {
  if (!anyBegin.test(text)) return undefined;
  const [marks, ...others] = conflictsIn(text.split('\n'));
  return marks && { marks, isFirstOfSeveral: others.length > 0 };
}
