/**
 * Preformatted text that begins twice and ends once: `<pre><pre class="shell">…</pre>`. Without its second end it would go on to
 * the end of the text.
 */
import type { Replacement } from './replacement.ts';

const doubled =
  /<pre>(?=<pre(?<attributes>[^<>]*)>(?:(?!<\/?pre\b)[^])*<\/pre>(?:(?!<\/pre\b)[^])*?(?:<pre\b|$(?![^])))/gi;

/** Whether a text may have such tags. */
export const mayHaveDoubledTag = (text: string): boolean => /<pre><pre/i.test(text);

/** The first of two tags, together with the beginning of the second one. */
export const foreignDoubledTags = (text: string): Replacement[] =>
  [...text.matchAll(doubled)].map(({ 0: first, index }) => {
    const end = index + first.length + '<pre'.length;
    return { kind: 'tag', start: index, end, text: '<pre'.padEnd(end - index) };
  });
