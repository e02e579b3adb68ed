import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../../src/schemas/article.ts';
import { validate } from '../../../../src/schemas/keys/explain.ts';
import { nameSchema } from '../../../../src/schemas/name.ts';
import { defaultDates } from '../../../../src/source/written/moments.ts';
import { readWritten } from '../../../../src/source/written/read-written.ts';
import { problemsOf } from '../../samples.ts';

const story = {
  headline: 'A headline',
  dek: 'A line.',
  section: 'world',
  byline: ['desk'],
  published: '2009-12-15T09:30:00-05:00',
};

const readStory = (summary: unknown) =>
  validate(articleSchema, readWritten(articleSchema, { ...story, summary }, defaultDates), () => ({
    file: 'x.md',
  }));

const readName = (aliases: unknown) =>
  validate(
    nameSchema,
    readWritten(nameSchema, { name: 'Ann Roe', role: 'Engineer', aliases }, defaultDates),
    () => ({ file: 'x.md' }),
  );

describe('points of a summary that are typed as one text', () => {
  it.each([
    ['1. One 2. Two', ['One', 'Two']],
    ['1) One\n2) Two\n3) Three', ['One', 'Two', 'Three']],
    ['1. In 2. Bundesliga 2. Two', ['In', 'Bundesliga 2. Two']],
    ['• One • Two', ['One', 'Two']],
    ['- One\n- Two\n', ['One', 'Two']],
    ['– One – and more\n– Two', ['One – and more', 'Two']],
    ['* One\n* Two', ['One', 'Two']],
    ['• One', ['One']],
    ['One. Two.', ['One. Two.']],
    ['One – two', ['One – two']],
    ['1.5 million came, 2. Two', ['1.5 million came, 2. Two']],
    ['-5 degrees', ['-5 degrees']],
  ])('%j', (summary, points) => {
    expect(readStory(summary)).toMatchObject({ data: { summary: points } });
  });

  it.each([
    ['- One - Two', '[One, Two]'],
    ['* One * Two * Three', '[One, Two, Three]'],
    ['– One – Two', '[One, Two]'],
    ['- In 2020, one - Two', "['In 2020, one', Two]"],
  ])('stop the build if a dash may be a dash: %j', (summary, repair) => {
    const [found] = problemsOf(readStory(summary));
    expect(found?.fix).toBe(`Write summary: ${repair}`);
  });
});

describe('aliases that are typed as one text', () => {
  it.each([
    ['Annie Qoe, Q. Queen', '[Annie Qoe, Q. Queen]'],
    ['US, USA', '[US, USA]'],
    ['One; Two; Three', '[One, Two, Three]'],
    ['One\nTwo', '[One, Two]'],
  ])('stop the build: %j', (aliases, repair) => {
    const [found, ...others] = problemsOf(readName(aliases));
    expect(others).toEqual([]);
    expect(found?.what).toMatch(/^sets “aliases” to .*, which is not a list$/);
    expect(found?.fix).toBe(`Write aliases: ${repair}`);
  });

  it.each(['Annie Qoe', 'A. Roe', 'Ann Roe-Lee', 'Roe and Sons'])('is one: %s', (alias) => {
    expect(readName(alias)).toMatchObject({ data: { aliases: [alias] } });
    expect(readName([`${alias}, Ann`])).toMatchObject({ data: { aliases: [`${alias}, Ann`] } });
  });
});

describe('slugs that are typed as one text', () => {
  it.each([
    ['aa, bb', ['aa', 'bb']],
    ['aa; bb', ['aa', 'bb']],
    ['{aa, bb}', ['aa', 'bb']],
    ['aa\nbb', ['aa', 'bb']],
    ['aa', ['aa']],
  ])('%j', (related, slugs) => {
    const data = readWritten(
      articleSchema,
      { ...story, related, translations: related },
      defaultDates,
    );
    expect(data).toMatchObject({ related: slugs, translations: slugs });
  });
});
