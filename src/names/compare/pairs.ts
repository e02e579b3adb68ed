/** A table of two columns written in a row: key, value, key, value, between blanks. It is the shortest to send. */
export function pairs(table: string): ReadonlyMap<string, string> {
  const cells = table.split(' ');
  return new Map(cells.flatMap((cell, at) => (at % 2 === 0 ? [[cell, cells[at + 1] ?? '']] : [])));
}
