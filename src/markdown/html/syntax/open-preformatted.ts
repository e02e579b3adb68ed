/**
 * Continues blocks of HTML while preformatted text is open in them. CommonMark (4.6) ends a block of `<div><pre>` at the first
 * blank line, and one of `<!-- … --><pre>` with its first line, and would read the rest of the text as markdown, without its
 * lines.
 */
import { htmlFlow } from 'micromark-core-commonmark';
import type { Construct, State } from 'micromark-util-types';
import { isBlockName, isPreformatted } from '../elements.ts';
import { beforeBlankLine, htmlLine, lineEnding, sameContainer } from './lines-of-html.ts';
import { htmlTokens } from '../tokens.ts';

/** Whether preformatted text is open at the end of a stretch of HTML. */
function hasOpenPreformatted(html: string): boolean {
  if (!/<(?:pre|listing|xmp)\b/i.test(html)) return false;
  let open = 0;
  for (const token of htmlTokens(html)) {
    if (token.type === 'start' && isPreformatted(token.name)) open += 1;
    if (token.type === 'end' && isPreformatted(token.name)) open = Math.max(0, open - 1);
  }
  return open > 0;
}

/** Whether a block ends at a blank line or with a certain line; undefined for other blocks. */
function endOf(firstLine: string): 'blank line' | 'line' | undefined {
  const [, comment, name = ''] = /^<(?:(!--)|\/?([a-z][a-z\d]*))/i.exec(firstLine) ?? [];
  if (comment || isPreformatted(name.toLowerCase())) return 'line';
  return isBlockName(name.toLowerCase()) ? 'blank line' : undefined;
}

/** A line on which preformatted text or a comment may end. */
const mayClose = /-->|<\/(?:pre|listing|xmp)\b/i;

/** The construct for blocks that CommonMark would end within preformatted text. It takes no other block. */
export const openPreformatted: Construct = {
  name: 'openPreformatted',
  concrete: true,
  ...(htmlFlow.resolveTo && { resolveTo: htmlFlow.resolveTo }),
  tokenize(effects, ok, nok) {
    // The construct of CommonMark decides what interrupts a paragraph.
    if (this.interrupt) return nok;
    let typed = '';
    /** Whether preformatted text was open where CommonMark would have ended the block. */
    let isContinued = false;
    let hasClosed = false;

    const end: State = (code) => {
      effects.exit('htmlFlow');
      return isContinued ? ok(code) : nok(code);
    };
    const nextLine: State = (code) => {
      typed += '\n';
      return lineEnding(effects, oneLine)(code);
    };
    /** Where CommonMark ends the block. */
    const atEnd: State = (code) => {
      const isOpen = (isContinued && !hasClosed) || hasOpenPreformatted(typed);
      if (!isOpen) return end(code);
      isContinued = true;
      hasClosed = false;
      return nextLine(code);
    };
    const endLine =
      (line: string): State =>
      (code) => {
        typed += line;
        hasClosed ||= mayClose.test(line);
        const kind = endOf(typed);
        if (code === null || kind === undefined) return end(code);
        if (kind === 'blank line') {
          const goOn = effects.check(beforeBlankLine, atEnd, nextLine);
          return effects.check(sameContainer, goOn, end)(code);
        }
        return effects.check(sameContainer, hasClosed ? atEnd : nextLine, end)(code);
      };
    const oneLine = htmlLine(effects, endLine);
    return (code) => {
      effects.enter('htmlFlow');
      return oneLine(code);
    };
  },
};
