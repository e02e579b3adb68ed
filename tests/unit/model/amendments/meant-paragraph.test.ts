import { describe, expect, it } from 'vitest';
import { paragraphsMeant } from '../../../../src/model/amendments/meant-paragraph.ts';
import { paragraphId } from '../../../../src/model/paragraph-id.ts';

const texts = [
  'The town of Spin Boldak lies on the border with Pakistan, in the south.',
  'The town “council” met on Monday, and the mayor resigned the day after.',
  'Nobody was hurt.',
];
const paragraphs = texts.map((text) => ({ id: paragraphId(text), text }));

const meant = (words: string) => paragraphsMeant(words, paragraphs).map(({ text }) => text);

describe('paragraphsMeant', () => {
  it('are those that begin with the words, however these are typed', () => {
    expect(meant('the town of spin')).toEqual([texts[0]]);
    expect(meant('The town "council" met')).toEqual([texts[1]]);
    expect(meant('The town')).toEqual([texts[0], texts[1]]);
  });

  it('are found by whole words alone', () => {
    expect(meant('Nobody was hur')).toEqual([]);
    expect(meant('was hurt')).toEqual([]);
    expect(meant('—')).toEqual([]);
  });

  it('is the one with an id, with or without the sign', () => {
    expect(meant(paragraphs[2]?.id ?? '')).toEqual([texts[2]]);
    expect(meant(`#${paragraphs[1]?.id}`)).toEqual([texts[1]]);
  });

  it('is the one that had the id before it was edited', () => {
    const before = paragraphId(
      'The town of Spin Bolduk lies on the border with Pakistan, in the south.',
    );
    expect(before).not.toBe(paragraphs[0]?.id);
    expect(meant(before)).toEqual([texts[0]]);
  });
});
