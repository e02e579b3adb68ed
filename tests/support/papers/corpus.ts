/** The texts of `tests/corpus/`, as articles with what the paper must make of each. The README there has their format. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { picture } from './pictures.ts';
import { projectRoot, emptyContent, type Files } from '../sites/site.ts';

/** One text, and either what readers see of it or why it stops the build. */
export type CorpusText = {
  /** Its path from `texts/`, without `.md`. */
  name: string;
  /** The article that is made of it, from the project's root. */
  file: string;
  bytes: Buffer;
  /** The line of the text that a line of the article is. */
  lineInText(line: number): number;
} & ({ page: readonly string[]; stops?: never } | { page?: never; stops: readonly string[] });

const folder = path.join(projectRoot, 'tests/corpus/texts');

const defaults: Record<string, string> = {
  headline: 'A test story',
  dek: 'What the story says in one sentence.',
  section: 'world',
  byline: '[desk]',
  published: '2020-05-04T09:30:00+00:00',
};

/** The last line of this kind ends the text. */
const divider = /^([\s\S]*\n)=====[ ](page|stops)\r?\n([\s\S]*)$/;

/** Front matter with all keys that an article needs: those that are missing come last. */
function withKeys(text: string): { article: string; lineInText(line: number): number } {
  const own = /^---\r?\n([\s\S]*?\n)---\r?\n/.exec(text);
  const keys = own?.[1] ?? '';
  const added = Object.entries(defaults)
    .filter(([key]) => !new RegExp(`^${key}:`, 'm').test(keys))
    .map(([key, value]) => `${key}: ${value}\n`);
  const frontMatter = `---\n${keys}${added.join('')}---\n`;
  const lines = frontMatter.split('\n').length - 1;
  const ownKeys = keys.split('\n').length - 1;
  const ownLines = own ? ownKeys + 2 : 0;
  return {
    article: frontMatter + text.slice(own?.[0].length ?? 0),
    lineInText: (line) => (own && line <= ownKeys + 1 ? line : line - lines + ownLines),
  };
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

function readText(name: string): CorpusText {
  // In Latin-1 each byte is a character, so that texts keep theirs.
  const source = readFileSync(path.join(folder, `${name}.md`), 'latin1');
  const [, text, kind, expected = ''] = divider.exec(source) ?? [];
  if (text === undefined) throw new Error(`tests/corpus/texts/${name}.md has no line of =====`);
  const { article, lineInText } = withKeys(text);
  const wanted = linesOf(Buffer.from(expected, 'latin1').toString());
  return {
    name,
    file: `content/articles/${name.replaceAll('/', '-')}.md`,
    bytes: Buffer.from(article, 'latin1'),
    lineInText,
    ...(kind === 'page' ? { page: wanted } : { stops: wanted }),
  };
}

/** All texts, in the order of their names. */
export function readCorpus(): CorpusText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -'.md'.length).split(path.sep).join('/'))
    .sort()
    .map(readText);
}

/** A paper of some texts, with what they link to and show. */
export async function corpusPaper(texts: readonly CorpusText[]): Promise<Files> {
  const files: Files = {
    ...emptyContent,
    'content/people/lina-okafor.md': '---\nname: Lina Okafor\nrole: Mayor\n---\n\nA mayor.\n',
    'content/articles/report.csv': 'place,lorries\nNorth,40\n',
  };
  const pictures = ['bridge', 'river', 'harbour'];
  for (const name of pictures) files[`content/articles/${name}.png`] = await picture(640, 400);
  for (const { file, bytes } of texts) files[file] = bytes;
  return files;
}
