import { describe, expect, it } from 'vitest';
import { problem } from '../../../../src/errors/problem.ts';
import { faultPage } from '../../../../src/publish/dev/fault-page.ts';
import { parsePage, words } from '../../../support/built/pages.ts';

const fault = (line: number) =>
  problem('notALink', { file: 'content/articles/a.md', line }, { text: '[a](<b>' });

describe('the page in place of one that cannot be shown', () => {
  it('has file, line, cause and fix, and those of others apart', () => {
    const [own, other] = [fault(4), fault(9)];
    const page = parsePage(faultPage([own], [own, other], '/sub/'));
    const [first, second] = page.all('ul').map(words);
    expect(first).toMatch(/^content\/articles\/a\.md:4 .*: \[a\]\(<b>\. .*Why: .*Fix: /);
    expect(second).toMatch(/^content\/articles\/a\.md:9 /);
    expect(words(page.one('summary'))).toBe('Problems elsewhere: 1');
  });

  it('is loaded again by itself', () => {
    const page = parsePage(faultPage([fault(4)], [fault(4)], '/sub/'));
    expect(page.all('script', { src: '/sub/@vite/client' })).toHaveLength(1);
  });

  it('has the first faults of very many, and their number', () => {
    const faults = Array.from({ length: 3000 }, (_, at) => fault(at + 1));
    const page = parsePage(faultPage(faults, faults, '/'));
    expect(page.all('li')).toHaveLength(51);
    expect(page.html).toContain('2950 more');
  });
});
