import { expect, it } from 'vitest';
import { isStopWord } from '../../../../src/search/query/stop-words.ts';

it('a question is about its other words', () => {
  const about = (question: string) => question.split(' ').filter((word) => !isStopWord(word));
  expect(about('what did obama say about pakistan')).toEqual(['obama', 'pakistan']);
  expect(about('where is haqqani')).toEqual(['haqqani']);
  expect(about('how many people have died in the war')).toEqual(['people', 'died', 'war']);
});
