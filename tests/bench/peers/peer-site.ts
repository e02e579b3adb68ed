/** The sample publication for a peer: markdown with the front matter of a blog. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SamplePublication } from '../publication/sample-publication.ts';

/** Texts of files by their paths from the site's root. */
export type PeerFiles = Readonly<Record<string, string>>;

interface PeerSite {
  root: string;
  /** Changes the newest article. @param round counted from 0; a change differs from that of the round before */
  edit(round: number): Promise<void>;
  /** Removes what builds have left, the built site too. */
  makeCold(): Promise<void>;
}

function valueOf(key: string, frontMatter: string): string {
  const value = new RegExp(`^${key}: (.+)$`, 'm').exec(frontMatter)?.[1];
  if (value === undefined) throw new Error(`an article of the sample has no ${key}`);
  return value;
}

/** The parts of an article that every peer has. */
interface Post {
  title: string;
  description: string;
  date: string;
  section: string;
  /** Markdown. */
  body: string;
}

export function readPost(article: string): Post {
  const [, frontMatter, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(article) ?? [];
  if (frontMatter === undefined || body === undefined) throw new Error('no front matter');
  return {
    title: valueOf('headline', frontMatter),
    description: valueOf('dek', frontMatter),
    date: valueOf('published', frontMatter),
    section: valueOf('section', frontMatter),
    body,
  };
}

/** An article of ours as a post of a blog. */
function asPost(article: string): string {
  const { body, ...keys } = readPost(article);
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

async function writeInto(root: string, file: string, text: string): Promise<void> {
  const target = path.join(root, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}

/**
 * Writes a peer's site and replaces what was in its folder.
 *
 * @param posts the folder of the articles, from the root
 * @param files the peer's settings and templates
 * @param traces what builds leave, as paths from the root
 */
export async function writePeerSite(
  root: string,
  { publication, articles }: { publication: SamplePublication; articles: number },
  { posts, files, traces }: { posts: string; files: PeerFiles; traces: readonly string[] },
): Promise<PeerSite> {
  await rm(root, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) await writeInto(root, file, text);
  const writePost = (number: number, isEdited: boolean) => {
    const post = asPost(publication.article(number, isEdited));
    return writeInto(root, `${posts}/story-${number}.md`, post);
  };
  for (let number = 0; number < articles; number += 1) await writePost(number, false);
  return {
    root,
    edit: (round) => writePost(articles - 1, round % 2 === 0),
    async makeCold() {
      for (const name of traces) await rm(path.join(root, name), { recursive: true, force: true });
    },
  };
}
