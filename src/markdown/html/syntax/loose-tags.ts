/**
 * Tags within a sentence that browsers read as tags and CommonMark (6.6) as text: without a space between two attributes, with
 * odd characters in them, or from Office, such as `<o:p>`. Without this extension they would be printed as they are typed.
 */
import type { Code, Construct, Extension, State } from 'micromark-util-types';
import { isReadable, unsafeKindOf } from '../elements.ts';
import { isWord, type HtmlToken, htmlTokens } from '../tokens.ts';

const lessThan = 60;

const characterOf = (code: Code): string =>
  code === null ? '' : code < -2 ? '\n' : code < 0 ? ' ' : String.fromCodePoint(code);

/** What begins a tag, or a condition of Office. */
const beginning = /^<(?:\/?[a-z]|!\[(?:if|endif)\b)/i;

const isTag = (token: HtmlToken | undefined): boolean =>
  token === undefined ||
  (token.type === 'end' && isReadable(token.name)) ||
  (token.type === 'start' &&
    (isReadable(token.name) || unsafeKindOf(token.name) !== undefined) &&
    ![...token.attributes].some((attribute) => isWord(...attribute)));

/** Whether a text that begins with < and ends with > is one tag. */
function isOneTag(typed: string): boolean {
  if (!beginning.test(typed)) return false;
  const [token, ...others] = htmlTokens(typed);
  return others.length === 0 && isTag(token);
}

const looseTag: Construct = {
  name: 'looseTag',
  tokenize(effects, ok, nok) {
    let typed = '';
    let quote = '';

    const follow = (character: string) => {
      if (quote) quote = character === quote ? '' : quote;
      else if (/["']/.test(character) && /=\s*$/.test(typed)) quote = character;
      typed += character;
    };
    const consume: State = (code) => {
      if (code === null || (typed.length === 3 && !/^<[/!a-z]/i.test(typed))) return nok(code);
      const character = characterOf(code);
      if (character === '\n') {
        effects.exit('htmlTextData');
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        typed += character;
        return beginLine;
      }
      effects.consume(code);
      const isEnd = character === '>' && !quote;
      follow(character);
      if (!isEnd) return consume;
      effects.exit('htmlTextData');
      effects.exit('htmlText');
      return isOneTag(typed) ? ok : nok;
    };
    const beginLine: State = (code) => {
      effects.enter('htmlTextData');
      return consume(code);
    };
    return (code) => {
      effects.enter('htmlText');
      return beginLine(code);
    };
  },
};

/** The syntax extension. */
export const looseTags = (): Extension => ({ text: { [lessThan]: looseTag } });
