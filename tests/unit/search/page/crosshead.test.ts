import { expect, it } from 'vitest';
import { withoutCrosshead } from '../../../../src/search/page/crosshead.ts';

it('the crosshead keeps its marks, and the excerpt goes on below it', () => {
  const passage = {
    crosshead: 'Pressure on the army',
    excerpt: [
      { marked: 'Pressure' },
      ' ',
      'on ',
      'the ',
      '',
      { marked: 'army' },
      '. ',
      'It ',
      { marked: 'pressed' },
      ' on. ',
    ],
  };
  expect(withoutCrosshead(passage)).toEqual({
    crosshead: [{ marked: 'Pressure' }, ' ', 'on ', 'the ', { marked: 'army' }],
    text: ['It ', { marked: 'pressed' }, ' on. '],
  });
});

it('a text without it stays as it is', () => {
  const excerpt = ['… the ', { marked: 'army' }, ' refused. '];
  expect(withoutCrosshead({ crosshead: 'The army', excerpt })).toEqual({
    crosshead: ['The army'],
    text: excerpt,
  });
});

it('a crosshead alone leaves no text', () => {
  const passage = { crosshead: 'Who pays?', excerpt: ['Who ', { marked: 'pays' }, '?. '] };
  expect(withoutCrosshead(passage)).toEqual({
    crosshead: ['Who ', { marked: 'pays' }, '?'],
    text: [],
  });
});
