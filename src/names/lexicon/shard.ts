import type { NameCollection } from '../../model/collections.ts';
import type { LexiconName } from './name.ts';

/**
 * The names whose head word has one group of first sounds (first-sound.ts), as plain text that
 * compresses well. It has three blocks with an empty line between them:
 * names: `spelling|spelling`, tab, articles in base 36 if not 1, tab, id if it is not the slug of
 * the name; a line `<people`, `<places` or `<organisations` before the names of that kind; `=`
 * before a native form;
 * pointers: `groups:word word`, words of this group in names that the shards of other groups hold;
 * plain words: words of the corpus or of English that are similar to a name and must not be
 * corrected.
 */
export interface Shard {
  names: LexiconName[];
  /** By word, the groups whose shards hold names with this word. */
  pointers: Map<string, string>;
  plainWords: Set<string>;
}

/** The default id of a name; the publisher may have chosen another. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The text of a shard. */
export function writeShard({ names, pointers, plainWords }: Shard): string {
  const lines: string[] = [];
  for (const kind of ['people', 'places', 'organisations']) {
    const ofKind = names.filter((name) => name.kind === kind);
    if (ofKind.length > 0) lines.push(`<${kind}`, ...ofKind.map(writeName));
  }
  const byGroups = Map.groupBy(pointers.keys(), (word) => pointers.get(word) ?? '');
  const pointing = [...byGroups].map(([groups, words]) => `${groups}:${words.sort().join(' ')}`);
  return [lines.join('\n'), pointing.sort().join('\n'), [...plainWords].sort().join(' ')].join(
    '\n\n',
  );
}

function writeName(name: LexiconName): string {
  const native = name.native === undefined ? [] : [`=${name.native}`];
  const spellings = [name.name, ...name.aliases, ...native].map((text) =>
    text.replace(/[|\s]+/g, ' '),
  );
  const articles = name.articles === 1 ? '' : name.articles.toString(36);
  const id = name.id === slugOf(name.name) ? '' : name.id;
  return [spellings.join('|'), articles, id].join('\t').trimEnd();
}

/** Parses what `writeShard` returns. */
export function readShard(text: string): Shard {
  const [names = '', pointers = '', plain = ''] = text.split('\n\n');
  let kind: NameCollection = 'people';
  const shard: Shard = { names: [], pointers: new Map(), plainWords: new Set(plain.split(' ')) };
  for (const line of names.split('\n')) {
    if (line.startsWith('<')) kind = line.slice(1) as NameCollection;
    else if (line !== '') shard.names.push(readName(line, kind));
  }
  for (const line of pointers.split('\n')) {
    const [groups = '', words = ''] = line.split(':');
    for (const word of words.split(' ')) {
      if (word !== '') shard.pointers.set(word, (shard.pointers.get(word) ?? '') + groups);
    }
  }
  return shard;
}

function readName(line: string, kind: NameCollection): LexiconName {
  const [spellings = '', articles = '', id = ''] = line.split('\t');
  const [name = '', ...others] = spellings.split('|');
  const native = others.find((text) => text.startsWith('='))?.slice(1);
  return {
    id: id || slugOf(name),
    kind,
    name,
    aliases: others.filter((text) => !text.startsWith('=')),
    ...(native === undefined ? {} : { native }),
    articles: articles === '' ? 1 : Number.parseInt(articles, 36),
  };
}
