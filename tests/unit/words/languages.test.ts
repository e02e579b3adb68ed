/** All languages say all that there is to say, with the same values, and in every plural form that they have. */
import MessageFormat from '@messageformat/core';
import { parse, type Token } from '@messageformat/parser';
import { describe, expect, it } from 'vitest';
import { languages, messagesFor } from '../../../src/words/languages.ts';
import { english } from '../../../src/words/languages/en.ts';

type Choice = Extract<Token, { cases: unknown }>;

const isChoice = (token: Token): token is Choice => 'cases' in token;

/** The tokens of a message, with those in its choices. */
function tokensOf(message: string): Token[] {
  const inner = (tokens: readonly Token[]): Token[] =>
    tokens.flatMap((token) => [
      token,
      ...(isChoice(token) ? token.cases.flatMap((one) => inner(one.tokens)) : []),
    ]);
  return inner(parse(message));
}

/** What a message is given: its arguments with their types, and its links. */
function valuesOf(message: string): string[] {
  const values = tokensOf(message).flatMap((token) => {
    if (isChoice(token)) return [`${token.arg} as ${token.type}`];
    if (token.type === 'argument') return [token.arg];
    return token.type === 'function' ? [`${token.arg} as ${token.key}`] : [];
  });
  const links = [...message.matchAll(/<(\w+)>[^<>]+<\/\1>/g)].map(([, name]) => `<${name}>`);
  return [...new Set([...values, ...links])].sort();
}

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
        .filter((token) => token.type === 'select')
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
      const text = messages[key].replace(/<(\w+)>([^<>]+)<\/\1>/g, '$2');
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
