/** The lexicon of names as files, for the search to look names up in. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isOf, type Entry } from '../intake/entry.ts';
import type { Site } from '../site.ts';
import { smartText } from '../markdown/smart-text.ts';
import { nameCollections } from '../model/collections.ts';
import { createDates } from '../model/dates.ts';
import { byNewest } from '../model/publication.ts';
import { createAddresses } from '../model/url.ts';
import { COMMON_WORDS } from '../names/common-words.ts';
import { compactNames } from '../names/compact.ts';
import type { Name } from '../names/name.ts';
import type { LexiconRoot, NameDetails } from '../names/files.ts';

/** The folder of the lexicon's files, within the build. */
export const lexiconFolder = 'lexicon';

/** How many of a name's stories are told with it. */
const storiesOfName = 3;

/**
 * Writes the lexicon: `lexicon/root.json`, which names the folder of all others by a hash of what they hold, so that
 * those can be cached for ever; a shard of names for each group of first sounds; and for each name a small file of
 * what its card says besides.
 *
 * @param folder the build
 * @param entries what is public
 */
export async function writeLexicon(
  folder: string,
  site: Site['data'],
  entries: readonly Entry[],
): Promise<void> {
  const files = lexiconFiles(site, entries);
  const hash = createHash('sha256');
  for (const [file, text] of files) hash.update(`${file}\0${text}\0`);
  const edition = hash.digest('hex').slice(0, 10);
  const groups = [...files.keys()]
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replace('.txt', ''));
  const root: LexiconRoot = { edition, groups: groups.join('') };
  const place = path.join(folder, lexiconFolder);
  for (const kind of nameCollections) {
    await mkdir(path.join(place, edition, kind), { recursive: true });
  }
  await writeFile(path.join(place, 'root.json'), JSON.stringify(root));
  for (const [file, text] of files) await writeFile(path.join(place, edition, file), text);
}

/** All files of one edition by their names, in an order that is always the same. */
function lexiconFiles(site: Site['data'], entries: readonly Entry[]): Map<string, string> {
  const addresses = createAddresses(site.address);
  const dates = createDates(site.language, site.timeZone);
  const articles = entries
    .filter((entry) => isOf(entry, 'articles'))
    .map(({ slug, body, data }) => ({ slug, body, ...data }))
    .sort(byNewest);

  const names: Name[] = [];
  const files = new Map<string, string>();
  for (const kind of nameCollections) {
    for (const { slug, data } of entries.filter((entry) => isOf(entry, kind))) {
      const stories = articles.filter((article) => article[kind].includes(slug));
      const { name, aliases, role, native } = data;
      const articleCount = stories.length;
      names.push({
        id: slug,
        kind,
        name: smartText(name),
        aliases: aliases.map(smartText),
        ...(native && { native: native.text }),
        role,
        articles: articleCount,
      });
      const details: NameDetails = {
        role: smartText(role),
        articles: stories.slice(0, storiesOfName).map((story) => ({
          headline: smartText(story.shortHeadline ?? story.headline),
          path: addresses.entry('articles', story.slug),
          date: dates.day(story.published),
        })),
      };
      files.set(`${kind}/${slug}.json`, JSON.stringify(details));
    }
  }
  const words = new Set(articles.flatMap(({ body }) => body.match(/\p{L}+/gu) ?? []));
  for (const [group, text] of compactNames(names, [...COMMON_WORDS, ...words])) {
    files.set(`${group}.txt`, text);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
