import type { Story } from '../article.ts';

const marks = /\p{M}/gu;
const words = /[\p{L}\p{N}]{3,}/gu;
const others = /[^\0-\x7f]/;

/** The words of the headline and the dek of a story, each once: without case, marks, and words of one or two letters. */
export function headlineWords({ headline, dek }: Pick<Story, 'headline' | 'dek'>): Set<string> {
  const text = `${headline} ${dek}`.toLowerCase();
  const plain = others.test(text) ? text.normalize('NFKD').replace(marks, '') : text;
  return new Set(plain.match(words));
}
