import { expect, it } from 'vitest';
import { frontSchema } from '../../../../src/schemas/front.ts';
import { readFrontSlots } from '../../../../src/source/check/front-slots.ts';

it('reports what would be printed as typed in headlines and deks, where it is written', () => {
  const front = frontSchema.parse({
    lead: {
      ...{ story: 'a', headline: 'The *Titanic*', dek: '**Budget' },
      under: [{ story: 'b', headline: 'See [it](/news/b/)' }],
    },
    fronts: [{ from: '2026-11-28T06:00', seconds: [{ story: 'c', headline: '==New==' }] }],
  });
  const { problems } = readFrontSlots(front, (path) => ({ file: path.join('.'), line: 1 }));
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'loose-emphasis lead.dek',
    'link-in-line lead.under.0.headline',
    'highlight fronts.0.seconds.0.headline',
  ]);
});
