import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../../src/reader/first-sentence.ts';

describe('the first sentence of', () => {
  it.each([
    ['One sentence.', 'One sentence.'],
    ['One sentence. Another one.', 'One sentence.'],
    ['  No stop at the end ', 'No stop at the end'],
    ['Who knows? Nobody does.', 'Who knows?'],
    ['It grew by 1.5 per cent. Then it fell.', 'It grew by 1.5 per cent.'],
    ['“We came to sign.” They left.', '“We came to sign.”'],
    [
      '30,000 more U.S. troops would go. Success there is hard.',
      '30,000 more U.S. troops would go.',
    ],
    ['The U.S. State Department wrote. Nobody answered.', 'The U.S. State Department wrote.'],
    ['Gen. David Petraeus held a meeting. It was short.', 'Gen. David Petraeus held a meeting.'],
    ['Mr. J. Smith came. He left.', 'Mr. J. Smith came.'],
    ['Al Qaeda’s No. 2 leader is dead. So they say.', 'Al Qaeda’s No. 2 leader is dead.'],
    ['On Dec. 15 they met. On Dec. 16 they left.', 'On Dec. 15 they met.'],
    ['The No. 2 Pakistan wants fled. So they say.', 'The No. 2 Pakistan wants fled.'],
    ['On Dec. 15 Pakistan refused. They left.', 'On Dec. 15 Pakistan refused.'],
    ['They said no. Then they left.', 'They said no.'],
    // Which of the two it is cannot be known: rather a sentence too many.
    [
      'They fled to the U.S. Nobody followed. Years went by.',
      'They fled to the U.S. Nobody followed.',
    ],
    ['', ''],
  ])('%s', (text, sentence) => {
    expect(firstSentence(text, 'en')).toBe(sentence);
  });

  it('a text in Urdu', () => {
    expect(firstSentence('پاکستان نے انکار کیا۔ امریکہ نے دباؤ ڈالا۔', 'ur')).toBe(
      'پاکستان نے انکار کیا۔',
    );
  });
});
