/** HTML that markdown does not take for HTML: tags of Office within a sentence, and indented lines of an open element. */
import type { Html, Nodes, Parents, Root, Text } from 'mdast';
import { isBlockName, isVoid } from './elements.ts';
import { htmlTokens, officeTags } from './tokens.ts';

function splitText({ value, position }: Text): (Text | Html)[] {
  const parts: (Text | Html)[] = [];
  let end = 0;
  const add = (type: 'text' | 'html', to: number) => {
    const part = value.slice(end, to);
    if (part) parts.push({ type, value: part, ...(position && { position }) });
    end = to;
  };
  for (const { text, index } of officeTags(value)) {
    add('text', index);
    add('html', index + text.length);
  }
  add('text', value.length);
  return parts;
}

/** An address between < and > that is a tag of Word: `<st1:place>`. */
const officeAddress = /^st\d:[a-z]+$/i;

function withOfficeTags(parent: Parents): void {
  parent.children = parent.children.flatMap((child): Nodes[] => {
    if (child.type === 'text') return splitText(child);
    if (child.type === 'link' && officeAddress.test(child.url)) {
      return [
        {
          type: 'html',
          value: `<${child.url}>`,
          ...(child.position && { position: child.position }),
        },
      ];
    }
    if ('children' in child) withOfficeTags(child);
    return [child];
  }) as typeof parent.children;
}

/** Adds and removes the elements that a stretch of HTML leaves open. */
function follow(open: string[], html: string): void {
  for (const token of htmlTokens(html)) {
    if (
      token.type === 'start' &&
      isBlockName(token.name) &&
      token.name !== 'p' &&
      !isVoid(token.name)
    ) {
      open.push(token.name);
    }
    const at = token.type === 'end' ? open.lastIndexOf(token.name) : -1;
    if (at >= 0) open.length = at;
  }
}

/** Makes HTML of what was indented like code within an open element. @param text the source of the tree */
function withIndentedHtml(parent: Parents, text: string): void {
  const open: string[] = [];
  parent.children = parent.children.map((child): Nodes => {
    if (child.type === 'html') follow(open, child.value);
    if (child.type !== 'code' || open.length === 0) {
      if ('children' in child) withIndentedHtml(child, text);
      return child;
    }
    if (/^\s*(?:`{3}|~{3})/.test(text.slice(child.position?.start.offset))) return child;
    follow(open, child.value);
    return {
      type: 'html',
      value: child.value,
      ...(child.position && { position: child.position }),
    };
  }) as typeof parent.children;
}

/** Makes nodes `html` of all HTML of a tree. Mutates it. @param text its source */
export function findTypedHtml(tree: Root, text: string): void {
  withOfficeTags(tree);
  withIndentedHtml(tree, text);
}
