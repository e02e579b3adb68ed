/** The search of a built site, in Node: the modules that browsers load, over the files of the site. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { stopWordsOf } from '../../../src/model/search/stop-words.ts';
import { engineAccess } from '../../../src/search/engine/engine-access.ts';
import { answerSteps, type ResultsStep } from '../../../src/search/query/answer.ts';
import { nameLookup } from '../../../src/search/query/name-lookup.ts';
import { meantText } from '../../../src/search/query/pasted.ts';
import { readQuery } from '../../../src/search/query/read-query.ts';
import type { Shown } from '../../judged/judge.ts';

/** How many results are loaded. */
const most = 10;

const host = 'http://site.example/';

/** Answers requests for the files of a folder, by their own paths, for as long as the process runs. Others go on as before. */
export function serveFiles(folder: string): void {
  globalThis.location ??= { href: host } as Location;
  const load = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const [input] = request;
    const { href, pathname } = new URL(input instanceof Request ? input.url : input, host);
    const file = decodeURIComponent(pathname);
    if (!href.startsWith(host) || !file.startsWith(folder)) return load(...request);
    const bytes = await readFile(file).catch(() => undefined);
    return bytes ? new Response(bytes) : new Response('', { status: 404 });
  };
}

interface NodeSearch {
  /** The answer to a query once all index parts have been searched. */
  answer(query: string): Promise<ResultsStep>;
  /** What a reader is shown of it. */
  shown(query: string): Promise<Shown>;
}

/**
 * Opens the search of a site.
 *
 * @param root the absolute path of the site, built for the root of its host
 * @param language BCP 47
 */
export async function openSearch(root: string, language: string): Promise<NodeSearch> {
  const base = `${path.join(root, 'dist')}/`;
  serveFiles(base);
  const sectionFiles = await readdir(path.join(root, 'content/sections'));
  const titles = sectionFiles.map(async (file) => {
    const text = await readFile(path.join(root, 'content/sections', file), 'utf8');
    return [file.replace(/\.md$/, ''), /^title: *["']?(.*?)["']?$/m.exec(text)?.[1] ?? ''] as const;
  });
  const stopWords = stopWordsOf(language);
  const paper = { language, stopWords, sections: Object.fromEntries(await Promise.all(titles)) };
  const engine = engineAccess({ bundle: `${base}pagefind/`, base: '/', entry: undefined });
  const lookup = nameLookup(`${base}lexicon/`);

  const answer = async (text: string) => {
    const query = { text, filters: {}, newest: false, literal: false };
    let last: ResultsStep | undefined;
    const read = await readQuery(query, false, lookup, paper, async (typed) => meantText(typed));
    for await (const step of answerSteps(read, engine, paper)) {
      if (step.kind === 'results') last = step;
    }
    if (!last) throw new Error(`“${text}” has no answer`);
    return last;
  };
  return {
    answer,
    async shown(text) {
      const step = await answer(text);
      const pages = await Promise.all(step.ranked.slice(0, most).map(({ data }) => data()));
      const cards = [...new Set(step.answer.names.map(({ kind, id }) => `/${kind}/${id}/`))];
      return {
        cards: cards.map((card) => `card:${card}`),
        results: pages.map(({ url }) => url).filter((url) => !cards.includes(url)),
      };
    },
  };
}
