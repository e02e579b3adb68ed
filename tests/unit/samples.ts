/** Plain data of the model, valid but for what a test changes. */
import type { Problem } from '../../src/errors/problem.ts';
import type { Amendment } from '../../src/model/amendments/amendment.ts';
import type { Article, Author, Picture, Section } from '../../src/model/article.ts';
import type { Name } from '../../src/model/names/name.ts';

export function sampleSection(slug = 'world', rank = 10): Section {
  return { slug, title: slug, description: 'What it holds.', rank, path: `/sections/${slug}/` };
}

export function sampleAuthor(changes: Partial<Author> = {}): Author {
  const file = 'content/authors/asma-khan.md';
  const path = '/authors/asma-khan/';
  return {
    slug: 'asma-khan',
    file,
    name: 'Asma Khan',
    role: undefined,
    kind: 'person',
    path,
    ...changes,
  };
}

export function sampleName(name: string, changes: Partial<Name> = {}): Name {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  const path = `/people/${slug}/`;
  const file = `content/people/${slug}.md`;
  const fixed = { kind: 'people', role: 'someone', native: undefined } as const;
  const aliases = { aliases: [], spellings: [], former: [] };
  return { ...fixed, ...aliases, slug, file, name, sortAs: name, path, ...changes };
}

export const samplePicture: Picture = {
  src: '/a/800.jpg',
  smallest: '/a/480.webp',
  sources: [{ type: 'image/webp', srcset: '/a/480.webp 480w, /a/800.webp 800w' }],
  width: 800,
  height: 600,
  alt: 'A road',
  credit: 'A. Khan',
  licence: undefined,
  focus: undefined,
  caption: undefined,
};

export function sampleAmendment(changes: Partial<Amendment> = {}): Amendment {
  return {
    kind: 'correction',
    at: '2009-12-16T09:30:00-05:00',
    text: 'A name was misspelled.',
    was: undefined,
    now: undefined,
    paragraph: undefined,
    ...changes,
  };
}

export function sampleArticle(slug: string, changes: Partial<Article> = {}): Article {
  return {
    slug,
    file: `content/articles/${slug}.md`,
    path: `/news/${slug}/`,
    headline: `Headline of ${slug}`,
    title: `Headline of ${slug}`,
    dek: 'What it is about.',
    language: undefined,
    type: undefined,
    kicker: undefined,
    section: sampleSection(),
    authors: [sampleAuthor()],
    rank: 'normal',
    dateline: undefined,
    published: '2009-12-15T09:30:00-05:00',
    updated: undefined,
    picture: undefined,
    sources: [],
    corrections: [],
    updates: [],
    additionalReporting: [],
    summary: [],
    topics: [],
    series: undefined,
    part: undefined,
    related: [],
    translations: [],
    names: [],
    mentions: [],
    state: 'public',
    share: { src: `/_astro/${slug}.jpg`, alt: `Headline of ${slug}`, isOwn: true },
    ...changes,
  };
}

/** `code:line` of each problem, for short comparisons. */
export function codesWithLines(problems: readonly Problem[]): string[] {
  return problems.map(({ code, line }) => (line === undefined ? code : `${code}:${line}`));
}

/** The problems of a result that must have some. */
export function problemsOf(result: object): Problem[] {
  if (!('problems' in result)) throw new Error(`no problem found in ${JSON.stringify(result)}`);
  return result.problems as Problem[];
}
