import { describe, expect, it } from 'vitest';
import { namesInTheNews } from '../../../../src/model/front/in-the-news.ts';
import { sampleArticle, sampleName } from '../../samples.ts';

const unknown = () => false;

describe('namesInTheNews', () => {
  const [obama, kayani, petraeus] = ['Obama', 'Kayani', 'Petraeus'].map((name) => sampleName(name));
  if (!obama || !kayani || !petraeus) throw new Error('the test has no names');

  it('has those in most stories first, and keeps the order of the stories among equals', () => {
    const articles = [
      sampleArticle('a', { names: [petraeus, kayani] }),
      sampleArticle('b', { names: [obama] }),
      sampleArticle('c', { names: [obama, kayani] }),
    ];
    expect(namesInTheNews(articles, unknown)).toEqual([kayani, obama, petraeus]);
  });

  it('looks at the latest stories alone', () => {
    const articles = [
      sampleArticle('new', { names: [kayani] }),
      sampleArticle('old', { names: [obama] }),
    ];
    expect(namesInTheNews(articles, unknown, 1)).toEqual([kayani]);
    expect(namesInTheNews([], unknown)).toEqual([]);
  });

  it('leaves out what readers know, and puts people before the places where they are', () => {
    const [china, peshawar] = ['China', 'Peshawar'].map((name) =>
      sampleName(name, { kind: 'places' }),
    );
    if (!china || !peshawar) throw new Error('the test has no places');
    const articles = [sampleArticle('a', { names: [china, peshawar, obama] })];
    expect(namesInTheNews(articles, (name) => name === china)).toEqual([obama, peshawar]);
  });

  it.each([
    [3, 3],
    [5, 4],
    [7, 4],
    [8, 8],
    [30, 8],
  ])('of %i names, shows %i: rows of four are full', (count, shown) => {
    const names = Array.from({ length: count }, (_, index) => sampleName(`Name ${index}`));
    expect(namesInTheNews([sampleArticle('a', { names })], unknown)).toHaveLength(shown);
  });
});
