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

export function link(url: string, text: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.href = url;
  return made;
}
