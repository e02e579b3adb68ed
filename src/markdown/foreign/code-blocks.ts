/** Blocks of code in the language of a template: `{% highlight ruby %}`, `{{< highlight go >}}`. */
import type { Replacement } from './replacement.ts';

const block =
  /^([ \t]*)(?:\{%-?[ \t]*highlight[ \t]+([\w+#-]+)(?:[ \t][^\n%]*)?%\}|\{\{<[ \t]*highlight[ \t]+"?([\w+#-]+)"?(?:[ \t][^\n>]*)?>\}\})[ \t]*\n([\s\S]*?)^[ \t]*(\{%-?[ \t]*endhighlight[ \t]*-?%\}|\{\{<[ \t]*\/[ \t]*highlight[ \t]*>\}\})[ \t]*$/gm;

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
