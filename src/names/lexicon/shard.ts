import type { NameCollection } from '../../model/collections.ts';
import type { Name } from './name.ts';

/**
 * The names whose telling word begins with one group of sounds (first-sound.ts), as plain text that
 * compresses well. Three parts, an empty line between them:
 * names: `spelling|spelling`, tab, articles in base 36 if not 1, tab, id if it is not the slug of the name;
 *   a line `<people`, `<places` or `<organisations` before the names of that kind; `=` before a native form;
 * pointers: `groups:word word`, words of this group in names that lie in the shards of other groups;
 * plain words: words of the corpus or of English that come near a name and must not be corrected.
 */
export interface Shard {
  names: Name[];
  /** By word: the groups in whose shards names with this word lie. */
  pointers: Map<string, string>;
  plainWords: Set<string>;
}

/** The id that a name has unless the publisher chose another. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

export function writeShard({ names, pointers, plainWords }: Shard): string {
  const lines: string[] = [];
  for (const kind of ['people', 'places', 'organisations']) {
    const ofKind = names.filter((name) => name.kind === kind);
    if (ofKind.length > 0) lines.push(`<${kind}`, ...ofKind.map(writeName));
  }
  const byGroups = new Map<string, string[]>();
  for (const [word, groups] of pointers) {
    byGroups.set(groups, [...(byGroups.get(groups) ?? []), word]);
  }
  const pointing = [...byGroups].map(([groups, words]) => `${groups}:${words.sort().join(' ')}`);
  return [lines.join('\n'), pointing.sort().join('\n'), [...plainWords].sort().join(' ')].join(
    '\n\n',
  );
}

function writeName(name: Name): string {
  const native = name.native === undefined ? [] : [`=${name.native}`];
  const spellings = [name.name, ...name.aliases, ...native].map((text) =>
    text.replace(/[|\s]+/g, ' '),
  );
  const articles = name.articles === 1 ? '' : name.articles.toString(36);
  const id = name.id === slugOf(name.name) ? '' : name.id;
  return [spellings.join('|'), articles, id].join('\t').trimEnd();
}

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

function readName(line: string, kind: NameCollection): Name {
  const [spellings = '', articles = '', id = ''] = line.split('\t');
  const [name = '', ...others] = spellings.split('|');
  const native = others.find((text) => text.startsWith('='))?.slice(1);
  return {
    id: id || slugOf(name),
    kind,
    name,
    aliases: others.filter((text) => !text.startsWith('=')),
    ...(native === undefined ? {} : { native }),
    role: '',
    articles: articles === '' ? 1 : Number.parseInt(articles, 36),
  };
}
