import { describe, expect, it } from 'vitest';
import { parseArgs } from 'node:util';
import { formatFailure } from '../../../src/errors/failure.ts';
import { problem } from '../../../src/errors/problem.ts';
import { PublicationError } from '../../../src/errors/report.ts';

const systemError = (code: string) =>
  Object.assign(new Error(`${code}: refused, write`), { code, syscall: 'write' });

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('a bug of our own', () => {
  it('is reported as one, with its stack and its causes, and a request to report it', () => {
    const printed = formatFailure(new TypeError('out of ink', { cause: new Error('no paper') }));
    const [first, why, fix] = printed.split('\n');
    expect(first).toBe(
      'Broadsheet stopped because of a bug in its own code: out of ink. [internal-error]',
    );
    expect(why).toContain('not a mistake in the content');
    expect(fix).toContain('report the bug');
    expect(printed).toMatch(/^TypeError: out of ink$/m);
    expect(printed).toMatch(/^ +at .*failure\.test/m);
    expect(printed).toContain('[cause]: Error: no paper');
    expect(printed).not.toContain('disk');
  });

  it.each([['a text'], [undefined], [null], [{ odd: 'thing' }]])('may be %j', (thrown) => {
    expect(formatFailure(thrown)).toContain('[internal-error]');
  });

  it('may be its own cause', () => {
    const error = new Error('round and round');
    error.cause = error;
    expect(formatFailure(error)).toContain('round and round. [internal-error]');
  });

  it('may be a file that is missing', () => {
    expect(formatFailure(systemError('ENOENT'))).toContain('[internal-error]');
  });
});

describe('what is no bug', () => {
  const error = new PublicationError([problem('emptyText', { file: 'a.md', line: 3 })]);

  it('a PublicationError is printed as it is', () => {
    expect(formatFailure(error)).toBe(error.message);
  });

  it('and so it is where another error has it as its cause', () => {
    expect(formatFailure(new Error('Astro failed', { cause: error }))).toBe(error.message);
  });

  it.each(['ENOSPC', 'EDQUOT'])('%s is a full disk, without a stack', (code) => {
    const printed = formatFailure(new Error('could not write', { cause: systemError(code) }));
    expect(printed).toContain(`ran out of disk space: ${code}: refused, write. [disk-full]`);
    expect(printed.split('\n')).toHaveLength(3);
  });

  it('a mistyped flag is one', () => {
    const printed = formatFailure(thrownBy(() => parseArgs({ args: ['--shrad'], options: {} })));
    expect(printed).toMatch(
      /^Broadsheet cannot read its command line: .*'--shrad'.*\[bad-flag\]$/m,
    );
    expect(printed.split('\n')).toHaveLength(3);
  });
});
