/** Pages in memory as the build makes them, searched for words. */
import { acronymWords } from '../../../src/names/words/acronyms.ts';
import { numberWords } from '../../../src/names/words/amounts.ts';
import { markDecimals } from '../../../src/names/words/numbers.ts';
import { otherForms } from '../../../src/names/words/other-forms.ts';
import { wordSearch } from '../../../src/search/query/words/word-hits.ts';
import { fakeEngine, type FakePage, type FakePart } from './fake-engine.ts';

/** A page as the build makes it: with the forms of its words. */
export function story(text: string, meta: Record<string, string> = {}): FakePage {
  const forms = [
    ...text.split(' ').flatMap(otherForms),
    ...acronymWords(text),
    ...numberWords(text, 'en'),
  ];
  const own = forms.length > 0 ? { forms: forms.join(' ') } : {};
  return { text: markDecimals(text, 'en'), meta: { ...meta, ...own } };
}

export const searchIn = (...parts: FakePart[]) => wordSearch(fakeEngine(...parts), 'en');

/** The pages that a word finds, the best first. */
export async function found(parts: FakePart | FakePart[], word: string, isBeginning = false) {
  const { hits, as } = await searchIn(...[parts].flat()).word(word, isBeginning);
  const best = [...hits.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return [as, ...best.map(({ id }) => id)].join(' ');
}
