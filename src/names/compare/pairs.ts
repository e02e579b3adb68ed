/** Parses a two-column table written on one line, `key value key value`: the shortest form of a table in a script. */
export function pairs(table: string): ReadonlyMap<string, string> {
  const cells = table.split(' ');
  return new Map(cells.flatMap((cell, at) => (at % 2 === 0 ? [[cell, cells[at + 1] ?? '']] : [])));
}
