/** Which paragraph of a text an amendment belongs to. */
import { isParagraphId, nearestParagraph } from '../paragraph-id.ts';

export interface ParagraphOfText {
  id: string;
  text: string;
}

/** Only letters and digits count, so that quotation marks and emphasis may be typed in any way. */
const words = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join(' ') ?? '';

/**
 * The paragraphs that begin with some words, or the one that has an id. The id of a paragraph changes with its words: the id of a
 * paragraph that has been edited since means the most similar one.
 *
 * @param meant as an editor has written it
 */
export function paragraphsMeant<Paragraph extends ParagraphOfText>(
  meant: string,
  paragraphs: readonly Paragraph[],
): Paragraph[] {
  const id = meant.replace(/^#/, '');
  if (isParagraphId(id)) {
    const ids = paragraphs.map((paragraph) => paragraph.id);
    const found = ids.includes(id) ? id : nearestParagraph(id, ids);
    return paragraphs.filter((paragraph) => paragraph.id === found);
  }
  const beginning = words(meant);
  if (beginning === '') return [];
  return paragraphs.filter(({ text }) => `${words(text)} `.startsWith(`${beginning} `));
}
