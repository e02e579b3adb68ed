import { expect, it } from 'vitest';
import type { Hit } from '../../../../../src/search/query/hits.ts';
import { loadLikelyTexts } from '../../../../../src/search/query/names/likely-texts.ts';
import type { Question } from '../../../../../src/search/query/read-pieces.ts';

const stories = ['old', 'new', 'good', 'weak', 'weaker'];
const order = Promise.resolve({
  places: new Map(['new', 'weaker', 'weak', 'good', 'old'].map((id, place) => [id, place])),
  size: 5,
});

/** The pages whose texts are requested for a name with these hits. */
async function loaded(question: Partial<Question> = {}): Promise<string[]> {
  const asked: string[] = [];
  const hit = (id: string, score: number, fields: string[] = []): [string, Hit] => {
    const data = () => {
      asked.push(id);
      return Promise.reject(new Error('lost'));
    };
    return [id, { id, score, words: [], fields, data }];
  };
  const scores = [10, 10, 40, 5, 4];
  const hits = new Map([
    ...stories.map((id, at) => hit(id, scores[at] ?? 0)),
    ...['a', 'b', 'c'].map((id, at) => hit(id, 3 - at, ['own'])),
  ]);
  loadLikelyTexts(
    { isUnfinished: false, ...question } as Question,
    Promise.resolve({ hits }),
    order,
  );
  await new Promise((resolve) => setTimeout(resolve));
  return [...new Set(asked)];
}

const corrected = { isCorrected: true } as Question['reading'];

it('loads as many texts as results are shown, the best and newest first, and the pages that may be on a card', async () => {
  expect(await loaded({ reading: corrected })).toEqual(['a', 'b', 'good', 'new', 'old']);
});

it('loads none for a correction of what is still being typed', async () => {
  expect(await loaded({ reading: corrected, isUnfinished: true })).toEqual([]);
});
