import type { LexiconKind, LexiconName } from './name.ts';

/**
 * A lexicon shard: the names whose head word has one group of first sounds (first-sound.ts), as plain text that compresses well.
 * It has four blocks with an empty line between them:
 * - names: `spelling|spelling`, tab, articles in base 36 if not 1, tab, id if it is not the slug of the name; a line `<people`,
 *   `<places`, `<organisations`, `<authors` or `<desks` before the names of that kind; `=` before a native form, `~` before an
 *   alias that is only another spelling of the name, `-` before a name that is not to be shown, `!` before names in other languages;
 * - pointers: `groups:word word`, words of this group in names that the lexicon shards of other groups hold;
 * - plain words: words of the corpus or of English that are similar to a name and must not be corrected, or do not mean a name
 *   that has them;
 * - given names: `name other other`, other forms of the given names of people.
 */
export interface Shard {
  names: LexiconName[];
  /** By word, the groups whose lexicon shards hold names with this word. */
  pointers: Map<string, string>;
  plainWords: Set<string>;
  /** By given name, its other forms. */
  givenNames: Map<string, readonly string[]>;
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

/** The text of a lexicon shard. */
export function writeShard({ names, pointers, plainWords, givenNames }: Shard): string {
  const lines: string[] = [];
  for (const kind of ['people', 'places', 'organisations', 'authors', 'desks']) {
    const ofKind = names.filter((name) => (name.desk ? 'desks' : name.kind) === kind);
    if (ofKind.length > 0) lines.push(`<${kind}`, ...ofKind.map(writeName));
  }
  const byGroups = Map.groupBy(pointers.keys(), (word) => pointers.get(word) ?? '');
  const pointing = [...byGroups].map(([groups, words]) => `${groups}:${words.sort().join(' ')}`);
  const given = [...givenNames].map(([name, others]) => [name, ...others].join(' '));
  return [
    lines.join('\n'),
    pointing.sort().join('\n'),
    [...plainWords].sort().join(' '),
    given.sort().join('\n'),
  ]
    .join('\n\n')
    .trimEnd();
}

function writeName(name: LexiconName): string {
  const { aliases, spellings: known = [], native = [], hidden = [], foreign = [] } = name;
  const spellings = [
    name.name,
    ...aliases.map((text) => (known.includes(text) ? `~${text}` : text)),
    ...[native].flat().map((text) => `=${text}`),
    ...hidden.map((text) => `-${text}`),
    ...foreign.map((text) => `!${text}`),
  ].map((text) => text.replace(/[|\s]+/g, ' '));
  const articles = name.articles === 1 ? '' : name.articles.toString(36);
  const id = name.id === slugOf(name.name) ? '' : name.id;
  return [spellings.join('|'), articles, id].join('\t').trimEnd();
}

/** Parses what `writeShard` returns. */
export function readShard(text: string): Shard {
  const [names = '', pointers = '', plain = '', given = ''] = text.split('\n\n');
  let kind = 'people';
  const shard: Shard = {
    names: [],
    pointers: new Map(),
    plainWords: new Set(plain.split(' ')),
    givenNames: new Map(),
  };
  for (const line of names.split('\n')) {
    if (line.startsWith('<')) kind = line.slice(1);
    else if (line !== '') shard.names.push(readName(line, kind));
  }
  for (const line of pointers.split('\n')) {
    const [groups = '', words = ''] = line.split(':');
    for (const word of words.split(' ')) {
      if (word !== '') shard.pointers.set(word, (shard.pointers.get(word) ?? '') + groups);
    }
  }
  for (const line of given.split('\n')) {
    const [name = '', ...others] = line.split(' ');
    if (name !== '') shard.givenNames.set(name, others);
  }
  return shard;
}

function readName(line: string, kind: string): LexiconName {
  const [spellings = '', articles = '', id = ''] = line.split('\t');
  const [name = '', ...others] = spellings.split('|');
  const marked = (mark: string) =>
    others.flatMap((text) => (text.startsWith(mark) ? [text.slice(1)] : []));
  const [native] = marked('=');
  const [known, hidden, foreign] = [marked('~'), marked('-'), marked('!')];
  return {
    id: id || slugOf(name),
    kind: (kind === 'desks' ? 'authors' : kind) as LexiconKind,
    ...(kind === 'desks' && { desk: true }),
    name,
    aliases: others.flatMap((text) => (/^[-=!]/.test(text) ? [] : [text.replace(/^~/, '')])),
    ...(known.length > 0 && { spellings: known }),
    ...(native !== undefined && { native }),
    ...(hidden.length > 0 && { hidden }),
    ...(foreign.length > 0 && { foreign }),
    articles: articles === '' ? 1 : Number.parseInt(articles, 36),
  };
}
