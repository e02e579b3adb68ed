import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/model/article.ts';
import { createReadingOn } from '../../../../src/model/reading-on/reading-on.ts';
import { byNewest } from '../../../../src/model/publication.ts';
import { sampleArticle, sampleName, sampleSection } from '../../samples.ts';

const obama = sampleName('Obama');
const kayani = sampleName('Kayani');
const pakistan = sampleName('Pakistan', { kind: 'places' });

/** Numbers as words: headlines of stories that have no word in common. */
let made = 0;
const other = (slug: string, changes: Partial<Article> = {}) => {
  made += 1;
  const headline = `${slug}headline${made}`;
  return sampleArticle(slug, { headline, dek: `${slug}dek${made}`, ...changes });
};

function after(story: Article, others: readonly Article[]): string[] {
  return createReadingOn([story, ...others].sort(byNewest))(story).map(({ slug }) => slug);
}

const culture = sampleSection('culture');

describe('after a story', () => {
  const story = other('story', { names: [obama, kayani] });
  const fillers = ['f1', 'f2', 'f3', 'f4'].map((slug) => other(slug, { section: culture }));

  it('come those with most in common, and a rare name counts for more than a common one', () => {
    const others = [
      other('common', { names: [obama], section: culture }),
      other('common-too', { names: [obama], section: culture }),
      other('both', { names: [kayani, obama, pakistan], section: culture }),
      other('rare', { names: [kayani], section: culture }),
      ...fillers,
    ];
    expect(after(story, others)).toEqual(['both', 'rare', 'common', 'common-too']);
  });

  it('come those with rare words in common, two at least', () => {
    const flood = sampleArticle('flood', { headline: 'Dam bursts above Malakand', dek: 'Rain.' });
    const alike = other('alike', { dek: 'Why the dam at Malakand held', section: culture });
    const oneWord = other('one-word', { dek: 'Spring in Malakand', section: culture });
    expect(after(flood, [...fillers, oneWord, alike])[0]).toBe('alike');
    expect(after(flood, [...fillers, oneWord])).not.toContain('one-word');
  });

  it('then come others of the section, then any, the nearest in time first', () => {
    const at = (day: number) => ({ published: `2009-12-${day}T09:30:00Z` });
    const others = [
      other('far', { ...at(28), section: culture }),
      other('near', { ...at(18), section: culture }),
      other('of-section', at(28)),
      other('nearer-of-section', at(16)),
      other('too-far', { ...at(29), section: culture }),
    ];
    expect(after({ ...story, names: [] }, others)).toEqual([
      'nearer-of-section',
      'of-section',
      'near',
      'far',
    ]);
  });

  it('first come those that its author has chosen, in that order', () => {
    const others = [other('named', { names: [obama] }), ...fillers];
    expect(after({ ...story, related: ['f3', 'f1'] }, others).slice(0, 3)).toEqual([
      'f3',
      'f1',
      'named',
    ]);
  });

  it('come no other parts of its series, and no sponsored stories unless they are chosen', () => {
    const series = { slug: 's', file: '', title: 'S', description: '', path: '/series/s/' };
    const others = [
      other('part', { series, names: [obama] }),
      other('paid', { type: 'sponsored', names: [obama] }),
      ...fillers,
    ];
    const part = { ...story, series };
    expect(after(part, others).sort()).toEqual(['f1', 'f2', 'f3', 'f4']);
    expect(after({ ...part, related: ['paid'] }, others)[0]).toBe('paid');
  });

  it('come no versions of it in other languages, whichever names the other', () => {
    const others = [
      other('version', { names: [obama, kayani], translations: ['story'] }),
      ...fillers,
    ];
    expect(after(story, others).sort()).toEqual(['f1', 'f2', 'f3', 'f4']);
  });

  it('come four, or all if there are fewer, and never the story itself', () => {
    expect(after(story, fillers.slice(0, 3)).sort()).toEqual(['f1', 'f2', 'f3']);
    expect(after(story, [...fillers, other('f5')])).toHaveLength(4);
    expect(after(story, [])).toEqual([]);
  });
});
