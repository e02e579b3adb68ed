/** The judged queries, asked of the judged papers in English as browsers ask them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, figuresOf, type Shown } from '../../judged/judge.ts';
import { englishPapers, readQueries, type JudgedQuery } from '../../judged/queries.ts';
import { buildJudgedSite, judgedLanguage } from '../../judged/site.ts';
import { openSearch } from '../../support/searching/node-search.ts';

describe.each(englishPapers)('the judged queries of $title', ({ root }) => {
  const answers: (readonly [JudgedQuery, Shown])[] = [];

  beforeAll(async () => {
    const site = await buildJudgedSite(root);
    const search = await openSearch(site.root, judgedLanguage);
    const queries = await readQueries(new URL('queries.csv', root));
    // One after another: what all hold at once takes a quarter more time to clear away.
    for (const query of queries) answers.push([query, await search.shown(query.query)]);
    return () => site.remove();
  });

  it('are answered rightly, all but a few', () => {
    const wrong = answers.flatMap(([query, shown]) => {
      const faults = faultsOf(query, shown);
      return faults.length > 0 ? [`${query.kind} “${query.query}”: ${faults.join('; ')}`] : [];
    });
    // Each of these would need to know what words mean: that carbon is climate.
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(0.015 * answers.length);
  });

  it('show the right story first', () => {
    const { successAtOne, reciprocalRank, ndcg } = figuresOf(answers);
    expect(successAtOne).toBeGreaterThanOrEqual(0.985);
    expect(reciprocalRank).toBeGreaterThanOrEqual(0.99);
    expect(ndcg).toBeGreaterThanOrEqual(0.98);
  });
});
