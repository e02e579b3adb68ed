/** A stretch of a paragraph. */
export interface ExcerptPart {
  text: string;
  /** Whether it is the name. */
  isName: boolean;
}

/** Longer paragraphs are shortened around the name. */
const longest = 420;

/** How much of a long paragraph stands before the name. */
const before = 140;

/** The place of the nearest gap between words at or after `at`, or before it. */
function wordStart(text: string, at: number): number {
  const gap = text.slice(at).search(/\s/);
  return gap < 0 ? at : at + gap + 1;
}

function wordEnd(text: string, at: number): number {
  const end = text.slice(0, at).search(/\s+\S*$/);
  return end < 0 ? at : end;
}

/**
 * A paragraph with a name marked, shortened around its first mention if it is long.
 *
 * @param spans where the name stands, in the order of the text
 */
export function excerpt(
  text: string,
  spans: readonly { start: number; end: number }[],
): ExcerptPart[] {
  const [first] = spans;
  let from = 0;
  let to = text.length;
  if (text.length > longest && first) {
    // At the end of a paragraph, more stands before the name.
    const earliest = Math.min(first.start - before, text.length - longest);
    if (earliest > 0) from = Math.min(wordStart(text, earliest), first.start);
    if (from + longest < text.length) to = Math.max(wordEnd(text, from + longest), first.end);
  }
  const parts: ExcerptPart[] = [];
  const add = (part: string, isName: boolean) => {
    if (part) parts.push({ text: part, isName });
  };
  let at = from;
  if (from > 0) add('… ', false);
  for (const { start, end } of spans) {
    if (start < at || end > to) continue;
    add(text.slice(at, start), false);
    add(text.slice(start, end), true);
    at = end;
  }
  add(text.slice(at, to) + (to < text.length ? ' …' : ''), false);
  return parts;
}
