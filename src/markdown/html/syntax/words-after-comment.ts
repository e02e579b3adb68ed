/**
 * Lines of words after a comment, such as `<!-- more -->The *port* opens.`, are markdown. CommonMark takes a line that begins with a
 * comment for HTML (4.6, start condition 2), and prints its markdown as typed.
 */
import type { Construct, State } from 'micromark-util-types';
import { isSentenceName } from '../elements.ts';
import { characterOf, isLineEnding } from './lines-of-html.ts';

const comments = /^(?:<!--(?:(?!-->).)*-->[ \t]*)+/;
const tag = /^<\/?([a-z][a-z\d]*)/i;

/** A mark that begins a block of markdown where it begins a line. */
const blockMark = /^(?:[#>|]|[-+*][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3}|:{2,})/;

/** Whether a line has words after its comments. */
function hasWords(line: string): boolean {
  const [found] = comments.exec(line) ?? [];
  if (found === undefined) return false;
  const rest = line.slice(found.length);
  if (rest.startsWith('<')) return isSentenceName(tag.exec(rest)?.[1]?.toLowerCase() ?? '');
  return rest !== '' && !blockMark.test(rest);
}

/** A line of words after a comment. */
export const wordsAfterComment: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let line = '';
    const consume: State = (code) => {
      if (code === null || isLineEnding(code)) {
        effects.exit('data');
        return hasWords(line) ? ok(code) : nok(code);
      }
      line += characterOf(code);
      effects.consume(code);
      // Most lines that begin with < have no comment.
      if (line.length === 4 && line !== '<!--') {
        effects.exit('data');
        return nok(code);
      }
      return consume;
    };
    return (code) => {
      effects.enter('data');
      return consume(code);
    };
  },
};
