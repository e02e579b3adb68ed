/**
 * Lines that begin with a tag of a sentence, such as `<br>` or `<em>`, are markdown, even if the line has nothing else.
 * CommonMark would take all text up to the next blank line for HTML (4.6, start condition 7), and print its markdown as typed.
 */
import type { Code, Construct, State } from 'micromark-util-types';
import { isSentenceName } from '../elements.ts';

const slash = 47;

const isNameCharacter = (code: Code) =>
  code !== null && code >= 0 && /[a-z\d]/i.test(String.fromCodePoint(code));

/** The beginning of a tag of a sentence. */
export const sentenceTag: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let name = '';
    const consumeName: State = (code) => {
      if (code !== null && isNameCharacter(code)) {
        name += String.fromCodePoint(code);
        effects.consume(code);
        return consumeName;
      }
      effects.exit('data');
      return isSentenceName(name.toLowerCase()) ? ok(code) : nok(code);
    };
    const consumeSlash: State = (code) => {
      if (code !== slash) return consumeName(code);
      effects.consume(code);
      return consumeName;
    };
    return (code) => {
      effects.enter('data');
      effects.consume(code);
      return consumeSlash;
    };
  },
};
