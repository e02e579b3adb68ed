/** All languages say all that there is to say, with the same values, and in every plural form that they have. */
import MessageFormat from '@messageformat/core';
import { describe, expect, it } from 'vitest';
import { languages, messagesFor } from '../../../src/words/languages.ts';
import { english } from '../../../src/words/languages/en.ts';
import { isChoice, linkInMessage, tokensOf, valuesOf } from '../../../src/words/message-values.ts';

const keys = Object.keys(english) as (keyof typeof english)[];

it('there are ten', () => {
  const inOrder = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'ps', 'ru', 'ur', 'zh'];
  expect(Object.keys(languages).sort()).toEqual(inOrder);
});

describe.each(Object.entries(languages))('%s', (language, messages) => {
  it('has each word, and no other', () => {
    expect(Object.keys(messages)).toEqual(keys);
    expect(keys.filter((key) => messages[key].trim() === '')).toEqual([]);
  });

  it('gives each word the values that it has in English', () => {
    const valuesIn = (said: typeof messages) =>
      Object.fromEntries(keys.map((key) => [key, valuesOf(said[key])]));
    expect(valuesIn(messages)).toEqual(valuesIn(english));
  });

  it('has all plural forms of the language, and no others', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const key of keys) {
      for (const token of tokensOf(messages[key])) {
        if (token.type !== 'plural') continue;
        const forms = token.cases.map((one) => one.key).filter((form) => !form.startsWith('='));
        expect(forms.sort(), key).toEqual([...pluralCategories].sort());
      }
    }
  });

  it('chooses between the same things as in English', () => {
    const choicesOf = (message: string) =>
      tokensOf(message)
        .filter(isChoice)
        .filter(({ type }) => type === 'select')
        .map(({ arg, cases }) => `${arg}: ${cases.map(({ key }) => key).sort()}`)
        .sort();
    for (const key of keys) expect(choicesOf(messages[key]), key).toEqual(choicesOf(english[key]));
  });

  it('is compiled', () => {
    const format = new MessageFormat(language);
    for (const key of keys) expect(() => format.compile(messages[key]), key).not.toThrow();
  });

  it('has no signs that mean something in markup or in messages', () => {
    for (const key of keys) {
      const text = messages[key].replace(linkInMessage, '$2');
      expect(text, key).not.toMatch(/[<>&"']/);
    }
  });

  it('explains operators that the search knows', () => {
    expect(messages.tipWithout).toMatch(/^\S+ -\S+$/);
    expect(messages.tipEither).toMatch(/^\S+ OR \S+$/);
    expect(messages.tipBeginning).toMatch(/^\S+\*$/);
    expect(messages.tipPhrase).toMatch(/^["“”„«»]\s?\S.*\S\s?["“”„«»]$/u);
  });
});

describe('a paper', () => {
  it.each(['de-AT', 'ar-EG', 'zh-CN', 'fa-u-nu-latn'])(
    'has the words of its language, whatever its country: %s',
    (tag) => {
      expect(messagesFor(tag)).toEqual({ messages: languages[tag.slice(0, 2)], language: tag });
    },
  );

  it.each(['sv', 'ko-KR', 'zh-TW', 'zh-Hant', 'ur-Latn'])(
    'has English words where there are none: %s',
    (tag) => {
      expect(messagesFor(tag)).toEqual({ messages: english, language: 'en' });
    },
  );
});
