/** How many lines of a text end before an index. */
export const linesBefore = (text: string, index: number): number =>
  text.slice(0, index).split('\n').length - 1;
