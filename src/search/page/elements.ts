/** Creates elements with a class and content. Text is set as text, never read as HTML. */
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
