import { describe, expect, it } from 'vitest';
import { companions } from '../../../../src/model/names/companions.ts';
import { coverageOf } from '../../../../src/model/names/coverage.ts';
import { sampleArticle, sampleName } from '../../samples.ts';

const names = ['Ada', 'Émile', 'Finn', 'Zoe'].map((name) => sampleName(name));

/** The companions of Ada in articles, each with its paragraphs and the slugs that they mention. */
function companionsOfAda(articles: string[][][], count?: number) {
  const made = articles.map((paragraphs, index) => {
    const mentioned = paragraphs.flat();
    return sampleArticle(`a-${index}`, {
      names: names.filter(({ slug }) => mentioned.includes(slug)),
      mentions: paragraphs.flatMap((slugs, at) =>
        slugs.map((slug) => ({ slug, paragraphId: `p-${at}`, text: `P ${at}`, start: 0, end: 1 })),
      ),
    });
  });
  const ofAda = coverageOf(made).get('ada') ?? [];
  return companions('ada', ofAda, 'fr', count).map(({ name }) => name.slug);
}

describe('the companions of a name', () => {
  it('are sorted by shared paragraphs, not by mentions in other paragraphs', () => {
    expect(companionsOfAda([[['ada', 'zoe'], ['finn'], ['finn'], ['ada']]])).toEqual([
      'zoe',
      'finn',
    ]);
  });

  it('are sorted by shared stories if they share as many paragraphs', () => {
    expect(
      companionsOfAda([
        [['ada', 'finn'], ['ada', 'zoe'], ['ada']],
        [['ada'], ['zoe']],
      ]),
    ).toEqual(['zoe', 'finn']);
  });

  it('are sorted by the alphabet of the paper if all else is equal', () => {
    expect(companionsOfAda([[['ada', 'zoe', 'émile', 'finn']]])).toEqual(['émile', 'finn', 'zoe']);
  });

  it('are the first few', () => {
    expect(companionsOfAda([[['ada', 'zoe', 'émile', 'finn']]], 2)).toEqual(['émile', 'finn']);
  });

  it('do not include the name itself', () => {
    expect(companionsOfAda([[['ada']]])).toEqual([]);
  });
});
