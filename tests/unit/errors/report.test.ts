import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import {
  formatPlace,
  formatProblem,
  formatReport,
  PublicationError,
} from '../../../src/errors/report.ts';
import { at, samples } from './problem-samples.ts';

describe('formatPlace', () => {
  it.each([
    [{ file: 'a.md' }, 'a.md'],
    [{ file: 'a.md', line: 4 }, 'a.md:4'],
  ])('%j → %s', (place, printed) => {
    expect(formatPlace(place)).toBe(printed);
  });
});

describe('a printed problem', () => {
  it('is three lines, whatever the editor has typed', () => {
    const found = problem('unknownKey', at, { key: 'head\nline\u001b[31m', known: ['headline'] });
    const [first, ...others] = formatProblem(found).split('\n');
    expect(first).toContain('head line<U+001B>[31m');
    expect(others).toHaveLength(2);
  });

  it('has its place, what is wrong and the code on the first line, then the reason and the fix', () => {
    expect(formatProblem(samples.duplicateSlug)).toBe(
      [
        'content/articles/x.md:4 has the same slug “x” as content/people/x.md. [duplicate-slug]',
        '    Why: A slug, the file name without .md, must be unique on the whole site.',
        '    Fix: Rename one of the two files.',
      ].join('\n'),
    );
  });

  it('with a cause in code ends with the stack, indented', () => {
    const cause = new TypeError('out\nof ink', { cause: new Error('no delivery') });
    const printed = formatProblem(problem('renderFailed', at, { cause }));
    expect(printed.split('\n', 1)[0]).toContain('page: out of ink. [render-failed]');
    expect(printed).toMatch(/^ {4}TypeError: out$/m);
    expect(printed).toMatch(/^ {8}at .*report\.test/m);
    expect(printed).toContain('[cause]: Error: no delivery');
  });

  it('with a cause in the file system has no stack: its message says all', async () => {
    const cause: unknown = await readFile('no/such/file').catch((error: unknown) => error);
    const printed = formatProblem(problem('unreadable', at, { cause }));
    expect(printed).toContain('cannot be read: ENOENT');
    expect(printed.split('\n')).toHaveLength(3);
  });

  it('keeps the error that was its cause, and nothing else', () => {
    const cause = new Error('out of ink');
    expect(problem('renderFailed', at, { cause }).cause).toBe(cause);
    expect(problem('renderFailed', at, { cause: 'out of ink' })).not.toHaveProperty('cause');
  });
});

describe('the report', () => {
  const b9 = problem('emptyText', { file: 'b.md', line: 9 });
  const b10 = problem('emptyText', { file: 'b.md', line: 10 });
  const a = problem('notAMapping', { file: 'a.md' });

  it('goes by file and line, lines as numbers', () => {
    const report = formatReport([b10, b9, a]);
    const places = report.match(/^[ab]\.md(:\d+)?/gm);
    expect(places).toEqual(['a.md', 'b.md:9', 'b.md:10']);
  });

  it('counts problems and files', () => {
    expect(formatReport([b10, b9, a])).toContain('3 problems in 2 files.');
    expect(formatReport([b9])).toContain('1 problem in 1 file.');
  });

  it('leaves the list that it was given as it was', () => {
    const given = [b10, a];
    formatReport(given);
    expect(given).toEqual([b10, a]);
  });

  it('is all that an editor sees of a stopped build: no stack', () => {
    const error = new PublicationError([b9]);
    expect(error.message).toContain(formatReport([b9]));
    expect(error.message).toContain('Nothing was published');
    expect(error.stack).toBe(error.message);
    expect(error.problems).toEqual([b9]);
  });

  it('passes the causes of its problems on', () => {
    const failed = (cause: Error) => problem('renderFailed', at, { cause });
    const [one, two] = [new Error('one'), new Error('two')];
    expect(new PublicationError([b9])).not.toHaveProperty('cause', expect.anything());
    expect(new PublicationError([b9, failed(one)]).cause).toBe(one);
    expect(new PublicationError([failed(one), failed(two)]).cause).toMatchObject({
      errors: [one, two],
    });
  });
});
