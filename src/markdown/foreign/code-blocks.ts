/** Blocks of code in the marks of other programs: `{% highlight ruby %}`, `{{< highlight go >}}`, `=CODE_START=`. */
import type { Replacement } from './replacement.ts';

const openings = [
  String.raw`\{%-?[ \t]*highlight[ \t]+([\w+#-]+)(?:[ \t][^\n%]*)?%\}`,
  String.raw`\{\{<[ \t]*highlight(?:[ \t]+"?([\w+#-]+)"?(?:[ \t][^\n>]*)?|[ \t]*)>\}\}`,
  '=CODE_START=',
].join('|');

const closings = [
  String.raw`\{%-?[ \t]*endhighlight[ \t]*-?%\}`,
  String.raw`\{\{<[ \t]*\/[ \t]*highlight[ \t]*>\}\}`,
  '=CODE_END=',
].join('|');

const block = new RegExp(
  String.raw`^([ \t]*)(?:${openings})[ \t]*\n([\s\S]*?)^[ \t]*(${closings})[ \t]*$`,
  'gm',
);

const fence = '```';

/** The marks before and after each block of code of a text. Code that contains a fence stays as it was typed. */
export const foreignCode = (text: string): [Replacement, Replacement][] =>
  [...text.matchAll(block)].flatMap((found): [Replacement, Replacement][] => {
    const {
      0: typed,
      1: indent = '',
      2: liquid,
      3: hugo,
      4: code = '',
      5: last = '',
      index,
    } = found;
    if (code.includes(fence)) return [];
    const start = index + indent.length;
    const first = typed.slice(indent.length, typed.indexOf('\n')).trimEnd();
    const end = index + typed.trimEnd().length;
    const opening = fence + (liquid ?? hugo ?? '');
    return [
      [
        { kind: 'code', start, end: start + first.length, text: opening.padEnd(first.length) },
        { kind: 'code', start: end - last.length, end, text: fence.padEnd(last.length) },
      ],
    ];
  });
