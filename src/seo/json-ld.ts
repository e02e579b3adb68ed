/** JSON for a script element. It contains no `<`, which could end the element (HTML, 4.12.1.3). */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
