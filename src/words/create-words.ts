/** The words of a language, ready to be said. */
import MessageFormat from '@messageformat/core';
import type { GetICUArgs } from '@schummar/icu-type-parser';
import type { english } from './languages/en.ts';
import { messagesFor } from './languages.ts';

type English = typeof english;

type Values<Message extends string> = GetICUArgs<
  Message,
  { ICUArgument: string; ICUNumberArgument: number }
>;

/** A message without arguments is a text; any other, a function of them. Their names and types are those in English. */
export type Words = {
  readonly [Key in keyof English]: keyof Values<English[Key]> extends never
    ? string
    : (values: Values<English[Key]>) => string;
};

/** @param language a BCP 47 tag */
export function createWords(language: string): Words {
  const { messages, language: spoken } = messagesFor(language);
  const format = new MessageFormat(spoken);
  const said = Object.entries(messages).map(([key, message]) => [
    key,
    message.includes('{') ? format.compile(message) : message,
  ]);
  return Object.fromEntries(said) as Words;
}
