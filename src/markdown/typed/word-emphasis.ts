/**
 * How `*`, `**` and `_` are read next to letters and punctuation. Four rules differ from CommonMark:
 *
 * - Stars within a word open nothing (`f**k`, `M*A*S*H`), and close only what began as a mark of its own: `*Titanic*s`. Two stars
 *   that lack the space before them are bold, if four letters and more follow up to the next two, `for**volunteers**.`, also within
 *   one word, `un**believ**able`. So is an ending, `Berg**s**`, if three letters and more are before it.
 * - A mark closes after a full stop, a hyphen or the like without a space, and a bold one opens before a bracket, or before a stop that is
 *   bold by itself: `**Budget:**The mayor`, `Wong**,** Deputy`.
 * - The `_` of a name or a tag opens nothing, `@_khan_`, `#_bridge_`, and ends no emphasis around it: `_Photo: @_khan_ for us_`.
 * - Chinese, Japanese and Korean have no spaces between words: `含**「重点」**内容` (micromark-extension-cjk-friendly).
 */
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type {
  Code,
  Construct,
  Event,
  Extension,
  Resolver,
  State,
  Token,
  TokenizeContext,
} from 'micromark-util-types';

const asterisk = 42;
const underscore = 95;
const [numberSign, at] = [35, 64];

/** A letter or digit of a script that puts spaces between words. */
const wordCharacter =
  /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}ー])[\p{L}\p{M}\p{N}]/u;
const closingMark = /[-.,:;!?…—–)\]}”’»"'`>]/;
const openingMark = /[([{“‘«„"'`]/;

const stop = /[.,:;!?]/;

const isName = (words: string) => /^[\p{L}\p{M}\p{N}.-]*$/u.test(words);

const matches = (pattern: RegExp, code: Code) =>
  code !== null && code > 0 && pattern.test(String.fromCodePoint(code));

/** The context of a run of stars that CommonMark does not look at. */
type Position = 'in a word' | 'after a mark' | 'before a mark' | 'before a stop';

function positionOf(before: Code, after: Code): Position | undefined {
  const [isAfterWord, isBeforeWord] = [
    matches(wordCharacter, before),
    matches(wordCharacter, after),
  ];
  if (isAfterWord && isBeforeWord) return 'in a word';
  if (isBeforeWord && matches(closingMark, before)) return 'after a mark';
  if (isAfterWord && matches(openingMark, after)) return 'before a mark';
  if (isAfterWord && matches(stop, after)) return 'before a stop';
  return undefined;
}

const lengthOf = ({ start, end }: Token) => end.offset - start.offset;

/**
 * Whether stars in a word may close the emphasis that begins at `opener`: around one word, or around several words if more than
 * three letters of the last one are before the stars.
 */
function mayCloseInWord(opener: Token, token: Token, context: TokenizeContext): boolean {
  const content = context.sliceSerialize({ start: opener.end, end: token.start });
  return !/\s/.test(content) || /[\p{L}\p{M}]{4}$/u.test(content);
}

/** Whether three letters or more of a word are before a run. Letters that stars replace are after fewer: `f**k`, `sh**`. */
function isAfterLetters({ start }: Token, context: TokenizeContext): boolean {
  const from = { ...start, _bufferIndex: Math.max(0, start._bufferIndex - 12) };
  return (
    start._bufferIndex > 0 &&
    /[\p{L}\p{M}]{3}$/u.test(context.sliceSerialize({ start: from, end: start }))
  );
}

/** A run of stars, with the next run of the same length, and the next one that is not in a word. */
interface Run {
  token: Token;
  position: Position | undefined;
  following: Run | undefined;
  next: Token | undefined;
}

/**
 * Whether two stars in a word, with no others up to the next two, begin bold words: several, or a part of the word. Letters that
 * stars replace are fewer.
 */
function mayOpenInWord({ token, following }: Run, context: TokenizeContext): boolean {
  if (lengthOf(token) !== 2 || !following) return false;
  const content = context.sliceSerialize({ start: token.end, end: following.token.start });
  if (content.includes('*')) return false;
  const isPart = !/\s/.test(content);
  const hasLetters = (content.match(/[\p{L}\p{M}]/gu)?.length ?? 0) > 3;
  if (following.position === 'in a word') return isPart && hasLetters;
  return (
    following.token._close === true && (hasLetters || (isPart && isAfterLetters(token, context)))
  );
}

/** Whether stars in a word end bold words, although a mark after them could: those that follow are a pair of their own. */
const isBeforePair = ({ token, following }: Run, context: TokenizeContext): boolean =>
  following?.position === 'in a word' &&
  isAfterLetters(token, context) &&
  isAfterLetters(following.token, context) &&
  mayOpenInWord(following, context);

/** The runs of stars among events. */
function runsOf(events: readonly Event[], positions: WeakMap<Token, Position>): Run[] {
  const next = new Map<number, Token>();
  const following = new Map<number, Run>();
  return events
    .flatMap(([kind, token]) =>
      kind === 'enter' && token.type === 'attentionSequence' ? [token] : [],
    )
    .reverse()
    .map((token) => {
      const length = lengthOf(token);
      const run: Run = {
        ...{ token, position: positions.get(token) },
        ...{ following: following.get(length), next: next.get(length) },
      };
      if (run.position !== 'in a word') next.set(length, token);
      following.set(length, run);
      return run;
    })
    .reverse();
}

/** Decides for each run of stars that has a position whether it opens or closes. Takes time in proportion to the events. */
function decide(
  events: readonly Event[],
  context: TokenizeContext,
  positions: WeakMap<Token, Position>,
): void {
  /** The open runs by length. */
  const open = new Map<number, Token>();
  for (const run of runsOf(events, positions)) {
    const { token, position, next } = run;
    const length = lengthOf(token);
    const opener = open.get(length);
    if (position === 'in a word') {
      token._open = !opener && mayOpenInWord(run, context);
      token._close =
        opener !== undefined &&
        (next?._close ? isBeforePair(run, context) : mayCloseInWord(opener, token, context));
      open.delete(length);
      if (token._open) open.set(length, token);
      else if (opener && next?._close && !token._close) open.set(length, opener);
      continue;
    }
    if (position === 'after a mark' && opener && (length > 1 || !next?._close)) {
      token._close = true;
      token._open = false;
    }
    // A stop alone between two marks, `Wong**,** Deputy`, is bold; further words would not be.
    const isBefore =
      position === 'before a mark' ||
      (position === 'before a stop' && next?.start.offset === token.end.offset + 1);
    if (isBefore && length > 1 && !opener && next?._close) {
      token._open = true;
      token._close = false;
    }
    if (token._close && opener) open.delete(length);
    else if (token._open) open.set(length, token);
  }
}

/**
 * Decides which `_` at the end of a name or a tag ends no emphasis: if it may be a part of the name, and others after it end what is
 * open. Takes time in proportion to the events.
 *
 * @param ofUnderscores for each run of underscores, whether it is the first one of a name
 */
function decideInNames(
  events: readonly Event[],
  context: TokenizeContext,
  ofUnderscores: WeakMap<Token, boolean>,
): void {
  const runs = runsOf(events, new WeakMap())
    .map(({ token }) => token)
    .filter((token) => ofUnderscores.has(token));
  /** The end of the name or of the part of it that is read. */
  let end: Token | undefined;
  const inNames = new Set<Token>();
  for (const token of runs) {
    if (end && isName(context.sliceSerialize({ start: end.end, end: token.start }))) {
      inNames.add(token);
      end = token;
    } else end = ofUnderscores.get(token) ? token : undefined;
  }
  /** How many underscores further on end what begins before. */
  let ending = 0;
  for (const token of runs.reverse()) {
    if (token._close && ending > 0 && inNames.has(token)) token._close = false;
    else if (token._close) ending += lengthOf(token);
    else if (token._open) ending = Math.max(0, ending - lengthOf(token));
  }
}

/** The syntax extension that replaces the emphasis of CommonMark. */
export function wordEmphasis(): Extension {
  const { text, insideSpan } = cjkFriendlyExtension();
  const base = [text?.[asterisk] ?? []].flat()[0];
  if (!base) throw new Error('micromark-extension-cjk-friendly has no attention');
  const positions = new WeakMap<Token, Position>();
  const ofUnderscores = new WeakMap<Token, boolean>();
  const resolveAll: Resolver = (events, context) => {
    decideInNames(events, context, ofUnderscores);
    decide(events, context, positions);
    return base.resolveAll?.(events, context) ?? events;
  };
  const stars: Construct = {
    ...base,
    resolveAll,
    tokenize(effects, ok, nok) {
      const before = this.previous;
      const end: State = (after) => {
        const position = positionOf(before, after);
        const token = this.events.at(-1)?.[1];
        if (position && token) positions.set(token, position);
        return ok(after);
      };
      return base.tokenize.call(this, effects, end, nok);
    },
  };
  const underscores: Construct = {
    ...base,
    resolveAll,
    tokenize(effects, ok, nok) {
      const isInName = this.previous === at || this.previous === numberSign;
      const end: State = (after) => {
        const token = this.events.at(-1)?.[1];
        if (token) ofUnderscores.set(token, isInName);
        if (isInName && token) token._open = false;
        return ok(after);
      };
      return base.tokenize.call(this, effects, end, nok);
    },
  };
  return {
    // All marks of emphasis are resolved at once, so the rules for stars must be applied before.
    text: { [asterisk]: stars, [underscore]: underscores },
    insideSpan: { ...insideSpan, null: [{ resolveAll }] },
  };
}
