/** What the text of an article leaves open about its names: notes for its editor, which stop nothing. */
import { problem, type Problem } from '../errors/problem.ts';
import { parseToHtmlTree } from '../markdown/parse.ts';
import { textBlocks, type TextBlock } from '../markdown/text-blocks.ts';
import { nameCollections } from '../model/collections.ts';
import { entryPath, readLink } from '../model/url.ts';
import { createNameIndex } from '../names/name-index.ts';
import { isOf, type Entry } from './entry.ts';

/** The line of the body on which a place in a block stands; the first line is 1. */
function lineAt({ pieces }: TextBlock, at: number): number | undefined {
  const piece = pieces.findLast(({ start }) => start <= at) ?? pieces[0];
  const first = piece?.node.position?.start.line;
  if (!piece || first === undefined) return undefined;
  return first + piece.node.value.slice(0, at - piece.start).split('\n').length - 1;
}

const namesIn = (entries: readonly Entry[]) =>
  nameCollections.flatMap((kind) =>
    entries
      .filter((entry) => isOf(entry, kind))
      .map(({ slug, data }) => {
        const { name, sortAs = name, aliases } = data;
        return { kind, slug, name, sortAs, aliases, path: entryPath(kind, slug) };
      }),
  );

/**
 * Each place where a name may mean several, and each name that the front matter lists and the text does not mention.
 * Never throws.
 */
export function mentionNotes(entries: readonly Entry[]): Problem[] {
  const names = namesIn(entries);
  const nameIndex = createNameIndex(names);
  const nameOf = new Map(names.map(({ slug, name }) => [slug, name]));

  return entries.flatMap((entry): Problem[] => {
    if (!isOf(entry, 'articles')) return [];
    const { file, data, body, bodyOffset, locate } = entry;
    const slugOf = (href: string) => {
      const target = readLink(href, file);
      return target.kind === 'inside' ? nameIndex.slugAt(target.path) : undefined;
    };
    const blocks = textBlocks(parseToHtmlTree(body), slugOf);
    const listed = new Set(nameCollections.flatMap((kind) => data[kind]));
    const { mentions, ambiguous } = nameIndex.find(blocks, listed);
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
  });
}
