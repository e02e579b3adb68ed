/** Checks one content file by itself. The result is plain data that can be cached until the file changes. */
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { problem, type Problem } from '../../errors/problem.ts';
import { nodesByType } from '../../markdown/nodes.ts';
import { slugOf, type Collection, type CollectionData } from '../../model/collections.ts';
import { entryPath } from '../../model/url.ts';
import { anchorLinks, anchorsOf, type AnchorLink } from './text/anchors.ts';
import { checkAmendments, pastMoments } from './text/check-amendments.ts';
import { checkOrder, pastDates } from './check-dates.ts';
import { checkLines } from './text/check-lines.ts';
import { checkGarbledWords } from './text/pasted/garbled-words.ts';
import { checkQuotedPrintable } from './text/pasted/quoted-printable.ts';
import { commentsInFrontMatter } from './text/comments-in-values.ts';
import { checkText } from './text/check-text.ts';
import { isSimilar } from './text/similar-lines.ts';
import { isOf, type ContentFile, type Entry, type ReadResult } from '../read/entry.ts';
import { checkNames } from './check-names.ts';
import { readFrontSlots, type FrontSlot } from './front-slots.ts';
import { frontMatterReferences } from './front-matter-references.ts';
import { defaultDates, type DateSettings } from '../written/moments.ts';
import { readDirectives } from '../written/read-directives.ts';
import type { Reference } from './references.ts';

export interface Examined<C extends Collection = Collection> {
  collection: C;
  slug: string;
  /** The path from the project's root, with forward slashes. */
  file: string;
  problems: readonly Problem[];
  /** The front matter; undefined if it is not valid. */
  data: CollectionData[C] | undefined;
  references: readonly Reference[];
  /** The ids of the headings of its text; undefined if the text cannot be read. */
  anchors: readonly string[] | undefined;
  anchorLinks: readonly AnchorLink[];
  /** What the front of a section shows. */
  slots: readonly FrontSlot[];
}

/** A file of content whose front matter is valid. */
export type PublicationEntry<C extends Collection = Collection> = Examined<C> & {
  data: CollectionData[C];
};

/** Whether the front matter of a file is valid. */
export const isValid = (examined: Examined): examined is PublicationEntry =>
  examined.data !== undefined;

/**
 * Whether a file must have text: articles that are neither drafts nor withdrawn. With unreadable front matter this is not known,
 * so the file need not have text.
 */
function needsText({ collection, frontMatter }: ContentFile): boolean {
  const isRead = Object.keys(frontMatter).length > 0;
  const isPublished = frontMatter['draft'] !== true && frontMatter['withdrawn'] === undefined;
  return collection === 'articles' && isRead && isPublished;
}

function checkFurniture({ slug, data, locate }: Entry<'articles'>): Problem[] {
  const { related, translations, part, series } = data;
  return [
    ...translations.flatMap((other, index) =>
      other === slug ? [problem('translationOfItself', locate(['translations', index]))] : [],
    ),
    ...related.flatMap((other, index) =>
      other === slug ? [problem('relatedToItself', locate(['related', index]))] : [],
    ),
    ...(part !== undefined && series === undefined
      ? [problem('partWithoutSeries', locate(['part']), { part })]
      : []),
  ];
}

/** The headline of a file, as it is typed; undefined if it is not a line of text. */
export function headlineOf({ collection, frontMatter }: ContentFile): string | undefined {
  const headline = frontMatter[collection === 'articles' ? 'headline' : 'title'];
  return typeof headline === 'string' ? headline : undefined;
}

/** A heading of the first rank that begins a text, and has nearly the words of its headline. With the same words, it is left out. */
function checkRepeatedHeadline(
  { body, bodyOffset, file }: ContentFile,
  tree: Root,
  headline: string | undefined,
): Problem[] {
  const [first] = tree.children;
  if (headline === undefined) return [];
  // Another one that is not read is reported with the text.
  if (first?.type !== 'heading' || first.data?.isHtml || first.depth === 1) return [];
  const { offset = 0, line = 1 } = first.position?.start ?? {};
  const text = toString(first);
  const isTop = /^#(?!#)|^[^\n]*\n=/.test(body.slice(offset));
  if (!isTop || !isSimilar(text, headline)) return [];
  return [problem('topHeading', { file, line: line + bodyOffset }, { text })];
}

/** The result for a file that cannot be read. */
export function unexamined(
  { collection, file }: Pick<Examined, 'collection' | 'file'>,
  problems: readonly Problem[],
): Examined {
  return {
    collection,
    slug: slugOf(file),
    file,
    problems,
    data: undefined,
    references: [],
    anchors: undefined,
    anchorLinks: [],
    slots: [],
  };
}

/**
 * Finds all problems of a file that do not depend on other files, and its references to them. Never
 * throws.
 *
 * @param tree the parsed text of the file; dates in its directives get the form of their schemas
 * @param dates how the paper reads dates
 */
export function examineContent(
  { entry, problems }: Pick<ReadResult<Collection>, 'entry' | 'problems'>,
  content: ContentFile,
  tree: Root,
  dates: DateSettings = defaultDates,
): Examined {
  const { collection, slug, file, bodyOffset } = content;
  const nodesOf = nodesByType(tree);
  readDirectives(nodesOf, dates);
  const article = entry && isOf(entry, 'articles') ? entry : undefined;
  const section = entry && isOf(entry, 'sections') ? entry : undefined;
  const front = section && readFrontSlots(section.data, section.locate);
  const lines = article && checkLines(article);
  const amendments = article && checkAmendments(article);
  const headline = headlineOf(content);
  const mayBeEmpty = !needsText(content);
  const text = checkText({ ...content, tree, nodesOf, mayBeEmpty, dates, headline });
  return {
    collection,
    slug,
    file,
    problems: [
      ...problems,
      ...commentsInFrontMatter(content),
      ...(front?.problems ?? []),
      ...(lines?.problems ?? []),
      ...text.problems,
      ...checkGarbledWords(content, nodesOf),
      ...checkQuotedPrintable(content, nodesOf),
      ...checkRepeatedHeadline(content, tree, headline),
      ...(entry ? checkNames(entry) : []),
      ...(article ? checkOrder(article) : []),
      ...(amendments?.problems ?? []),
      ...(article ? checkFurniture(article) : []),
    ],
    data: entry?.data,
    references: [
      ...frontMatterReferences(content),
      ...(article ? pastDates(article) : []),
      ...(collection === 'articles' ? pastMoments(content) : []),
      ...(front?.references ?? []),
      ...(lines?.references ?? []),
      ...(amendments?.references ?? []),
      ...text.references,
    ],
    anchors: anchorsOf(nodesOf),
    anchorLinks: anchorLinks(nodesOf, entryPath(collection, slug), file, bodyOffset),
    slots: front?.slots ?? [],
  };
}
