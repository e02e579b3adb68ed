/** Which lines are blocks of HTML: those of CommonMark (4.6), but for what the modules beside this one say. */
import { htmlFlow } from 'micromark-core-commonmark';
import type { Construct, Event, Extension } from 'micromark-util-types';
import { closedBlock } from './closed-blocks.ts';
import { openPreformatted } from './open-preformatted.ts';
import { sentenceTag } from './sentence-tags.ts';
import { wordsAfterComment } from './words-after-comment.ts';

const lessThan = 60;

/** Whether the line before the next one is HTML. */
const isBelowHtml = (events: readonly Event[]) =>
  events.at(-1)?.[1].type === 'lineEnding' && events.at(-3)?.[1].type === 'htmlFlow';

/** A construct that leaves lines of words after a comment to markdown. */
const unlessWords = (construct: Construct): Construct => ({
  ...construct,
  tokenize(effects, ok, nok) {
    const html = construct.tokenize.call(this, effects, ok, nok);
    // A comment ends the paragraph above it, and goes on with the HTML above it.
    const isBlock = this.interrupt === true || isBelowHtml(this.events);
    return isBlock ? html : effects.check(wordsAfterComment, nok, html);
  },
});

/** The syntax extension. */
export function htmlBlocks(): Extension {
  const commonMark = unlessWords(htmlFlow);
  const block: Construct = {
    ...htmlFlow,
    name: 'htmlBlock',
    tokenize(effects, ok, nok) {
      return effects.check(sentenceTag, nok, commonMark.tokenize.call(this, effects, ok, nok));
    },
  };
  return {
    disable: { null: ['htmlFlow'] },
    flow: { [lessThan]: [closedBlock, unlessWords(openPreformatted), block] },
  };
}
