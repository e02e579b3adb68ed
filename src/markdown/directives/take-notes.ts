import type { Parents, Root } from 'mdast';
import { isDirective, type DirectiveNode } from './directive.ts';
import { note } from './note.ts';

declare module 'mdast' {
  interface RootData {
    /** The notes to the desk that the text has. */
    notes?: readonly DirectiveNode[];
  }
}

/** Removes the notes from a node, and everything that consisted of notes only, such as a quotation. */
function takeFrom(parent: Parents, notes: DirectiveNode[]): void {
  const children = parent.children.filter((child) => {
    if (isDirective(child) && child.name === note.name) {
      notes.push(child);
      return false;
    }
    if (!('children' in child) || child.children.length === 0) return true;
    takeFrom(child, notes);
    return child.children.length > 0 || isDirective(child);
  });
  parent.children = children as typeof parent.children;
}

/**
 * Moves the notes to the desk from a tree into its data, where the check finds them. Nothing that is made from the tree can show
 * them.
 *
 * @returns the tree
 */
export function takeNotes(tree: Root): Root {
  const notes: DirectiveNode[] = [];
  takeFrom(tree, notes);
  if (notes.length > 0) tree.data = { ...tree.data, notes };
  return tree;
}
