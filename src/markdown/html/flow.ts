/** Turns words and blocks, in the order in which they come, into paragraphs and other blocks. */
import type { BlockContent, DefinitionContent, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { isDirective } from '../directives/directive.ts';
import { joinedTexts } from '../joined-texts.ts';
import type { HtmlPhrase } from './html-nodes.ts';

/** What a block of markdown may contain. */
export type FlowContent = BlockContent | DefinitionContent;

const isBlank = (text: string) => /^[\s\u200b\ufeff]*$/.test(text);

/** Whether readers see anything of a node. */
export function isVisible(node: Nodes): boolean {
  if (node.type === 'break') return false;
  if (node.type === 'text' || node.type === 'htmlLiteral') return !isBlank(node.value);
  if (node.type === 'thematicBreak' || isDirective(node) || !('children' in node)) return true;
  return node.children.some(isVisible);
}

const isSpace = (node: PhrasingContent) =>
  node.type === 'break' || (node.type === 'text' && isBlank(node.value));

/** Removes the spaces and line breaks around words. */
export function trimmed(found: readonly PhrasingContent[]): PhrasingContent[] {
  const words = joinedTexts(found);
  const from = words.findIndex((node) => !isSpace(node));
  if (from < 0) return [];
  const kept = words.slice(from, words.findLastIndex((node) => !isSpace(node)) + 1);
  const [first] = kept;
  if (first?.type === 'text') first.value = first.value.replace(/^[ \t\r\n\f]+/, '');
  const last = kept.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(/[ \t\r\n\f]+$/, '');
  return kept;
}

/** Splits words at two or more line breaks, which begin a new paragraph. */
function paragraphsOf(words: readonly PhrasingContent[]): PhrasingContent[][] {
  let paragraph: PhrasingContent[] = [];
  let gap: PhrasingContent[] = [];
  const paragraphs = [paragraph];
  for (const node of words) {
    if (isSpace(node)) {
      gap.push(node);
      continue;
    }
    if (gap.filter(({ type }) => type === 'break').length > 1) paragraphs.push((paragraph = []));
    else paragraph.push(...gap);
    paragraph.push(node);
    gap = [];
  }
  return paragraphs;
}

/** The targets of links among words. */
const anchorsIn = (words: readonly PhrasingContent[]): HtmlPhrase[] =>
  words.flatMap((node) => [
    ...(node.type === 'htmlPhrase' && node.properties['id'] ? [node] : []),
    ...('children' in node ? anchorsIn(node.children) : []),
  ]);

/** The first block within a block that has words. */
function firstWords(node: Nodes): { children: PhrasingContent[] } | undefined {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'htmlWords')
    return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = firstWords(child);
    if (found) return found;
  }
  return undefined;
}

function positionOf(words: readonly PhrasingContent[]): Pick<Paragraph, 'position'> {
  const placed = words.flatMap(({ position }) => position ?? []);
  const [first, last] = [placed[0], placed.at(-1)];
  return first && last ? { position: { start: first.start, end: last.end } } : {};
}

/** Collects the content of a block. */
export function createFlow() {
  const blocks: FlowContent[] = [];
  let run: PhrasingContent[] = [];
  /** Targets of links, which are invisible. They are put into the next words. */
  let anchors: PhrasingContent[] = [];

  const addBlock = (block: FlowContent) => {
    const target = anchors.length > 0 ? firstWords(block) : undefined;
    if (target) {
      target.children.unshift(...anchors);
      anchors = [];
    }
    blocks.push(block);
  };
  /** Ends a paragraph, if one has begun. */
  const endParagraph = () => {
    const words = run;
    run = [];
    for (const paragraph of paragraphsOf(words)) {
      const children = trimmed(paragraph);
      if (!children.some(isVisible)) anchors.push(...anchorsIn(children));
      else addBlock({ type: 'paragraph', children, ...positionOf(children) });
    }
  };
  return {
    endParagraph,
    addWords: (...words: PhrasingContent[]) => {
      run.push(...words);
    },
    addBlock: (block: FlowContent) => {
      endParagraph();
      addBlock(block);
    },
    /** Ends the block and returns its content. */
    end: (): FlowContent[] => {
      endParagraph();
      if (anchors.length > 0) blocks.push({ type: 'paragraph', children: anchors });
      anchors = [];
      return blocks;
    },
  };
}

/** The content of a block as it is collected. */
export type Flow = ReturnType<typeof createFlow>;
