import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { createPassageReader } from '../model/written-language.ts';

declare module 'vfile' {
  interface DataMap {
    /** The language of the text, a BCP 47 tag. */
    language: string;
  }
}

const leaves = new Set('p li h2 h3 h4 h5 h6 td th dt dd figcaption'.split(' '));
const groups = new Set(['blockquote', 'ul', 'ol', 'table']);

/** The share of its letters that make a group of blocks, such as a quotation, one passage. */
const shareOfGroup = 0.9;

/**
 * A rehype plugin that gives passages in another script their own language and direction, so that a full stop is at the
 * right end, and browsers choose the right face, voice and hyphens (WCAG 3.1.2).
 */
export const rehypePassageLanguages: Plugin<[], Root> =
  () =>
  (tree, { data }) => {
    if (!data.language) return;
    const passageOf = createPassageReader(data.language);
    visit(tree, 'element', (node) => {
      const isGroup = groups.has(node.tagName);
      if (!isGroup && !leaves.has(node.tagName)) return undefined;
      const { dir, lang } = passageOf(toString(node), isGroup ? shareOfGroup : undefined);
      if (dir === undefined && lang === undefined) return undefined;
      Object.assign(node.properties, { ...(lang && { lang }), ...(dir && { dir }) });
      return SKIP;
    });
  };
