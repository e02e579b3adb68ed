/** Creates the words of a language, ready for use. */
import MessageFormat from '@messageformat/core';
import type { GetICUArgs } from '@schummar/icu-type-parser';
import type { english, OwnWords } from './languages/en.ts';
import { messagesFor } from './languages.ts';

type English = typeof english;

type Values<Message extends string> = GetICUArgs<
  Message,
  { ICUArgument: string; ICUNumberArgument: number }
>;

/**
 * A message without arguments is a text; any other is a function of its arguments. Names and types come from the English
 * messages.
 */
export type Words = {
  readonly [Key in keyof English]: keyof Values<English[Key]> extends never
    ? string
    : (values: Values<English[Key]>) => string;
};

/**
 * @param language a BCP 47 tag
 * @param own words of an editor, which replace them
 */
export function createWords(language: string, own?: OwnWords): Words {
  const { messages, language: spoken } = messagesFor(language, own);
  // A plural form that the language does not have is never chosen.
  const format = new MessageFormat(spoken, { strictPluralKeys: false });
  const said = Object.entries(messages).map(([key, message]) => [
    key,
    message.includes('{') ? format.compile(message) : message,
  ]);
  return Object.fromEntries(said) as Words;
}
