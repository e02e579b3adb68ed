/**
 * A citation of a passage as a line of text: `“Words” – “Headline”, Paper, 15 December 2009, https://…/#p-…`
 *
 * @param words the words that are cited; quotation marks inside them become single ones
 * @param work the work as the page says to cite it; ends with its address
 * @param id the id of the paragraph
 */
export function citation(words: string, work: string, id: string): string {
  const inside = words.replace(/“/g, '‘').replace(/”/g, '’');
  return `“${inside}” – ${work}#${id}`;
}
