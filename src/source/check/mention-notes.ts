/** Notes for editors about names that a text leaves open or misspells. They do not stop a build. */
import { problem, type Problem } from '../../errors/problem.ts';
import { parseToHtmlTree } from '../../markdown/parse.ts';
import { textBlocks, type TextBlock } from '../../markdown/text-blocks.ts';
import { nameCollections, type CollectionData } from '../../model/collections.ts';
import { isWithdrawn } from '../../model/publication.ts';
import { readLink } from '../../model/url.ts';
import type { Span } from '../../names/text/candidates.ts';
import { createMisspellingFinder } from '../../names/text/misspelt-names.ts';
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
interface FoundNames extends Pick<RenderedText, 'mentions' | 'isAmbiguous'> {
  /** The distinct words of the text. */
  words: readonly string[];
}

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
 * Notes on each ambiguous mention, on each name that the text misspells, and on each that the front matter lists and the text
 * does not mention. Never throws: files that cannot be read get no notes.
 *
 * @param root the project's root
 * @param textOf the cached findings of the text of a file; a file that can have no notes is not read
 */
export function mentionNotes(
  root: string,
  entries: readonly PublicationEntry[],
  textOf: (file: string) => FoundNames | undefined = () => undefined,
): Problem[] {
  const names = namesToFind(entries, String);
  const nameIndex = createNameIndex(names);
  const misspellings = createMisspellingFinder(names);
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

    const readAt = ({ block: index, start, end }: Span & { block: number }) => {
      const block = blocks[index];
      const line = block && lineAt(block, start);
      return {
        place: { file, line: line === undefined ? undefined : line + bodyOffset },
        text: block?.text.slice(start, end).replace(/\s+/g, ' ') ?? '',
      };
    };
    const open = ambiguous.map((mention) => {
      const { place, text } = readAt(mention);
      const named = mention.slugs.map((slug) => nameOf.get(slug) ?? slug);
      return problem('ambiguousName', place, { text, names: named });
    });
    const misspelt = misspellings.find(blocks).map(({ meant, ...span }) => {
      const { place, text } = readAt(span);
      return problem('misspeltName', place, { text, meant });
    });
    const unmentioned = nameCollections.flatMap((key) =>
      data[key].flatMap((id, index) =>
        mentioned.has(id) || !nameOf.has(id)
          ? []
          : [problem('unmentionedName', locate([key, index]), { key, id })],
      ),
    );
    return [...open, ...misspelt, ...unmentioned];
  };

  return entries
    .filter((entry) => isOf(entry, 'articles'))
    .filter(({ data }) => !isWithdrawn(data))
    .filter((article) => {
      const text = textOf(article.file);
      return mayLeaveOpen(article, text) || (text && misspellings.mayMisspell(text.words));
    })
    .flatMap((article) => {
      const { collection, file } = article;
      const { content } = readEntry(root, collection, file, defaultDates);
      return content ? notesOn(article, content) : [];
    });
}
