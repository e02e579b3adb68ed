import { nearest } from '../../errors/nearest.ts';
import { english, type WordKey } from '../../words/languages/en.ts';
import { withOther } from '../../words/message-faults.ts';
import { valuesOf } from '../../words/message-values.ts';
import { isAccepted } from '../fields.ts';

const nameIn = (value: string) => value.replace(/[{}]/g, '');

/** The message with the names of values as the site has them: `{minuts}`. */
function withKnownNames(message: string, wanted: readonly string[]): string {
  const given = valuesOf(message).filter((value) => value.startsWith('{'));
  const missing = wanted.filter((value) => !given.includes(value));
  return given
    .filter((value) => !wanted.includes(value))
    .reduce((text, value) => {
      const only = given.length === 1 && missing.length === 1 ? missing[0] : undefined;
      const meant = nearest(value, missing) ?? only;
      const written = new RegExp(String.raw`(?<=\{\s*)${nameIn(value)}(?=\s*[,}])`, 'g');
      return meant === undefined ? text : text.replace(written, nameIn(meant));
    }, message);
}

/** The message with the value that it lacks in the place of its only number: `5 min`. */
function withValueForNumber(message: string, key: WordKey, wanted: readonly string[]): string {
  const [value, ...others] = wanted;
  const numbers = message.match(/\d+/g) ?? [];
  if (value === undefined || others.length > 0 || numbers.length !== 1) return message;
  const isNumber = english[key].includes(`{${nameIn(value)}, number}`);
  return message.replace(/\d+/, isNumber ? `{${nameIn(value)}, number}` : value);
}

/** What an editor may have meant by words of the site that the schema does not take, for it to choose from. */
export function wordsMeant(key: string, message: string): string[] {
  if (!Object.hasOwn(english, key) || !isAccepted(() => valuesOf(message))) return [];
  const own = key as WordKey;
  const wanted = valuesOf(english[own]).filter((value) => value.startsWith('{'));
  const named = withKnownNames(withOther(message), wanted);
  return [named, withValueForNumber(named, own, wanted), named.replace(/<[^<>]*>/g, '')];
}
