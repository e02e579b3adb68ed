/** What holds for any bytes in a file of content: an entry with all its words, or problems that an editor can act on. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { formatProblem } from '../../../../src/errors/report.ts';
import type { Problem } from '../../../../src/errors/problem.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { examineContent } from '../../../../src/source/check/examine.ts';
import { readContent } from '../../../../src/source/read/entry.ts';
import { defaultDates } from '../../../../src/source/written/moments.ts';
import {
  filesOf,
  rightFrontMatter,
  type RightCollection,
} from '../../../support/papers/arbitrary-front-matter.ts';
import { propertyRuns } from '../../../support/papers/property-runs.ts';

const collections = Object.keys(rightFrontMatter) as RightCollection[];

function examine(collection: RightCollection, bytes: Buffer) {
  const file = `content/${collection}/x.md`;
  const read = readContent(collection, file, bytes, defaultDates);
  const { content } = read;
  if (!content) return { problems: read.problems };
  const { problems, data } = examineContent(read, content, parseMarkdown(content.body));
  return { problems, read: JSON.stringify(data) + content.body };
}

/** In milliseconds of a processor: far more than a file takes, so that a slow machine fails nothing. */
const longest = 5000;

function timed<Result>(work: () => Result): Result {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(longest);
  return result;
}

function expectClear(found: Problem, lines: number) {
  const printed = formatProblem(found);
  expect(found.code).toMatch(/^[a-z-]+$/);
  expect(found.line, printed).toBeGreaterThan(0);
  expect(found.line, printed).toBeLessThanOrEqual(lines);
  expect(printed.split('\n'), printed).toHaveLength(3);
  expect(printed).not.toMatch(/[\p{Cc}&&[^\n]]/v);
  const ownWords = printed.replace(/"[^"]*"|“[^”]*”/g, '');
  expect(ownWords, printed).not.toMatch(/\bundefined\b|\[object |\bNaN\b|\bfunction /);
}

describe('any file of', () => {
  const warned = vi.spyOn(process, 'emitWarning');
  beforeAll(() => void warned.mockImplementation(() => {}));
  afterAll(() => warned.mockRestore());

  it.each(collections)('%s is an entry with all its words, or has clear problems', (collection) => {
    let entries = 0;
    fc.assert(
      fc.property(filesOf(collection), (bytes) => {
        const { problems, read = '' } = timed(() => examine(collection, bytes));
        const text = bytes.toString();
        for (const one of problems) expectClear(one, text.split(/\r\n?|\n/).length);
        if (problems.length > 0) return;
        entries += 1;
        const words = text.replace(/^\s*#.*$/gm, '').match(/w\d+w/gi) ?? [];
        expect(words.filter((word) => !read.includes(word))).toEqual([]);
      }),
      propertyRuns(150),
    );
    expect(entries).toBeGreaterThan(propertyRuns(150).numRuns / 20);
    expect(warned).not.toHaveBeenCalled();
  });
});
