/** What the software that fills in messages cannot do without, or cannot do. */
import { isChoice, tokensOf } from './message-values.ts';

/** The place after the bracket that ends what begins at a place. */
function endOf(message: string, from: number): number {
  let depth = 1;
  for (let at = from; at < message.length; at += 1) {
    if (message[at] === '{') depth += 1;
    if (message[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return message.length;
}

/** The choices without a form `other`, which stands for all numbers that the other forms do not name. */
const withoutOther = (message: string) =>
  tokensOf(message).flatMap((token) =>
    isChoice(token) && token.cases.every(({ key }) => key !== 'other') ? [token] : [],
  );

/**
 * What is wrong with a message that can be parsed; undefined if nothing is.
 *
 * @throws if it is not in the ICU message format
 */
export function faultOfMessage(message: string): string | undefined {
  if (withoutOther(message).length > 0) return 'has no form “other”';
  const odd = tokensOf(message).find(
    (token) => token.type === 'function' && (token.key !== 'number' || token.param),
  );
  if (odd?.type !== 'function') return undefined;
  const form = `{${odd.arg}, ${odd.key}${odd.param ? ', …' : ''}}`;
  return `has ${form} in it, where only {${odd.arg}} or {${odd.arg}, number} may stand`;
}

/** The same message where each choice has a form `other`, which is the last of its own. @throws if it cannot be parsed */
export function withOther(message: string): string {
  const [choice] = withoutOther(message);
  const last = choice?.cases.at(-1);
  if (!choice || !last) return message;
  const start = last.ctx.offset + last.ctx.text.length;
  const end = endOf(message, start);
  const form = message.slice(start, end);
  return withOther(`${message.slice(0, end + 1)} other {${form}}${message.slice(end + 1)}`);
}
