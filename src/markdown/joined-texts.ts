import type { PhrasingContent, Text } from 'mdast';

function joinedText(first: Text, second: Text): Text {
  const start = (first.position ?? second.position)?.start;
  const end = (second.position ?? first.position)?.end;
  const value = first.value + second.value;
  return { ...first, value, ...(start && end && { position: { start, end } }) };
}

/** Joins texts that follow one another, so that names and quotations are found across them. */
export function joinedTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = joinedText(last, node);
    } else if ('children' in node) {
      joined.push({ ...node, children: joinedTexts(node.children) } as PhrasingContent);
    } else joined.push(node);
  }
  return joined;
}
