/** Chooses what the dev server shows of files with faults. */
import path from 'node:path';
import type { Problem } from '../../errors/problem.ts';
import { contentFolder, nameCollections, type Collection } from '../../model/collections.ts';
import { isDocumentPath } from '../../model/documents.ts';
import { readLink } from '../../model/url.ts';
import { decoded } from '../../schemas/percent-encoding.ts';
import { isSlug } from '../../schemas/fields.ts';
import type { Reference } from '../../source/check/references.ts';
import { isOf } from '../../source/read/entry.ts';
import type { PublicationEntry } from '../../source/check/examine.ts';
import type { Publication } from '../../source/read/publication.ts';

/** Entries by their files. */
export type EntriesByFile = ReadonlyMap<string, PublicationEntry>;

interface Surroundings {
  publication: Pick<Publication, 'entries' | 'hashes'>;
  /** The files of pictures that can be shown. */
  pictures: ReadonlySet<string>;
  /** The files of documents that can be linked to. */
  documents: ReadonlySet<string>;
  /** The entries that were last shown. */
  before: EntriesByFile;
  /** Whether there is a rendered text of a file, from now or from before it had faults. */
  hasText(file: string): boolean;
}

interface ShownEntries {
  entries: PublicationEntry[];
  /** The same, before references to what cannot be shown are removed. */
  shown: EntriesByFile;
  /** The files that are shown in their current state, even if they have faults. */
  current: ReadonlySet<string>;
}

/** The keys whose entries a story cannot do without. */
const needed = new Set(['section', 'byline']);

/** An entry of a collection, as one word. */
const keyOf = (collection: Collection, slug: string) => `${collection}/${slug}`;

/** A story without the listed entries that cannot be shown. @param shown what can, by `keyOf` */
function withoutMissing(entry: PublicationEntry, shown: ReadonlySet<string>): PublicationEntry {
  if (!isOf(entry, 'articles')) return entry;
  const { data } = entry;
  const { additionalReporting, series } = data;
  const isThere = (collection: Collection) => (slug: string) => shown.has(keyOf(collection, slug));
  const lists = [...nameCollections, 'topics'] as const;
  return {
    ...entry,
    data: {
      ...data,
      ...Object.fromEntries(lists.map((key) => [key, data[key].filter(isThere(key))])),
      additionalReporting: additionalReporting.filter(
        (one) => !isSlug(one) || isThere('authors')(one),
      ),
      series: series !== undefined && isThere('series')(series) ? series : undefined,
    },
  };
}

/**
 * Chooses what is shown. A file that can be rendered is shown in its current state, any other in the state in which it was last
 * shown. A file is left out if it was never shown, or if it needs something that is left out.
 */
export function shownEntries({
  publication: { entries: all, hashes },
  pictures,
  documents,
  before,
  hasText,
}: Surroundings): ShownEntries {
  const now = new Map(all.map((entry) => [entry.file, entry]));
  const slugs = new Set<string>();
  /** Whether a link leads to a missing document. */
  const isMissing = (url: string, file: string) => {
    const target = readLink(url, file);
    const isDocument = target.kind === 'inside' && isDocumentPath(target.path);
    return isDocument && !documents.has((decoded(target.path) ?? '').slice(1));
  };
  const isThere = (reference: Reference, file: string) => {
    if (reference.kind === 'link') return !isMissing(reference.url, file);
    if (reference.kind === 'picture') {
      return pictures.has(path.posix.join(path.posix.dirname(file), reference.file));
    }
    if (['unclear', 'several', 'beside'].includes(reference.kind) && 'key' in reference) {
      return !needed.has(reference.key);
    }
    return (
      reference.kind !== 'id' ||
      !needed.has(reference.key) ||
      slugs.has(keyOf(reference.collection, reference.id))
    );
  };
  const canBeShown = ({ file, references }: PublicationEntry) =>
    hasText(file) && references.every((reference) => isThere(reference, file));
  const shown = new Map<string, PublicationEntry>();
  const current = new Set<string>();
  const show = (file: string) => {
    const own = now.get(file);
    // A text without faults of its own is rendered even if a link in it is broken.
    const isCurrent = own?.problems.length === 0 && canBeShown(own);
    const entry = isCurrent ? own : [before.get(file), own].find((one) => one && canBeShown(one));
    if (!entry) return;
    shown.set(file, entry);
    slugs.add(keyOf(entry.collection, entry.slug));
    if (isCurrent) current.add(file);
  };
  const kept = [...before.keys()].filter((file) => hashes.has(file));
  const files = new Set([...now.keys(), ...kept]);
  const isStory = (file: string) => file.startsWith(`${contentFolder}/articles/`);
  // Stories need sections and authors.
  for (const file of files) if (!isStory(file)) show(file);
  for (const file of files) if (isStory(file)) show(file);
  const entries = [...shown.values()].map((entry) => withoutMissing(entry, slugs));
  return { entries, shown, current };
}

/** The faults of a file, or else those of the files that it needs. */
export function faultsOf(
  file: string,
  references: readonly Reference[],
  problems: readonly Problem[],
): Problem[] {
  const own = problems.filter((one) => one.file === file);
  if (own.length > 0) return own;
  const folder = path.posix.dirname(file);
  const isNeeded = (one: Problem) =>
    references.some((reference) =>
      reference.kind === 'picture'
        ? one.file === path.posix.join(folder, reference.file)
        : reference.kind === 'id' &&
          one.file === `${contentFolder}/${reference.collection}/${reference.id}.md`,
    );
  return problems.filter(isNeeded);
}
