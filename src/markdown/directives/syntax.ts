/**
 * The syntax of directives: a line `::figure[Caption]{src=road.jpg}`. Only names of the list are read, and only as blocks: what
 * merely looks like a directive, such as 10:30, :smile: or ::other, stays what was typed.
 *
 * A further directive gets a name here, a schema in `schemas/`, a plugin beside this file that turns it into nodes of
 * markdown, and a check in `source/check/check-directives.ts`.
 */
import { directive } from 'micromark-extension-directive';
import type { Code, Construct, Extension, State } from 'micromark-util-types';

const directiveNames = ['figure'] as const;

const colon = 58;

/** The constructs of blocks: containers (`:::name`) are concrete, leaves are not. */
const leaf = [directive().flow?.[colon] ?? []].flat().find(({ concrete }) => !concrete);

const isNameCharacter = (code: Code) =>
  code !== null && code >= 0 && /[\w-]/.test(String.fromCodePoint(code));

/** Two colons and a name of the list, which must end there. */
const knownName: Construct = {
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
      return directiveNames.some((known) => known === name) ? ok(code) : nok(code);
    };
    const consumeColon: State = (code) => {
      if (code !== colon) return nok(code);
      effects.consume(code);
      return consumeName;
    };
    return (code) => {
      effects.enter('data');
      effects.consume(code);
      return consumeColon;
    };
  },
};

/** The syntax extension of blocks alone, for the names of the list. */
export function blockDirectives(): Extension {
  if (!leaf) throw new Error('micromark-extension-directive has no leaf directive');
  const { tokenize } = leaf;
  const known: Construct = {
    ...leaf,
    tokenize(effects, ok, nok) {
      return effects.check(knownName, tokenize.call(this, effects, ok, nok), nok);
    },
  };
  return { flow: { [colon]: known } };
}

const line = new RegExp(
  `^[^\\S\\n]*(?:[>*+-][^\\S\\n]*|\\d+[.)][^\\S\\n]*)*::(?:${directiveNames.join('|')})`,
  'm',
);

/** Whether a text may have a directive; true for some texts without one. */
export const mayHaveDirective = (text: string): boolean => line.test(text);
