/** Lines of blocks of HTML, for the constructs that decide where such a block ends. */
import { blankLine } from 'micromark-core-commonmark';
import type { Code, Construct, Effects, State } from 'micromark-util-types';

export const isLineEnding = (code: Code): boolean => code !== null && code < -2;

/** A code as it is typed; a space for a tab and the like. */
export const characterOf = (code: Code): string =>
  code === null || code < 0 ? ' ' : String.fromCodePoint(code);

/** Reads a line ending. @param next reads what follows it */
export const lineEnding =
  (effects: Effects, next: State): State =>
  (code) => {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return next;
  };

/**
 * Reads a line of a block of HTML, without its ending.
 *
 * @param atEnd what follows, for the line as it is typed
 */
export function htmlLine(effects: Effects, atEnd: (line: string) => State): State {
  let line = '';
  const consume: State = (code) => {
    if (code === null || isLineEnding(code)) {
      effects.exit('htmlFlowData');
      return atEnd(line)(code);
    }
    effects.consume(code);
    line += characterOf(code);
    return consume;
  };
  return (code) => {
    line = '';
    if (code === null || isLineEnding(code)) return atEnd(line)(code);
    effects.enter('htmlFlowData');
    return consume(code);
  };
}

/** A line ending before a line that belongs to the same container. */
export const sameContainer: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return lineEnding(effects, (code) =>
      this.parser.lazy[this.now().line] ? nok(code) : ok(code),
    );
  },
};

/** A line ending before a blank line. */
export const beforeBlankLine: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => lineEnding(effects, effects.attempt(blankLine, ok, nok)),
};
