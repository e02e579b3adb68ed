/** Notes for editors about names that a text leaves open. They do not stop a build. */
import { problem, type Problem } from '../../errors/problem.ts';
import { parseToHtmlTree } from '../../markdown/parse.ts';
import { textBlocks, type TextBlock } from '../../markdown/text-blocks.ts';
import { nameCollections, type CollectionData } from '../../model/collections.ts';
import { isWithdrawn } from '../../model/publication.ts';
import { readLink } from '../../model/url.ts';
import { createNameIndex } from '../../names/text/name-index.ts';
import { isOf, readEntry, type ContentFile } from '../read/entry.ts';
import type { RenderedText } from '../render/rendered-texts.ts';
import { namesToFind } from '../render/names-to-find.ts';
import type { PublicationEntry } from './examine.ts';
import { defaultDates } from '../written/moments.ts';

/** The line of the body, from 1, that has an index of a block's text. */
function lineAt({ textNodes }: TextBlock, at: number): number | undefined {
  const text = textNodes.findLast(({ start }) => start <= at) ?? textNodes[0];
  const first = text?.node.position?.start.line;
  if (!text || first === undefined) return undefined;
  return first + text.node.value.slice(0, at - text.start).split('\n').length - 1;
}

/** The names that an earlier rendering found in a text. */
type FoundNames = Pick<RenderedText, 'mentions' | 'isAmbiguous'>;

const listedIn = (data: CollectionData['articles']) =>
  nameCollections.flatMap((kind) => data[kind]);

/** Whether an article may need notes. It may if the findings of its text are not known. */
function mayLeaveOpen(
  { data }: PublicationEntry<'articles'>,
  text: FoundNames | undefined,
): boolean {
  if (!text || text.isAmbiguous) return true;
  const mentioned = new Set(text.mentions.map(({ slug }) => slug));
  return listedIn(data).some((slug) => !mentioned.has(slug));
}

/**
 * Notes on each ambiguous mention, and on each name that the front matter lists and the text does
 * not mention. Never throws: files that cannot be read get no notes.
 *
 * @param root the project's root
 * @param textOf the cached findings of the text of a file; a file without ambiguous mentions is not read
 */
export function mentionNotes(
  root: string,
  entries: readonly PublicationEntry[],
  textOf: (file: string) => FoundNames | undefined = () => undefined,
): Problem[] {
  const names = namesToFind(entries, String);
  const nameIndex = createNameIndex(names);
  const nameOf = new Map(names.map(({ slug, name }) => [slug, name]));

  const notesOn = (
    { data }: PublicationEntry<'articles'>,
    { file, body, bodyOffset, locate }: ContentFile,
  ): Problem[] => {
    const slugOf = (href: string) => {
      const target = readLink(href, file);
      return target.kind === 'inside' ? nameIndex.slugAt(target.path) : undefined;
    };
    const blocks = textBlocks(parseToHtmlTree(body), slugOf);
    const { mentions, ambiguous } = nameIndex.find(blocks, new Set(listedIn(data)));
    const mentioned = new Set(mentions.map(({ slug }) => slug));

    const open = ambiguous.flatMap(({ block: index, start, end, slugs }) => {
      const block = blocks[index];
      if (!block) return [];
      const line = lineAt(block, start);
      const place = { file, line: line === undefined ? undefined : line + bodyOffset };
      const text = block.text.slice(start, end).replace(/\s+/g, ' ');
      const parameters = { text, names: slugs.map((slug) => nameOf.get(slug) ?? slug) };
      return [problem('ambiguousName', place, parameters)];
    });
    const unmentioned = nameCollections.flatMap((key) =>
      data[key].flatMap((id, index) =>
        mentioned.has(id) || !nameOf.has(id)
          ? []
          : [problem('unmentionedName', locate([key, index]), { key, id })],
      ),
    );
    return [...open, ...unmentioned];
  };

  return entries
    .filter((entry) => isOf(entry, 'articles'))
    .filter(({ data }) => !isWithdrawn(data))
    .filter((article) => mayLeaveOpen(article, textOf(article.file)))
    .flatMap((article) => {
      const { collection, file } = article;
      const { content } = readEntry(root, collection, file, defaultDates);
      return content ? notesOn(article, content) : [];
    });
}
