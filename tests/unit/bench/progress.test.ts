import { expect, it } from 'vitest';
import { bar, createProgress } from '../../bench/progress.ts';

function stream(isTTY: boolean, columns = 40) {
  const written: string[] = [];
  return { isTTY, columns, written, write: (text: string) => written.push(text) };
}

it('a bar is as full as the work is done', () => {
  expect(bar(0, 4, 'begins')).toBe(`[${'·'.repeat(24)}] 0 of 4  begins`);
  expect(bar(3, 4, 'ends')).toBe(`[${'#'.repeat(18)}${'·'.repeat(6)}] 3 of 4  ends`);
});

it('a file gets a line a step', () => {
  const file = stream(false);
  const progress = createProgress(2, file);
  progress.begin('one');
  progress.begin('two');
  progress.end();
  expect(file.written).toEqual(['1 of 2  one\n', '2 of 2  two\n']);
});

it('a terminal gets one line that is written over, never longer than the terminal is wide', () => {
  const terminal = stream(true);
  const progress = createProgress(2, terminal);
  progress.begin('a step with a long name indeed');
  progress.end();
  const [first = '', last] = terminal.written;
  expect(first.startsWith('\r\u001B[K[·')).toBe(true);
  expect(first.replace('\r\u001B[K', '')).toHaveLength(39);
  expect(last).toBe('\r\u001B[K');
});
