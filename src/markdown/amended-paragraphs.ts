/** Puts amendments at the paragraphs of a rendered text that they belong to. */
import type { Amendment } from '../model/amendments/amendment.ts';
import { paragraphsMeant, type ParagraphOfText } from '../model/amendments/meant-paragraph.ts';
import { textOfHtml } from './html-text.ts';

/** An amendment and the id of its paragraph. */
export interface PlacedAmendment {
  amendment: Amendment;
  id: string;
}

/** A part of a text, and the amendments of its last paragraph. */
export interface AmendedPiece {
  html: string;
  amendments: readonly Amendment[];
}

/** A paragraph that has an id in its page. */
interface PrintedParagraph extends ParagraphOfText {
  /** Where it ends in the text. */
  end: number;
}

/** Paragraphs with an id. They cannot be nested. */
const paragraph = /<p\b[^>]*?\bid="(p-[^"]+)"[^>]*>([\s\S]*?)<\/p>/g;

/** What the page adds to the words of a paragraph: a dateline, the size of a document. */
const asides = /<span class="dateline"[\s\S]*?<\/span> — <\/span>| <small>\([^<]*\)<\/small><\/a>/g;

/** The paragraphs of a rendered text that an amendment may belong to, in their order. */
export function printedParagraphs(html: string): PrintedParagraph[] {
  return [...html.matchAll(paragraph)].map(({ 0: whole, 1: id = '', 2: inside = '', index }) => {
    return { id, text: textOfHtml(inside.replace(asides, '')), end: index + whole.length };
  });
}

/** Cuts a text after each paragraph that has amendments. Amendments without a paragraph are left out. */
export function placeAmendments(
  html: string,
  amendments: readonly Amendment[],
): { pieces: AmendedPiece[]; placed: PlacedAmendment[] } {
  const paragraphs = amendments.some((one) => one.paragraph) ? printedParagraphs(html) : [];
  const found = amendments.flatMap((amendment) => {
    const [meant] = amendment.paragraph ? paragraphsMeant(amendment.paragraph, paragraphs) : [];
    return meant ? [{ amendment, id: meant.id, end: meant.end }] : [];
  });
  const ends = [...new Set(found.map(({ end }) => end))].sort((a, b) => a - b);
  const pieces = [...ends, html.length].map((end, at): AmendedPiece => {
    const own = found.filter((one) => one.end === end && at < ends.length);
    return {
      html: html.slice(ends[at - 1] ?? 0, end),
      amendments: own.map(({ amendment }) => amendment),
    };
  });
  return { pieces, placed: found.map(({ amendment, id }) => ({ amendment, id })) };
}
