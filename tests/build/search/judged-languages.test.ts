/** Small papers in other languages, asked as their readers ask. */
import { afterAll, describe, expect, it } from 'vitest';
import { faultsOf, type Shown } from '../../judged/judge.ts';
import { readQueries, type JudgedQuery } from '../../judged/queries.ts';
import { buildJudgedSite } from '../../judged/site.ts';
import { openSearch } from '../../support/searching/node-search.ts';
import type { Site } from '../../support/sites/site.ts';

const sites: Site[] = [];
afterAll(() => Promise.all(sites.map((site) => site.remove())));

describe.each([
  ['ar', 'ar'],
  ['de', 'de-DE'],
  ['fr', 'fr-FR'],
  ['he', 'he-IL'],
  ['it', 'it-IT'],
  ['ja', 'ja-JP'],
  ['ko', 'ko-KR'],
  ['ru', 'ru-RU'],
  ['ur', 'ur-PK'],
  ['zh', 'zh-Hans-CN'],
])('a paper in %s', (folder, language) => {
  it('answers nearly all of its judged queries rightly', async () => {
    const place = new URL(`../../judged/languages/${folder}/`, import.meta.url);
    const site = await buildJudgedSite(place, language);
    sites.push(site);
    const search = await openSearch(site.root, language);
    const answers: (readonly [JudgedQuery, Shown])[] = [];
    for (const query of await readQueries(new URL('queries.csv', place))) {
      answers.push([query, await search.shown(query.query)]);
    }
    const wrong = answers.flatMap(([query, shown]) => {
      const faults = faultsOf(query, shown);
      return faults.length > 0 ? [`“${query.query}”: ${faults.join('; ')}`] : [];
    });
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(answers.length * 0.05);
  });
});
