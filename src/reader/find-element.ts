/** The first element that matches a selector. @throws if there is none: the page and its script are out of step */
export function findElement<Kind extends HTMLElement>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(selector);
  return found;
}
