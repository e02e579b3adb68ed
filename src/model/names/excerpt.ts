/** A run of text in an excerpt. */
interface ExcerptPart {
  text: string;
  /** Whether it is a mention of the name. */
  isName: boolean;
}

/** The maximum length of an excerpt, in UTF-16 units. */
const maximumLength = 420;

/** The length of the text before the name in a shortened paragraph, in UTF-16 units. */
const contextBefore = 140;

/** The start of the next word after `at`. */
function wordStart(text: string, at: number): number {
  const gap = text.slice(at).search(/\s/);
  return gap < 0 ? at : at + gap + 1;
}

/** The end of the last whole word before `at`. */
function wordEnd(text: string, at: number): number {
  const end = text.slice(0, at).search(/\s+\S*$/);
  return end < 0 ? at : end;
}

/**
 * Splits a paragraph at the mentions of a name. A long paragraph is shortened around the first mention.
 *
 * @param spans the mentions in `text`, in order, in UTF-16 units
 */
export function excerpt(
  text: string,
  spans: readonly { start: number; end: number }[],
): ExcerptPart[] {
  const [first] = spans;
  let from = 0;
  let to = text.length;
  if (text.length > maximumLength && first) {
    // Near the end of the paragraph, the excerpt has more text before the name.
    const earliest = Math.min(first.start - contextBefore, text.length - maximumLength);
    if (earliest > 0) from = Math.min(wordStart(text, earliest), first.start);
    if (from + maximumLength < text.length) {
      to = Math.max(wordEnd(text, from + maximumLength), first.end);
    }
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
