import type { Parents, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { attributesOf, contentOf, isDirective, labelOf, type DirectiveNode } from './directive.ts';
import type { Words } from '../../words/create-words.ts';
import { directives } from './directives.ts';
import { languageOf } from '../languages/node-language.ts';
import { createRepetitionTest } from './repeated-words.ts';

declare module 'vfile' {
  interface DataMap {
    /** Whether the text had directives. */
    hasDirectives: boolean;
  }
}

/** Blocks that have no blocks in them. */
const withoutBlocks = new Set(['paragraph', 'heading', 'table']);

/** Whether a tree has directives. Most have none and need not be walked twice. */
const hasDirective = (node: Parents): boolean =>
  node.children.some(
    (child) =>
      isDirective(child) ||
      ('children' in child && !withoutBlocks.has(child.type) && hasDirective(child)),
  );

/**
 * A remark plugin that replaces directives by what they become, the inner ones first. Directives with problems are left as
 * they are: such texts are not rendered. Its option finds the words of a language.
 */
export const remarkDirectives: Plugin<[(language: string | undefined) => Words], Root> =
  (wordsIn) =>
  (tree, { data }) => {
    if (!hasDirective(tree)) return;
    data.hasDirectives = true;
    const isRepeated = createRepetitionTest(tree);
    /** That of the text, or of the passage around a directive. */
    let { language } = data;
    /** The rank of the last heading. Headings within a directive do not count after it. */
    let rank = 1;

    const written = (node: DirectiveNode, outer: string | undefined): RootContent[] => {
      const directive = directives.get(node.name);
      const before = rank;
      const passage = languageOf(node);
      replaceIn(node, passage ? outer : node.name);
      // A passage is a part of the text, so its headings count as headings of the text.
      if (!passage) rank = before;
      const read = directive?.schema.safeParse(attributesOf(node, directive));
      if (!directive || !read?.success) return [node];
      return directive.write({
        data: read.data,
        label: labelOf(node),
        content: contentOf(node),
        outer,
        rank,
        language,
        words: wordsIn(language),
        isRepeated,
      });
    };

    function replaceIn(parent: Parents, outer?: string): void {
      const around = language;
      language = languageOf(parent) ?? around;
      const children = parent.children.flatMap((node): RootContent[] => {
        if (node.type === 'heading') rank = node.depth;
        if (isDirective(node)) return written(node, outer);
        if ('children' in node) replaceIn(node, outer);
        return [node];
      });
      // The nodes get the positions of their directives.
      parent.children = children as typeof parent.children;
      language = around;
    }

    replaceIn(tree);
  };
