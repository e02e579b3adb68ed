/**
 * Lines that begin with a tag of a sentence, such as `<br>` or `<em>`, are markdown, even if the line has nothing else.
 * CommonMark would take all text up to the next blank line for HTML (4.6, start condition 7), and print its markdown as typed.
 */
import { htmlFlow } from 'micromark-core-commonmark';
import type { Code, Construct, Extension, State } from 'micromark-util-types';
import { isSentenceName } from './elements.ts';
import { openPreformatted } from './open-preformatted.ts';

const lessThan = 60;
const slash = 47;

const isNameCharacter = (code: Code) =>
  code !== null && code >= 0 && /[a-z\d]/i.test(String.fromCodePoint(code));

const sentenceTag: Construct = {
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

/** The syntax extension of all blocks of HTML. */
export function sentenceTags(): Extension {
  const block: Construct = {
    ...htmlFlow,
    name: 'htmlBlock',
    tokenize(effects, ok, nok) {
      return effects.check(sentenceTag, nok, htmlFlow.tokenize.call(this, effects, ok, nok));
    },
  };
  return { disable: { null: ['htmlFlow'] }, flow: { [lessThan]: [openPreformatted, block] } };
}
