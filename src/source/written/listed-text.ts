/** Lists that are typed as one text. */
import type { ListKind } from '../../schemas/fields.ts';

/** The mark that a point begins with. */
const bullet = /^\s*([•·‣▪●◦*–—-])\s+(?=\S)/;

const number = /^\s*1([.)])\s+(?=\S)/;

const trimmed = (parts: readonly string[]) => parts.map((part) => part.trim()).filter(Boolean);

/** Points that begin with numbers in order: `1. One 2. Two`. */
function numberedPoints(text: string): string[] | undefined {
  const mark = number.exec(text)?.[1];
  if (mark === undefined) return undefined;
  const points: string[] = [];
  let rest = text;
  for (let count = 1; ; count += 1) {
    const next = new RegExp(String.raw`(?:^|\s)${count + 1}[${mark}]\s+(?=\S)`).exec(rest);
    points.push(
      rest.slice(0, next?.index).replace(new RegExp(String.raw`^\s*${count}[${mark}]\s+`), ''),
    );
    if (!next) return points.map((point) => point.trim());
    rest = rest.slice(next.index).trimStart();
  }
}

/** The points that marks or numbers divide a text into; undefined if it begins with none. */
function pointsIn(text: string): string[] | undefined {
  const [, mark] = bullet.exec(text) ?? [];
  if (mark === undefined) return numberedPoints(text);
  // A dash on the same line may belong to a sentence.
  const gap = /[•·‣▪●◦]/.test(mark) ? String.raw`(?:^|\s)` : String.raw`(?:^|\n)\s*`;
  return trimmed(text.split(new RegExp(String.raw`${gap}[${mark}]\s+`)));
}

/**
 * The items of a list that is typed as one text.
 *
 * @returns undefined if the text may be one item or several
 */
export function itemsOf(text: string, kind: ListKind | undefined): string[] | undefined {
  if (kind === 'points') {
    const points = pointsIn(text);
    const isUnclear = points?.length === 1 && /\s[*–—-]\s/.test(points[0] ?? '');
    return isUnclear ? undefined : (points ?? [text]);
  }
  const [, inBraces] = /^\{([^{}:]+)\}$/.exec(text) ?? [];
  if (kind === 'slugs') return trimmed((inBraces ?? text).split(/[,;\n]/));
  if (inBraces !== undefined && kind === undefined) return trimmed(inBraces.split(','));
  return kind === 'names' && /[,;\n]/.test(text.trim()) ? undefined : [text];
}
