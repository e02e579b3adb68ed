import { describe, expect, it } from 'vitest';
import { stopWordsOf } from '../../../../src/model/search/stop-words.ts';
import type { EngineAccess } from '../../../../src/search/engine/engine-access.ts';
import type { DatedEngine } from '../../../../src/search/engine/engine.ts';
import { answerSteps, type Step } from '../../../../src/search/query/answer.ts';
import type { NameLookup } from '../../../../src/search/query/name-lookup.ts';
import type { Query } from '../../../../src/search/query/query.ts';
import { readQuery } from '../../../../src/search/query/read-query.ts';
import { nameWord } from '../../../../src/names/words/index-words.ts';
import { fakeEngine, type FakePart } from '../fake-engine.ts';
import { sampleLexicon } from '../sample-lexicon.ts';

/** An engine of pages that each have words. Those with a number in their id have a date: 0 is the newest. */
function engineOf(pages: FakePart): DatedEngine {
  const dated = Object.keys(pages).filter((id) => /\d/.test(id));
  const places = new Map(dated.map((id) => [id, Number(/\d+/.exec(id)?.[0])]));
  return {
    engine: fakeEngine(pages),
    order: async () => ({ places, size: 10 }),
    preload: async () => {},
  };
}

const kayaniId = 'ashfaq-parvez-kayani';

const newest = { s0: 'talks', person: 'talks', s1: 'harbour' };
const all = { ...newest, s8: 'talks harbour', s9: 'lamp' };

const lookup: NameLookup = {
  open: async () => {},
  find: async () => [],
  suggest: async () => [],
  suggestFirst: async () => [],
  list: async () => undefined,
  details: async () => undefined,
};

/** No query here is pasted. */
const meant = async (text: string) => text;

const paper = { language: 'en-GB', stopWords: stopWordsOf('en'), sections: {} };

type Access = Pick<EngineAccess, 'open'>;

const access = (whole?: () => Promise<DatedEngine>): Access => ({
  open: async () => ({ newest: engineOf(newest), whole }),
});

const query = (text: string, newestFirst = false): Query => ({
  text,
  filters: {},
  newest: newestFirst,
  literal: false,
});

const shown = (step: Step) =>
  step.kind === 'results'
    ? [step.isComplete ? 'all' : 'first', ...step.ranked.map(({ id }) => id)].join(' ')
    : step.kind;

async function stepsOf(
  asked: Query,
  engine: Access,
  find: NameLookup['find'] = lookup.find,
): Promise<string[]> {
  const read = await readQuery(asked, false, { ...lookup, find }, paper, meant);
  const steps: string[] = [];
  try {
    for await (const step of answerSteps(read, engine, paper)) steps.push(shown(step));
  } catch (error) {
    steps.push(String(error));
  }
  return steps;
}

describe('the steps of an answer', () => {
  it('are all results where the index has one part', async () => {
    expect(await stepsOf(query('talks'), access())).toEqual(['all s0 person']);
    expect(await stepsOf(query('zzzz'), access())).toEqual(['all']);
  });

  it.each<[string, Query, string[]]>([
    ['the newest results at once', query('talks'), ['first s0 person', 'all s0 s8 person']],
    ['nothing while older parts may have it', query('lamp'), ['older', 'all s9']],
    ['nothing while a word may be in older parts', query('talks lamp'), ['older', 'all s9']],
    ['nothing while older parts may have more of it', query('talks harbour'), ['older', 'all s8']],
    [
      'no page without a date before all that have one',
      query('talks', true),
      ['first s0', 'all s0 s8 person'],
    ],
  ])('show %s', async (_, asked, steps) => {
    expect(
      await stepsOf(
        asked,
        access(async () => engineOf(all)),
      ),
    ).toEqual(steps);
  });

  it('end with the error if older parts are lost', async () => {
    const engine = access(() => Promise.reject(new Error('lost')));
    const steps = answerSteps(
      await readQuery(query('talks'), false, lookup, paper, meant),
      engine,
      paper,
    );
    expect((await steps.next()).value).toMatchObject({ kind: 'results', isComplete: false });
    await expect(steps.next()).rejects.toThrow('lost');
  });
});

it('pages are sorted by date after the engine has been asked', async () => {
  const part = engineOf(newest);
  const asked: string[] = [];
  const dated: DatedEngine = {
    ...part,
    engine: { ...part.engine, find: (words) => (asked.push('find'), part.engine.find(words)) },
    order: () => (asked.push('order'), part.order()),
  };
  await stepsOf(query('talks'), { open: async () => ({ newest: dated, whole: undefined }) });
  expect(asked).toContain('order');
  expect(asked.indexOf('order')).toBeGreaterThan(asked.indexOf('find'));
});

describe('a name that the newest index part does not have', () => {
  const kayani = { s8: { text: 'Kayani went', meta: { names: nameWord('people', kayaniId) } } };
  const steps = (recent: FakePart | undefined, whole: FakePart, text = 'kayani') => {
    const open = (pages: FakePart) => async () => engineOf(pages);
    const engine = {
      open: async () => ({
        newest: engineOf(newest),
        recent: recent && open(recent),
        whole: open(whole),
      }),
    };
    return stepsOf(query(text), engine, sampleLexicon.find);
  };
  const older = { ...newest, ...kayani };

  it('is not shown from stories that only have its words', async () => {
    const words = { s7: 'Kayani Boulevard' };
    expect(await steps(words, { ...words, ...older })).toEqual(['older', 'all s8 s7']);
  });

  it('loads the text of no page there', async () => {
    const part = engineOf({ s7: 'Kayanigate' });
    let loaded = 0;
    const find = async (words: string) =>
      (await part.engine.find(words)).map((found) =>
        found.map((result) => ({ ...result, data: () => ((loaded += 1), result.data()) })),
      );
    const index = {
      open: async () => ({
        newest: { ...part, engine: { ...part.engine, find } },
        whole: async () => engineOf(kayani),
      }),
    };
    expect(await stepsOf(query('kayani'), index, sampleLexicon.find)).toEqual(['older', 'all s8']);
    expect(loaded).toBe(0);
    expect(await stepsOf(query('kayani'), index)).toEqual(['older', 'all s8']);
    expect(loaded).toBeGreaterThan(0);
  });

  it.each<[string, FakePart | undefined, FakePart, string, string[]]>([
    [
      'is shown from the next',
      older,
      { ...older, s9: 'Kayani' },
      'kayani',
      ['older', 'first s8', 'all s8 s9'],
    ],
    ['is shown from all if the next has it not', newest, older, 'kayani', ['older', 'all s8']],
    ['is shown from all if there is no next', undefined, older, 'kayani', ['older', 'all s8']],
    [
      'is shown in two steps if the newest has it',
      all,
      older,
      'talks',
      ['first s0 person', 'all s0 person'],
    ],
    ['waits for all if it is beside a word', older, older, 'kayani went', ['older', 'all s8']],
  ])('%s', async (_, recent, whole, text, expected) => {
    expect(await steps(recent, whole, text)).toEqual(expected);
  });
});

describe('without the lexicon', () => {
  const lost = () => Promise.reject(new Error('no lexicon'));

  it.each<[string, Query, string[]]>([
    ['results are shown', query('talks harbour'), ['all s8']],
    ['nothing is not said to be found', query('zzzz'), ['Error: no lexicon']],
    ['no phrase is called absent', query('"lamp talks"'), ['Error: no lexicon']],
    ['no word is called absent', query('talks zzzz'), ['Error: no lexicon']],
    ['a query taken as typed needs none', { ...query('zzzz'), literal: true }, ['all']],
  ])('%s', async (_, asked, steps) => {
    const engine = { open: async () => ({ newest: engineOf(all), whole: undefined }) };
    expect(await stepsOf(asked, engine, lost)).toEqual(steps);
  });

  it('nothing is said before the older parts have been searched', async () => {
    const engine = access(async () => engineOf(all));
    expect(await stepsOf(query('lamp'), engine, lost)).toEqual(['older', 'all s9']);
    expect(await stepsOf(query('zzzz'), engine, lost)).toEqual(['older', 'Error: no lexicon']);
  });
});
