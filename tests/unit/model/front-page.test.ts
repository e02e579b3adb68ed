import { describe, expect, it } from 'vitest';
import {
  arrangeFrontPage,
  latestCorrections,
  namesInTheNews,
} from '../../../src/model/front-page.ts';
import { sampleArticle, sampleName, sampleSection } from '../samples.ts';

const world = sampleSection('world');
const business = sampleSection('business', 20);
const empty = sampleSection('empty', 30);

/** Stories `s0`, `s1` …, the newest first; every second one on business. */
const stories = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    sampleArticle(`s${index}`, { section: index % 2 === 0 ? world : business }),
  );

describe('arrangeFrontPage', () => {
  const arrange = (count: number) => {
    const { lead, seconds, bands } = arrangeFrontPage(stories(count), [world, business, empty]);
    return {
      lead: lead?.slug,
      seconds: seconds.map(({ slug }) => slug),
      bands: bands.map(({ section, articles }) => [section.slug, articles.map((a) => a.slug)]),
    };
  };

  it('without articles is empty', () => {
    expect(arrange(0)).toEqual({ lead: undefined, seconds: [], bands: [] });
  });

  it('with one article has a lead alone', () => {
    expect(arrange(1)).toEqual({ lead: 's0', seconds: [], bands: [] });
  });

  it('with seven has the lead and six seconds, and no band', () => {
    const seconds = ['s1', 's2', 's3', 's4', 's5', 's6'];
    expect(arrange(7)).toEqual({ lead: 's0', seconds, bands: [] });
  });

  it('with fifty has bands of the sections that have more, each story once', () => {
    const { lead, seconds, bands } = arrange(50);
    expect([lead, ...seconds]).toEqual(['s0', 's1', 's2', 's3', 's4', 's5', 's6']);
    expect(bands).toEqual([
      ['world', ['s8', 's10', 's12', 's14']],
      ['business', ['s7', 's9', 's11', 's13']],
    ]);
  });
});

describe('namesInTheNews', () => {
  const [obama, kayani, petraeus] = ['Obama', 'Kayani', 'Petraeus'].map((name) => sampleName(name));
  if (!obama || !kayani || !petraeus) throw new Error('the test has no names');

  it('has those in most stories first, and keeps the order of the stories among equals', () => {
    const articles = [
      sampleArticle('a', { names: [petraeus, kayani] }),
      sampleArticle('b', { names: [obama] }),
      sampleArticle('c', { names: [obama, kayani] }),
    ];
    expect(namesInTheNews(articles)).toEqual([kayani, obama, petraeus]);
  });

  it('looks at the latest stories alone', () => {
    const articles = [
      sampleArticle('new', { names: [kayani] }),
      sampleArticle('old', { names: [obama] }),
    ];
    expect(namesInTheNews(articles, 1)).toEqual([kayani]);
    expect(namesInTheNews([])).toEqual([]);
  });
});

describe('latestCorrections', () => {
  it('has the newest first, whichever article they are of, and no more than asked for', () => {
    const correct = (date: string) => ({ date, text: `Corrected at ${date}.` });
    const articles = [
      sampleArticle('a', { corrections: [correct('2009-12-16T09:00:00Z')] }),
      sampleArticle('b', {
        corrections: [correct('2009-12-18T09:00:00Z'), correct('2009-12-15T09:00:00Z')],
      }),
      sampleArticle('c', { corrections: [correct('2009-12-18T09:00:00+05:00')] }),
    ];
    const found = latestCorrections(articles, 3);
    expect(found.map(({ article }) => article.slug)).toEqual(['b', 'c', 'a']);
    expect(found[0]?.text).toBe('Corrected at 2009-12-18T09:00:00Z.');
    expect(latestCorrections([sampleArticle('d')])).toEqual([]);
  });
});
