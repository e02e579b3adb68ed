/** Elements with a class and content. Text is set as text, never read as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

export function link(url: string, ...content: (Node | string)[]): HTMLAnchorElement {
  const made = element('a', '', ...content);
  made.href = url;
  return made;
}

/** A sentence as text and nodes. @param text has `\0` in the place of the first node, and `\x01` in that of the second */
export const withNodes = (text: string, ...nodes: Node[]): (Node | string)[] =>
  text.split(/([\0\x01])/).map((part) => nodes[part.charCodeAt(0)] ?? part);
