import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../../src/markdown/parse.ts';
import { codesWithLines } from '../../../samples.ts';
import { check } from '../../../source/check/text/checked-text.ts';

const blocksOf = (text: string) =>
  parseMarkdown(text).children.map((node) =>
    node.type === 'list' ? node.children.map((item) => toString(item)) : toString(node),
  );

describe('figures with a sign keep it', () => {
  it.each([
    ['+ 5% in May\n- 3% in June', ['+ 5% in May', '- 3% in June']],
    ['Prices:\n+ 5.2 % in May\n+ 1 % in June', ['Prices:', '+ 5.2 % in May', '+ 1 % in June']],
    [
      '- 12 seats for Labour\n+ 7 seats for the Greens',
      ['- 12 seats for Labour', '+ 7 seats for the Greens'],
    ],
    ['- 3 per cent\n\n+ 5 per cent', ['- 3 per cent', '+ 5 per cent']],
    ['+ $3.5 million\n- $2 million', ['+ $3.5 million', '- $2 million']],
    ['+ 2 °C', ['+ 2 °C']],
    ['> + 5%\n> - 3%', ['+ 5%- 3%']],
  ])('%j', (text, blocks) => expect(blocksOf(text)).toEqual(blocks));
});

describe('lists stay lists', () => {
  it.each([
    ['- 40% said yes\n- 30% said no', [['40% said yes', '30% said no']]],
    ['+ 3 eggs\n+ 200 g flour', [['3 eggs', '200 g flour']]],
    ['- 3 apples\n- 5 pears', [['3 apples', '5 pears']]],
    ['* 5%\n* 3%', [['5%', '3%']]],
    ['+ Better roads\n- 3% more tax', [['Better roads'], ['3% more tax']]],
    ['+ 3rd place\n- 5th place', [['3rd place'], ['5th place']]],
    ['-3% in June\n+5% in May', ['-3% in June\n+5% in May']],
  ])('%j', (text, blocks) => expect(blocksOf(text)).toEqual(blocks));
});

describe('shares after hyphens and nothing else stop: they may be negative', () => {
  it.each(['- 3%', 'Prices:\n\n- 3%\n- 5.5 %', '- 3 per cent\n- 1 per cent', '- 12 °C', '> - 3%'])(
    '%j',
    (text) =>
      expect(codesWithLines(check(text)).map((one) => one.split(':')[0])).toEqual([
        'signed-figures',
      ]),
  );

  it('with both repairs', () => {
    expect(check('- 3%')[0]?.fix).toContain(
      'right before the figure: -3%. For a list, begin its lines with a star: * 3%',
    );
  });

  it.each(['-3%', '* 3%', '- 3% in June', '- 12\n- 15', '1. 3%', '- [ ] 3%'])('not %j', (text) =>
    expect(check(text)).toEqual([]),
  );
});
