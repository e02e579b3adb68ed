import { describe, expect, it } from 'vitest';
import {
  namedThing,
  newsArticle,
  newsMediaOrganization,
  type Publisher,
} from '../../../src/seo/news-article.ts';
import { sampleAmendment, sampleArticle, sampleAuthor, sampleName } from '../samples.ts';

const absolute = (path: string) => `https://test.example${path}`;
const publisher: Publisher = {
  title: 'The Test',
  url: 'https://test.example/sub/',
  policies: [
    { kind: 'corrections', label: 'Corrections', url: '/sub/corrections/' },
    { kind: 'ethics', label: 'Ethics', url: 'https://other.example/ethics/' },
    { kind: 'principles', label: 'Principles', url: '/sub/principles/' },
    { kind: 'privacy', label: 'Privacy', url: '/sub/privacy/' },
  ],
};

describe('newsArticle', () => {
  it('says everything that the page says', () => {
    const desk = sampleAuthor({ name: 'The Desk', kind: 'desk', path: '/authors/desk/' });
    const article = sampleArticle('x', {
      headline: 'The headline',
      title: 'The short one',
      authors: [sampleAuthor(), desk],
      dateline: 'Islamabad',
      updated: '2009-12-16T09:30:00-05:00',
      picture: {
        src: '/_astro/a.jpg',
        sources: [],
        smallest: '/_astro/a.webp',
        width: 1,
        height: 1,
        alt: 'A',
        credit: 'B',
        licence: undefined,
        caption: undefined,
        focus: undefined,
      },
      sources: [
        { title: 'A report', publisher: 'A paper', url: 'https://a.example/', date: '2009-12-14' },
        { title: 'A book', publisher: 'A house' },
      ],
      corrections: [
        sampleAmendment({ at: '2009-12-17T09:30:00-05:00', text: 'A name was wrong.' }),
        sampleAmendment({ kind: "editor's-note", text: 'The story was written under embargo.' }),
      ],
      names: [sampleName('Obama', { aliases: ['Barack Obama'] })],
    });
    expect(newsArticle(article, publisher, 'en-GB', absolute)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The headline',
      description: 'What it is about.',
      inLanguage: 'en-GB',
      datePublished: '2009-12-15T09:30:00-05:00',
      dateModified: '2009-12-17T09:30:00-05:00',
      articleSection: 'world',
      dateline: 'Islamabad',
      mainEntityOfPage: 'https://test.example/news/x/',
      author: [
        { '@type': 'Person', name: 'Asma Khan', url: 'https://test.example/authors/asma-khan/' },
        { '@type': 'Organization', name: 'The Desk', url: 'https://test.example/authors/desk/' },
      ],
      publisher: newsMediaOrganization(publisher, absolute),
      image: ['https://test.example/_astro/x.jpg', 'https://test.example/_astro/a.jpg'],
      about: [
        {
          '@type': 'Person',
          name: 'Obama',
          url: 'https://test.example/people/obama/',
        },
      ],
      citation: [
        {
          '@type': 'CreativeWork',
          name: 'A report',
          publisher: { '@type': 'Organization', name: 'A paper' },
          url: 'https://a.example/',
          datePublished: '2009-12-14',
        },
        {
          '@type': 'CreativeWork',
          name: 'A book',
          publisher: { '@type': 'Organization', name: 'A house' },
        },
      ],
      correction: [
        {
          '@type': 'CorrectionComment',
          datePublished: '2009-12-17T09:30:00-05:00',
          text: 'A name was wrong.',
        },
      ],
    });
  });

  it.each([
    ['report', 'ReportageNewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['review', 'ReviewNewsArticle'],
    ['explainer', 'BackgroundNewsArticle'],
    ['sponsored', 'AdvertiserContentArticle'],
  ] as const)('is of the kind of %s: %s', (type, expected) => {
    const article = sampleArticle('x', { type });
    expect(newsArticle(article, publisher, 'en-GB', absolute)['@type']).toBe(expected);
  });

  it('has guests, who have no address, those who helped, and topics', () => {
    const topic = { slug: 't', file: '', title: 'Floods', description: '', path: '/topics/t/' };
    const guest = { name: 'Lina Okafor', kind: 'person' } as const;
    const parts = { authors: [guest], additionalReporting: [sampleAuthor()], topics: [topic] };
    expect(newsArticle(sampleArticle('x', parts), publisher, 'en-GB', absolute)).toMatchObject({
      author: [{ '@type': 'Person', name: 'Lina Okafor' }],
      contributor: [{ name: 'Asma Khan', url: 'https://test.example/authors/asma-khan/' }],
      keywords: ['Floods'],
    });
  });

  it('leaves out what the article does not have', () => {
    // The picture is that of a section.
    const share = { src: '/_astro/section.jpg', alt: 'World', isOwn: false };
    const made = newsArticle(sampleArticle('x', { share }), publisher, 'en-GB', absolute);
    expect(made.dateModified).toBe(made.datePublished);
    const optional = ['dateline', 'image', 'correction'];
    expect(Object.keys(made).filter((key) => optional.includes(key))).toEqual([]);
  });
});

it('the paper names its policies, those of other sites too, by whole addresses', () => {
  expect(newsMediaOrganization(publisher, absolute)).toEqual({
    '@type': 'NewsMediaOrganization',
    name: 'The Test',
    url: 'https://test.example/sub/',
    correctionsPolicy: 'https://test.example/sub/corrections/',
    ethicsPolicy: 'https://other.example/ethics/',
    publishingPrinciples: 'https://test.example/sub/principles/',
  });
});

it.each([
  ['people', 'Person'],
  ['organisations', 'Organization'],
  ['places', 'Place'],
] as const)('one of %s is a %s', (kind, type) => {
  const thing = namedThing(sampleName('X', { kind }), absolute);
  expect(thing).toMatchObject({ '@type': type, name: 'X' });
  expect(thing).not.toHaveProperty('alternateName');
});
