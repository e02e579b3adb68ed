/** Which lines are blocks of HTML: those of CommonMark (4.6), but for what the modules beside this one say. */
import { htmlFlow } from 'micromark-core-commonmark';
import type { Construct, Extension } from 'micromark-util-types';
import { closedBlock } from './closed-blocks.ts';
import { openPreformatted } from './open-preformatted.ts';
import { sentenceTag } from './sentence-tags.ts';

const lessThan = 60;

/** The syntax extension. */
export function htmlBlocks(): Extension {
  const block: Construct = {
    ...htmlFlow,
    name: 'htmlBlock',
    tokenize(effects, ok, nok) {
      return effects.check(sentenceTag, nok, htmlFlow.tokenize.call(this, effects, ok, nok));
    },
  };
  return {
    disable: { null: ['htmlFlow'] },
    flow: { [lessThan]: [closedBlock, openPreformatted, block] },
  };
}
