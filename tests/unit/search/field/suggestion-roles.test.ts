import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Match } from '../../../../src/names/lexicon/match.ts';
import { roleLoader } from '../../../../src/search/field/suggestion-roles.ts';

const match = (id: string): Match => ({
  id,
  kind: 'people',
  name: id,
  aliases: [],
  articles: 1,
  asWritten: id,
  how: 'exact',
  score: 1,
  telling: true,
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

/** A loader of roles, what it asked for, and what it showed. */
function loader(load: (id: string) => string | undefined) {
  const asked: string[] = [];
  const shown: string[] = [];
  const details = async ({ id }: Match) => {
    asked.push(id);
    const role = load(id);
    return role === undefined ? undefined : { role, articles: [] };
  };
  const tell = roleLoader({ details }, ({ id }, role) => shown.push(`${id}: ${role}`));
  return { asked, shown, tell };
}

it('each name is asked for once, and shown each time that it is suggested', async () => {
  const { asked, shown, tell } = loader((id) => `role of ${id}`);
  void tell([ada], always);
  await vi.runAllTimersAsync();
  expect(shown).toEqual(['ada: role of ada']);

  void tell([ada, bo], always);
  await vi.advanceTimersByTimeAsync(0);
  expect(shown.at(-1), 'what is known comes at once').toBe('ada: role of ada');
  await vi.runAllTimersAsync();
  expect(shown).toContain('bo: role of bo');
  expect(asked).toEqual(['ada', 'bo']);
});

it('names that the reader types past are not asked for', async () => {
  const { asked, tell } = loader(() => 'role');
  void tell([ada], () => false);
  await vi.runAllTimersAsync();
  expect(asked).toEqual([]);
});

it('a name that could not be loaded is asked for again', async () => {
  let isOnline = false;
  const { shown, tell } = loader(() => (isOnline ? 'role' : undefined));
  void tell([ada], always);
  await vi.runAllTimersAsync();
  expect(shown).toEqual([]);
  isOnline = true;
  void tell([ada], always);
  await vi.runAllTimersAsync();
  expect(shown).toEqual(['ada: role']);
});
