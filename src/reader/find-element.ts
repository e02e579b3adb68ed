/** A part of what the page has ready for us. @throws with the selector if it is not there */
export function part<Kind extends HTMLElement>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(selector);
  return found;
}
