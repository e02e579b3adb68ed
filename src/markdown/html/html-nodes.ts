/** Nodes of markdown for HTML elements that markdown has no syntax for, and what remark-rehype makes of them. */
import type { ElementContent, Properties } from 'hast';
import type { BlockContent, DefinitionContent, Literal, Parent, PhrasingContent } from 'mdast';
import type { Handlers } from 'mdast-util-to-hast';

interface HtmlParent extends Parent {
  tagName: string;
  properties: Properties;
}

/** An element that has blocks: a table, a row, a folded passage. */
export interface HtmlBlock extends HtmlParent {
  type: 'htmlBlock';
  children: (BlockContent | DefinitionContent)[];
}

/** A block that has words: a cell, a caption. */
export interface HtmlWords extends HtmlParent {
  type: 'htmlWords';
  children: PhrasingContent[];
}

/** An element within a sentence. */
export interface HtmlPhrase extends HtmlParent {
  type: 'htmlPhrase';
  children: PhrasingContent[];
}

/** Text that is printed as it is typed, such as that of a key or of preformatted text. */
interface HtmlLiteral extends Literal {
  type: 'htmlLiteral';
}

declare module 'mdast' {
  interface Data {
    /** Whether a heading or a picture was written as HTML. */
    isHtml?: boolean;
    /** The credit of a picture, where a template names it. */
    credit?: string;
  }
  interface BlockContentMap {
    htmlBlock: HtmlBlock;
    htmlWords: HtmlWords;
  }
  interface PhrasingContentMap {
    htmlPhrase: HtmlPhrase;
    htmlLiteral: HtmlLiteral;
  }
  interface RootContentMap {
    htmlBlock: HtmlBlock;
    htmlWords: HtmlWords;
    htmlPhrase: HtmlPhrase;
    htmlLiteral: HtmlLiteral;
  }
}

const element = (
  { tagName, properties }: HtmlParent,
  children: ElementContent[],
): ElementContent => ({ type: 'element', tagName, properties: { ...properties }, children });

/** For the option `handlers` of remark-rehype. */
export const htmlHandlers: Handlers = {
  htmlBlock: (state, node: HtmlBlock) => element(node, state.wrap(state.all(node), true)),
  htmlWords: (state, node: HtmlWords) => element(node, state.all(node)),
  htmlPhrase: (state, node: HtmlPhrase) => element(node, state.all(node)),
  htmlLiteral: (_state, { value }: HtmlLiteral) => ({ type: 'text', value }),
};
