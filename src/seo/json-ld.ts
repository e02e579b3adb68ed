/** JSON that may stand in a script element: no `<` can end it (HTML, 4.12.1.3). */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
