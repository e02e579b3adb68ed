import { describe, expect, it } from 'vitest';
import { compoundParts, splitWords } from '../../../../src/names/words/split-words.ts';

describe('the words of a text', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['siraj  haqqani', ['siraj', 'haqqani']],
    ['siraj\nhaqqani\u00a0\u2003network', ['siraj', 'haqqani', 'network']],
    ["haqqani's", ['haqqani']],
    ['Haqqani’s network', ['Haqqani', 'network']],
    ["ZIA'S CHINA'S", ['ZIA', 'CHINA']],
    ["it's'em o'sullivan", ["it'em", "o'sullivan"]],
    ['al-Qaeda – now', ['al-Qaeda', 'now']],
    ['war—and peace', ['war', 'and', 'peace']],
    ['and/or 9/11 F-16 2.5', ['and/or', '9/11', 'F-16', '2.5']],
    ['l’Ukraine', ['l’Ukraine']],
    ['& … ؟ حقانی', ['حقانی']],
  ])('%s', (text, words) => {
    expect(splitWords(text, 'en')).toEqual(words);
  });

  it('of a French one are without elided articles', () => {
    expect(splitWords('l’Ukraine d’Élysée', 'fr')).toEqual(['l’', 'Ukraine', 'd’', 'Élysée']);
  });
});

describe('a compound is made of', () => {
  it.each<[string, string[]]>([
    ['cease-fire', ['cease', 'fire']],
    ['24/7', ['24', '7']],
    ['Jay-Z,', ['Jay', 'Z,']],
    ['haqqani', ['haqqani']],
    ['2.5', ['2.5']],
    ['3,000', ['3,000']],
    ['o’sullivan', ['o’sullivan']],
    ['צה״ל', ['צה״ל']],
    ['al-', ['al']],
    ['--', []],
  ])('%s: %j', (word, parts) => {
    expect(compoundParts(word)).toEqual(parts);
  });
});
