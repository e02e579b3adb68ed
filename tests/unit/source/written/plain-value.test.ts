import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../../src/schemas/article.ts';
import { authorSchema } from '../../../../src/schemas/author.ts';
import { frontSchema } from '../../../../src/schemas/front.ts';
import { nameSchema } from '../../../../src/schemas/name.ts';
import { figureSchema } from '../../../../src/schemas/directives/figure.ts';
import { sectionSchema } from '../../../../src/schemas/section.ts';
import { defaultDates } from '../../../../src/source/written/moments.ts';
import { readWritten } from '../../../../src/source/written/read-written.ts';

const schemas = {
  articleSchema,
  authorSchema,
  frontSchema,
  nameSchema,
  figureSchema,
  sectionSchema,
};

const needed = {
  articleSchema: {
    headline: 'A headline',
    dek: 'A line.',
    section: 'world',
    byline: ['desk'],
    published: '2009-12-15T09:30:00-05:00',
  },
  authorSchema: { name: 'Desk' },
  frontSchema: {},
  nameSchema: { name: 'Ann Roe', role: 'Engineer' },
  figureSchema: { src: 'a.jpg', alt: 'A' },
  sectionSchema: { title: 'World', description: 'Reports.' },
};

const read = (name: keyof typeof schemas, own: object) =>
  schemas[name].safeParse(readWritten(schemas[name], { ...needed[name], ...own }, defaultDates));

const at = '2010-01-01T00:00:00Z';

describe('a value with one meaning is read', () => {
  it.each([
    ['articleSchema', { type: 'Opinion' }, { type: 'opinion' }],
    ['articleSchema', { rank: 'HIGH' }, { rank: 'high' }],
    [
      'articleSchema',
      { corrections: [{ at, text: 'T', kind: 'Editor’s note' }] },
      { corrections: [{ kind: "editor's-note" }] },
    ],
    [
      'articleSchema',
      { corrections: [{ at, text: 'T', kind: 'editor’s-note' }] },
      { corrections: [{ kind: "editor's-note" }] },
    ],
    ['articleSchema', { section: ['world'] }, { section: 'world' }],
    ['articleSchema', { series: ['The Long War'], part: '3' }, { series: 'The Long War', part: 3 }],
    ['articleSchema', { draft: 'yes' }, { draft: true }],
    ['articleSchema', { draft: 'true' }, { draft: true }],
    ['articleSchema', { draft: 'No' }, { draft: false }],
    ['articleSchema', { language: 'fr_FR' }, { language: 'fr-FR' }],
    ['articleSchema', { language: 'en-UK' }, { language: 'en-GB' }],
    ['articleSchema', { language: 'pt-br' }, { language: 'pt-BR' }],
    ['articleSchema', { language: 'prs' }, { language: 'prs' }],
    ['authorSchema', { kind: 'Desk' }, { kind: 'desk' }],
    ['nameSchema', { aliases: [{ name: 'B', former: 'yes' }] }, { aliases: [{ former: true }] }],
    ['figureSchema', { size: 'Wide' }, { size: 'wide' }],
    ['figureSchema', { focus: '40%, 20%' }, { focus: '40% 20%' }],
    ['figureSchema', { focus: '40 20' }, { focus: '40% 20%' }],
    ['sectionSchema', { rank: '10' }, { rank: 10 }],
    ['frontSchema', { rows: [{ section: 'World' }] }, { rows: [{ section: 'world' }] }],
    ['frontSchema', { rows: [{ topic: 'Border Trade' }] }, { rows: [{ topic: 'border-trade' }] }],
    ['frontSchema', { rows: [{ author: ['news-desk'] }] }, { rows: [{ author: 'news-desk' }] }],
    ['frontSchema', { rows: [{ name: '/people/ann-roe/' }] }, { rows: [{ name: 'ann-roe' }] }],
    ['frontSchema', { lead: ['a-bridge'] }, { lead: 'a-bridge' }],
  ] as const)('%s %j', (name, own, data) => {
    expect(read(name, own)).toMatchObject({ success: true, data });
  });
});

describe('a value with several meanings, or none, is not', () => {
  it.each([
    ['articleSchema', { type: 'essay' }],
    ['articleSchema', { draft: 'maybe' }],
    ['articleSchema', { part: 'two' }],
    ['articleSchema', { section: ['world', 'business'] }],
    ['articleSchema', { headline: ['Bridge'] }],
    ['figureSchema', { focus: 'left' }],
    ['frontSchema', { lead: ['aa', 'bb'] }],
  ] as const)('%s %j', (name, own) => {
    expect(read(name, own).success).toBe(false);
  });
});
