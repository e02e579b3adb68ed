/**
 * Ends blocks of HTML where their last element ends, or where one says that its content is markdown (`markdown="1"`), if a line of
 * words follows. CommonMark (4.6) takes all lines up to the next blank one for HTML, and prints their markdown as it is typed.
 */
import { htmlFlow } from 'micromark-core-commonmark';
import type { Construct, State } from 'micromark-util-types';
import { isBlockName, isDropped, isVoid } from '../elements.ts';
import {
  beforeBlankLine,
  characterOf,
  htmlLine,
  isLineEnding,
  lineEnding,
  sameContainer,
} from './lines-of-html.ts';
import { sentenceTag } from './sentence-tags.ts';
import { htmlTokens } from '../tokens.ts';

const lessThan = 60;
const space = 32;

/** The beginning of a line that begins a container, which is decided before a block can end. */
const container = /^(?:>|[*+-]\s|\d{1,9}[.)]\s)/;

/** The longest such beginning. */
const longestMark = 11;

/** A line ending before a line of words, which is neither blank nor begins with the tag of a block or the mark of a container. */
const beforeWords: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let typed = '';
    const consume: State = (code) => {
      const isEnd = code === null || isLineEnding(code);
      if (isEnd || typed.length === longestMark) {
        effects.exit('data');
        return container.test(`${typed}${isEnd ? '\n' : ''}`) ? nok(code) : ok(code);
      }
      effects.consume(code);
      typed += characterOf(code);
      return consume;
    };
    const begin: State = (code) => {
      if (code === null || isLineEnding(code)) return nok(code);
      if (code === lessThan) return effects.check(sentenceTag, ok, nok)(code);
      effects.enter('data');
      effects.consume(code);
      if (code >= 0 && code !== space) {
        typed = characterOf(code);
        return consume;
      }
      effects.exit('data');
      return begin;
    };
    return lineEnding(effects, begin);
  },
};

/** How many characters a tag or a comment may have. What is longer most likely lacks its end. */
const longestTag = 10_000;

/** The elements that are open where a stretch of HTML ends. */
class OpenElements {
  readonly #open: { name: string; hasMarkdown: boolean }[] = [];
  #unread = '';

  /** Reads a line. A tag or a comment may go on in the next one, but not without end. */
  read(line: string): void {
    this.#unread += line;
    if (this.#unread.length > longestTag) return;
    const tokens = htmlTokens(this.#unread);
    if (tokens.some(({ type }) => type === 'odd')) return;
    this.#unread = '';
    for (const token of tokens) {
      if (token.type === 'start' && !isVoid(token.name) && !isDropped(token.name)) {
        const isMarkdown = /^(?:1|block)$/.test(token.attributes.get('markdown') ?? '');
        this.#open.push({ name: token.name, hasMarkdown: isMarkdown && line.trim().endsWith('>') });
      }
      if (token.type === 'end') {
        const at = this.#open.findLastIndex(({ name }) => name === token.name);
        if (at >= 0) this.#open.length = at;
      }
    }
  }

  get areNone(): boolean {
    return this.#unread === '' && this.#open.length === 0;
  }

  /** Whether the innermost one has markdown, from the next line on. */
  get haveMarkdown(): boolean {
    return this.#unread === '' && this.#open.at(-1)?.hasMarkdown === true;
  }
}

const isBlock = (typed: string): boolean => {
  const [, name = ''] = /^<\/?([a-z][a-z\d]*)/i.exec(typed) ?? [];
  return isBlockName(name.toLowerCase());
};

/** The construct for blocks that end before a line of words. It takes no other block. */
export const closedBlock: Construct = {
  name: 'closedBlock',
  concrete: true,
  ...(htmlFlow.resolveTo && { resolveTo: htmlFlow.resolveTo }),
  tokenize(effects, ok, nok) {
    // The construct of CommonMark decides what interrupts a paragraph.
    if (this.interrupt) return nok;
    const open = new OpenElements();
    let isFirst = true;

    const end: State = (code) => {
      effects.exit('htmlFlow');
      return ok(code);
    };
    const endLine =
      (line: string): State =>
      (code) => {
        if (code === null || line === '' || (isFirst && !isBlock(line))) return nok(code);
        isFirst = false;
        open.read(`${line}\n`);
        const isEnd = open.haveMarkdown || open.areNone;
        const goOn = effects.check(beforeBlankLine, nok, nextLine);
        const next = isEnd ? effects.check(beforeWords, end, goOn) : goOn;
        return effects.check(sameContainer, next, nok)(code);
      };
    const oneLine = htmlLine(effects, endLine);
    const nextLine = lineEnding(effects, oneLine);
    return (code) => {
      effects.enter('htmlFlow');
      return oneLine(code);
    };
  },
};
