import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Match } from '../../../../src/names/lexicon/match.ts';
import { roleTeller } from '../../../../src/search/field/suggestion-roles.ts';

const match = (id: string): Match => ({
  id,
  kind: 'people',
  name: id,
  aliases: [],
  articles: 1,
  asWritten: id,
  how: 'exact',
  score: 1,
  matched: id,
  unmatched: [],
});

const [ada, bo] = [match('ada'), match('bo')];
const always = () => true;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A teller of roles, what it asked for, and what it told. */
function teller(load: (id: string) => string | undefined) {
  const asked: string[] = [];
  const told: string[] = [];
  const details = async ({ id }: Match) => {
    asked.push(id);
    const role = load(id);
    return role === undefined ? undefined : { role, articles: [] };
  };
  const tell = roleTeller({ details }, ({ id }, role) => told.push(`${id}: ${role}`));
  return { asked, told, tell };
}

it('each name is asked for once, and told each time that it is suggested', async () => {
  const { asked, told, tell } = teller((id) => `role of ${id}`);
  void tell([ada], always);
  await vi.runAllTimersAsync();
  expect(told).toEqual(['ada: role of ada']);

  void tell([ada, bo], always);
  await vi.advanceTimersByTimeAsync(0);
  expect(told.at(-1), 'what is known comes at once').toBe('ada: role of ada');
  await vi.runAllTimersAsync();
  expect(told).toContain('bo: role of bo');
  expect(asked).toEqual(['ada', 'bo']);
});

it('names that the reader types past are not asked for', async () => {
  const { asked, tell } = teller(() => 'role');
  void tell([ada], () => false);
  await vi.runAllTimersAsync();
  expect(asked).toEqual([]);
});

it('a name that could not be loaded is asked for again', async () => {
  let isOnline = false;
  const { told, tell } = teller(() => (isOnline ? 'role' : undefined));
  void tell([ada], always);
  await vi.runAllTimersAsync();
  expect(told).toEqual([]);
  isOnline = true;
  void tell([ada], always);
  await vi.runAllTimersAsync();
  expect(told).toEqual(['ada: role']);
});
