/**
 * Marks that set words off from the text and have no words themselves: `{{< note >}}` … `{{< /note >}}`, `{% raw %}` …
 * `{% endraw %}`. The words between them stay, as those of such an element of HTML do.
 */
import type { Replacement } from './replacement.ts';

const names =
  'alert|aside|box|callout|card|highlight-box|info|infobox|notice|note|panel|sidebar|tip|toc|warning';

/** What says how the words look. */
const looks = String.raw`(?:[ \t]+(?:class|color|colour|icon|kind|side|style|type|variant)=(?:"[^"\n{}]*"|'[^'\n{}]*'|[\w-]+))*`;

/** A mark that begins, one that ends, and that what is between has no further one. */
const pairs: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?<indent>[ \t]*)(?<open>\{\{(?<sign>[<%])[ \t]*(?<name>${names})${looks}[ \t]*[>%]\}\})(?<words>(?:(?!\{\{[<%][ \t]*/?[ \t]*\k<name>\b)[^])*?)(?<close>\{\{\k<sign>[ \t]*/[ \t]*\k<name>[ \t]*[>%]\}\})(?=[ \t]*$)`,
    'gm',
  ),
  new RegExp(
    String.raw`^(?<indent>[ \t]*)(?<open>\{%-?[ \t]*(?<name>raw|${names})${looks}[ \t]*-?%\})(?<words>(?:(?!\{%-?[ \t]*(?:end)?\k<name>\b)[^])*?)(?<close>\{%-?[ \t]*end\k<name>[ \t]*-?%\})(?=[ \t]*$)`,
    'gm',
  ),
];

const isBlank = (line: string | undefined) => line === undefined || line.trim() === '';

/** What begins a block, so that a space before it would count. */
const blockMark = /^[ \t]*(?:[-*+>#|:`~]|\d+[.)])(?:[ \t:#`~|>]|$)/;

/**
 * The marks that begin and end each stretch of words. Each stands in a line of its own, or beside the words of one block: what
 * comes before and after it must not become a part of that.
 */
export function foreignWrappers(text: string): Replacement[][] {
  return pairs.flatMap((pair) =>
    [...text.matchAll(pair)].flatMap(({ index, groups = {} }): Replacement[][] => {
      const { indent = '', open = '', words = '', close = '' } = groups;
      const start = index + indent.length;
      const from = start + open.length;
      const to = from + words.length;
      const isOpenAlone = isBlank(words.split('\n', 1)[0]) && words.includes('\n');
      const isCloseAlone = isBlank(words.split('\n').at(-1)) && words.includes('\n');
      const beginsWell =
        isOpenAlone || (!blockMark.test(words) && isBlank(text.slice(0, index).split('\n').at(-2)));
      const endsWell = isCloseAlone || isBlank(text.slice(to + close.length).split('\n')[1]);
      if (words.trim() === '' || !beginsWell || !endsWell) return [];
      // Tabs: two spaces at the end of a line would break it.
      const blank = (from: number, to: number): Replacement => ({
        kind: 'wrapper',
        start: from,
        end: to,
        text: '\t'.repeat(to - from),
      });
      return [[blank(start, from), blank(to, to + close.length)]];
    }),
  );
}
