/** Tables that were written as HTML. */
import type { Element, ElementContent, Properties } from 'hast';
import { wordsOrBlocks } from './blocks.ts';
import type { FlowContent } from './flow.ts';
import type { HtmlBlock } from './html-nodes.ts';
import { keptAttributes } from './inline.ts';
import type { Reader } from './reader.ts';

const alignments = new Set(['left', 'center', 'right']);

function attributesOfCell(node: Element): Properties {
  const { align, colSpan, rowSpan, style } = node.properties;
  const written = /text-align\s*:\s*(\w+)/i.exec(String(style ?? ''))?.[1] ?? String(align ?? '');
  const aligned = written.toLowerCase();
  return {
    ...keptAttributes(node),
    ...(node.tagName === 'th' && keptAttributes(node, ['scope'])),
    ...(Number(colSpan) > 1 && { colSpan: Number(colSpan) }),
    ...(Number(rowSpan) > 1 && { rowSpan: Number(rowSpan) }),
    ...(alignments.has(aligned) && { align: aligned }),
  };
}

/** Whether a table has cells that span rows or columns, or scopes of head cells. */
function isComplex(node: Element): boolean {
  const { colSpan, rowSpan, scope } = node.properties;
  if (Number(colSpan) > 1 || Number(rowSpan) > 1 || scope !== undefined) return true;
  return node.children.some((child) => child.type === 'element' && isComplex(child));
}

/** The scope of a head cell without one: its column, or its row if that has other cells (WCAG, technique H63). */
function scopeIn(row: Element): 'col' | 'row' {
  return row.children.some((cell) => cell.type === 'element' && cell.tagName === 'td')
    ? 'row'
    : 'col';
}

/** A table with its caption. Head cells get a scope if cells span rows or columns. */
export function readTable(node: Element, reader: Reader): HtmlBlock {
  const hasScopes = isComplex(node);
  const read = (child: ElementContent, row?: Element): FlowContent[] => {
    if (child.type !== 'element') return [];
    const { tagName } = child;
    if (tagName === 'td' || tagName === 'th') {
      const scope = tagName === 'th' && hasScopes && row ? { scope: scopeIn(row) } : {};
      return [wordsOrBlocks(tagName, child, reader, { ...scope, ...attributesOfCell(child) })];
    }
    if (tagName === 'caption') return [wordsOrBlocks('caption', child, reader)];
    if (!['tr', 'thead', 'tbody', 'tfoot'].includes(tagName)) return [];
    const children = child.children.flatMap((inner) => read(inner, child));
    if (children.length === 0) return [];
    return [{ type: 'htmlBlock', tagName, properties: keptAttributes(child), children }];
  };
  return {
    type: 'htmlBlock',
    tagName: 'table',
    properties: keptAttributes(node),
    children: node.children.flatMap((child) => read(child)),
  };
}
