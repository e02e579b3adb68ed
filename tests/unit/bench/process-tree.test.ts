import { describe, expect, it } from 'vitest';
import { parseStat, treeRecord, type Process } from '../../bench/builds/process-tree.ts';

it('a line of /proc is read, brackets in the name of the program included', () => {
  const fields = ['S', '7', ...Array.from({ length: 9 }, () => '0'), '120', '30'];
  const rest = [...Array.from({ length: 6 }, () => '0'), '5000', '999', '64', '0'];
  expect(parseStat(`42 (a (b) c) ${[...fields, ...rest].join(' ')}`)).toEqual({
    id: 42,
    parent: 7,
    program: 'a (b) c',
    started: 5000,
    user: 120,
    system: 30,
    pages: 64,
  });
});

describe('a tree', () => {
  const made = (id: number, parent: number, more: Partial<Process> = {}): Process => ({
    id,
    parent,
    program: 'node',
    started: id,
    user: 0,
    system: 0,
    pages: 1,
    ...more,
  });
  const page = 4096;

  it('is a process with all that it started, and nothing else', () => {
    const record = treeRecord(10);
    record.look([made(12, 11, { pages: 5 }), made(11, 10, { pages: 2 }), made(10, 1), made(9, 1)]);
    expect(record.peak()).toMatchObject({ largest: 5 * page, together: 8 * page });
  });

  it('keeps the most of each program, and of all at one moment', () => {
    const record = treeRecord(10);
    record.look([made(10, 1, { pages: 4 }), made(11, 10, { program: 'index', pages: 9 })]);
    record.look([made(10, 1, { pages: 10 })]);
    expect(record.peak()).toMatchObject({
      largest: 10 * page,
      together: 13 * page,
      programs: { node: 10 * page, index: 9 * page },
    });
  });

  it('keeps a process whose parent has ended', () => {
    const record = treeRecord(10);
    record.look([made(10, 1), made(11, 10), made(12, 11)]);
    record.look([made(10, 1), made(12, 1, { pages: 7 })]);
    expect(record.peak().together).toBe(8 * page);
  });

  it('does not take a later process with the same id for one of its own', () => {
    const record = treeRecord(10);
    record.look([made(10, 1), made(11, 10)]);
    record.look([made(10, 1), made(11, 1, { started: 999, pages: 70 })]);
    expect(record.peak().largest).toBe(page);
  });

  it('adds up the time of all, those that have ended too', () => {
    const record = treeRecord(10);
    record.look([made(10, 1, { user: 100 }), made(11, 10, { user: 250, system: 20 })]);
    record.look([made(10, 1, { user: 150 })]);
    expect(record.peak()).toMatchObject({ user: 4, system: 0.2 });
  });
});
