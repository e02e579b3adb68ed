/** The values that a message needs. */
import { parse, type Token } from '@messageformat/parser';

/** A token that chooses between messages: a plural or a select. */
export type Choice = Extract<Token, { cases: unknown }>;

export const isChoice = (token: Token): token is Choice => 'cases' in token;

/** The tokens of a message, with those in its choices. @throws if it is not in the ICU message format */
export function tokensOf(message: string): Token[] {
  const inner = (tokens: readonly Token[]): Token[] =>
    tokens.flatMap((token) => [
      token,
      ...(isChoice(token) ? token.cases.flatMap((one) => inner(one.tokens)) : []),
    ]);
  return inner(parse(message));
}

/** A link: `<names>names A–Z</names>`. */
export const linkInMessage = /<(\w+)>([^<>]+)<\/\1>/g;

/**
 * The arguments of a message and the links in it, in order: `{name}`, `{count}`, `<names>`.
 *
 * @throws if it is not in the ICU message format
 */
export function valuesOf(message: string): string[] {
  const values = tokensOf(message).flatMap((token) => ('arg' in token ? [`{${token.arg}}`] : []));
  const links = [...message.matchAll(linkInMessage)].map(([, name]) => `<${name}>`);
  return [...new Set([...values, ...links])].sort();
}
