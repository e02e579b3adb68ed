/** How the lines of a program are read in the text that is parsed, where each begins with a mark: a syntax extension. */
import type { Construct, Effects, Extension, State } from 'micromark-util-types';

/** Begins each line of a program in the text that is parsed. A private character, which no program needs. */
export const programMark = '\u{e0c0}';

/** Stands for each further character of such a line. */
export const programMask = 'x';

const markCode = programMark.charCodeAt(0);
const maskCode = programMask.charCodeAt(0);

type Code = Parameters<State>[0];

const isSpace = (code: Code) => code === -2 || code === -1 || code === 32;
const isLineEnding = (code: Code) => code !== null && code < -2;

/** How many columns of indentation code has at most before its first character. */
const longestIndent = 4;

/** Reads at most so many columns of spaces. @param next gets how many were read */
function indent(effects: Effects, most: number, next: (size: number) => State): State {
  let size = 0;
  const consume: State = (code) => {
    if (isSpace(code) && size < most) {
      size += 1;
      effects.consume(code);
      return consume;
    }
    effects.exit('linePrefix');
    return next(size)(code);
  };
  return (code) => {
    if (!isSpace(code) || most === 0) return next(0)(code);
    effects.enter('linePrefix');
    return consume(code);
  };
}

/** A line of a program, which may have further spaces before its mark. @param isMasked whether the line has masked characters */
const markAhead = (isMasked = false): Construct => ({
  partial: true,
  tokenize: (effects, ok, nok) =>
    indent(effects, Infinity, () => (code) => {
      if (code !== markCode) return nok(code);
      effects.enter('data');
      effects.consume(code);
      effects.exit('data');
      return (next) => (isMasked && next !== maskCode ? nok(next) : ok(next));
    }),
});

/** The end of a line, blank lines, and the indentation of the next line of a program. */
const nextLine = (size: number): Construct => ({
  partial: true,
  tokenize(effects, ok, nok) {
    const begin: State = (code) => {
      if (!isLineEnding(code) || this.parser.lazy[this.now().line]) return nok(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return indent(effects, size, () => atLine);
    };
    const atBlank: State = indent(
      effects,
      Infinity,
      () => (code) => (isLineEnding(code) ? begin(code) : nok(code)),
    );
    const atLine: State = (code) =>
      this.parser.lazy[this.now().line] ? nok(code) : effects.check(markAhead(), ok, atBlank)(code);
    return begin;
  },
});

const program: Construct = {
  name: 'program',
  tokenize(effects, ok, nok) {
    let size = 0;
    const end: State = (code) => {
      effects.exit('codeIndented');
      return ok(code);
    };
    const line: State = (code) => {
      if (code === null || isLineEnding(code)) {
        effects.exit('codeFlowValue');
        return atBreak(code);
      }
      effects.consume(code);
      return line;
    };
    const atBreak: State = (code) => {
      if (code === null) return end(code);
      if (isLineEnding(code)) return effects.attempt(nextLine(size), atBreak, end)(code);
      effects.enter('codeFlowValue');
      return line(code);
    };
    return (code) => {
      effects.enter('codeIndented');
      return indent(effects, longestIndent, (read) => {
        size = read;
        // A mark that begins a line without any indentation may be typed.
        return effects.check(markAhead(read === 0), atBreak, nok);
      })(code);
    };
  },
};

/**
 * Reads lines that begin with the mark as code, however far they are indented: programs in lists and quotations have less before
 * them than CommonMark asks for.
 */
export const programSyntax = (): Extension => ({
  flowInitial: { [-2]: program, [-1]: program, 32: program, [markCode]: program },
});
