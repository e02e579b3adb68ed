/** Defines a directive: how it is written, what is checked, and what it becomes. */
import type { z } from 'astro/zod';
import type { BlockContent, DefinitionContent, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Place, Problem } from '../../errors/problem.ts';
import type { KeyHint } from '../../schemas/fields.ts';
import type { Words } from '../../words/create-words.ts';

export type DirectiveNode = ContainerDirective | LeafDirective;

/** A line `::name`, or lines between `:::name` and `:::`. */
type DirectiveForm = 'line' | 'lines';

/** What a directive may have inside. */
export type DirectiveContent = BlockContent | DefinitionContent;

/** What a directive of a text consists of. */
interface DirectiveParts<Data = unknown> {
  /** Its attributes, as its schema reads them. */
  data: Data;
  /** The words between the brackets. */
  label: PhrasingContent[];
  /** What is between its lines. Directives in it have already been replaced by what they become. */
  content: DirectiveContent[];
  /** The name of the directive that it is in. */
  outer: string | undefined;
  /** The rank of the heading above it; 1 is the headline. */
  rank: number;
  /** The language of the text, a BCP 47 tag. */
  language: string | undefined;
  /** The words of the site in that language, for what is added to the text. */
  words: Words;
  /** Whether the text has the same words outside the directive. */
  isRepeated: (words: string) => boolean;
}

export interface Directive<Schema extends z.ZodObject = z.ZodObject> {
  name: string;
  forms: readonly DirectiveForm[];
  /** An example with the line breaks that it needs. */
  example: string;
  /** The attributes. */
  schema: Schema;
  /** The attribute that may be written as its value alone: `{fr}` for `{tag=fr}`. */
  bareAttribute?: string;
  /** What the words in brackets are; absent if there are none. */
  label?: KeyHint & { isRequired: boolean; isHeading?: boolean };
  /** The names of the directives that it may have inside. A note may be anywhere. */
  holds: readonly string[] | 'all';
  /** The pictures that its attributes show, as paths from the folder of the text. */
  pictures?(data: z.output<Schema>): string[];
  /**
   * Finds what is wrong inside it. Called only if its attributes are valid and it has a label if it needs one. The language is
   * that of the paper.
   */
  check?(node: DirectiveNode, placeOf: (node: Nodes) => Place, language: string): Problem[];
  /** The nodes that it becomes; remark-rehype reads their `hName` and `hProperties`. */
  write(parts: DirectiveParts<z.output<Schema>>): DirectiveContent[];
}

/** Infers the type of the attributes from the schema. */
export const defineDirective = <Schema extends z.ZodObject>(
  directive: Directive<Schema>,
): Directive => directive;

/** Whether a node is a directive. */
export const isDirective = (node: Nodes): node is DirectiveNode =>
  node.type === 'leafDirective' || node.type === 'containerDirective';

/** How a directive is written: as a line, or as lines between two marks. */
export const formOf = ({ type }: DirectiveNode): DirectiveForm =>
  type === 'leafDirective' ? 'line' : 'lines';

/** The label of a directive between lines is its first paragraph. */
const isLabel = (node: Nodes): node is Paragraph =>
  node.type === 'paragraph' &&
  node.data !== undefined &&
  'directiveLabel' in node.data &&
  node.data.directiveLabel === true;

/** The words between the brackets of a directive. */
export function labelOf(node: DirectiveNode): PhrasingContent[] {
  if (node.type === 'leafDirective') return node.children;
  return node.children.find(isLabel)?.children ?? [];
}

/** What is between the lines of a directive. */
export const contentOf = (node: DirectiveNode): DirectiveContent[] =>
  node.type === 'leafDirective' ? [] : node.children.filter((child) => !isLabel(child));

/** The attributes of a directive as its schema reads them. */
export function attributesOf(
  { attributes }: DirectiveNode,
  { bareAttribute }: Pick<Directive, 'bareAttribute'>,
): Record<string, unknown> {
  const entries = Object.entries(attributes ?? {});
  const isBare = entries.length > 0 && entries.every(([, value]) => value === '');
  // If there are several, the schema reports that only one is allowed.
  if (bareAttribute === undefined || !isBare || Object.hasOwn(attributes ?? {}, bareAttribute))
    return Object.fromEntries(entries);
  return { [bareAttribute]: entries.map(([name]) => name).join(' ') };
}
