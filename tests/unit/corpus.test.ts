import { beforeAll, describe, expect, it } from 'vitest';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Problem } from '../../src/errors/problem.ts';
import { setDocuments } from '../../src/markdown/links/documents.ts';
import { readPublication } from '../../src/source/read/publication.ts';
import { createMemoryCache } from '../../src/source/read/result-cache.ts';
import { getTexts, type RenderedText } from '../../src/source/render/rendered-texts.ts';
import { corpusPaper, readCorpus } from '../support/papers/corpus.ts';
import { seenLines } from '../support/built/seen-lines.ts';

const moment = Date.parse('2020-06-01T00:00:00Z');
const corpus = readCorpus();

let problems: Map<string, Problem[]>;
let texts: Map<string, RenderedText>;

beforeAll(async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'broadsheet-unit-'));
  for (const [file, content] of Object.entries(await corpusPaper(corpus))) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content ?? '');
  }
  const cache = createMemoryCache();
  const results = { cache, engine: '' };
  const publication = await readPublication({ root, environment: {}, moment, results });
  problems = Map.groupBy(publication.problems, ({ file }) => file);
  texts = getTexts(cache);
  return () => rm(root, { recursive: true });
}, 60_000);

/** What readers see of an article: pictures and sizes of documents are set when pages are made. */
function pageOf(file: string): string[] {
  const text = texts.get(file);
  const document = { href: '/a.csv', mediaType: 'text/csv', words: 'CSV, 1 kB' };
  return seenLines(setDocuments(text?.html() ?? '', text?.documents.map(() => document) ?? []));
}

it('the corpus has 300 texts and more', () => expect(corpus.length).toBeGreaterThan(300));

describe('a text of the corpus', () => {
  it.each(corpus)('$name', ({ file, page, stops, lineInText }) => {
    const found = (problems.get(file) ?? []).map(
      ({ line = 0, code }) => `${lineInText(line)} ${code}`,
    );
    expect(found.sort()).toEqual(stops?.toSorted() ?? []);
    if (page) expect(pageOf(file)).toEqual(page);
  });
});
