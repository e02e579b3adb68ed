import { describe, expect, it } from 'vitest';
import { wordsSchema } from '../../../src/schemas/words.ts';
import { createWords } from '../../../src/words/create-words.ts';
import { messagesFor, missingWords } from '../../../src/words/languages.ts';
import { english } from '../../../src/words/languages/en.ts';

const swedish = {
  readOn: 'Läs vidare',
  storyCount: '{count, plural, =0 {inga artiklar} one {# artikel} other {# artiklar}}',
};

describe('the words of an editor', () => {
  it('come in place of those of the site', () => {
    const words = createWords('sv', wordsSchema.parse(swedish));
    expect(words.readOn).toBe('Läs vidare');
    expect(words.storyCount({ count: 1234 })).toBe('1\u00a0234 artiklar');
    expect(words.sources).toBe(english.sources);
    expect(messagesFor('de', { readOn: 'Mehr' }).messages).toMatchObject({
      readOn: 'Mehr',
      sources: 'Quellen',
    });
  });

  it('are missed in a language without any', () => {
    expect(missingWords('de', undefined)).toEqual([]);
    expect(missingWords('sv', swedish)).toHaveLength(Object.keys(english).length - 2);
    expect(missingWords('sv', english)).toEqual([]);
  });

  it.each([
    ['minutesRead', 'A few minutes', 'has nothing where {minutes} should be'],
    ['readOn', 'Read {count} more', 'has {count} where nothing should be'],
    ['searchBegin', 'Type a name.', 'has nothing where <names> should be'],
    ['storyCount', '{count, plural}', 'is not in the ICU message format'],
    ['readOn', 'R & R', 'has & in it'],
    ['readOn', '<b>Read on', 'has < in it'],
    ['readOn', ' ', 'is empty'],
  ])('%s: %s', (key, text, reason) => {
    const { error } = wordsSchema.safeParse({ [key]: text });
    expect(error?.issues.map(({ message }) => message)).toContain(reason);
  });
});
