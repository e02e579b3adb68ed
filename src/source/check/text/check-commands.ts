/** Commands of other programs that are left over: one problem for each kind in a text, so that an archive can be put right. */
import { commandKind } from '../../../errors/command-messages.ts';
import { problem, type Place, type Problem } from '../../../errors/problem.ts';
import type { LeftOver } from '../../../markdown/typed/left-over.ts';

/** A command that is left over. */
export type Command = LeftOver & { kind: 'shortcode' | 'template' };

export const isCommand = (one: LeftOver): one is Command =>
  one.kind === 'shortcode' || one.kind === 'template';

/** What a command is called: `{{< note >}}` for `{{< /note >}}`, `{{ … | url }}` for `{{ "/about/" | url }}`. */
function nameOf(text: string): string {
  const [, sign, shortcode] = /^\{\{([<%])\s*\/?\s*([\w./-]+)/.exec(text) ?? [];
  if (sign && shortcode) return `{{${sign} ${shortcode} ${sign === '<' ? '>' : '%'}}}`;
  const [, tag] = /^\{%-?\s*(?:end)?(\w+)/.exec(text) ?? [];
  if (tag) return `{% ${tag} %}`;
  const [, bracket] = /^\[\/?([\w-]+)/.exec(text) ?? [];
  if (bracket) return `[${bracket}]`;
  const [, filter] = /^\{\{[^|}]*\|\s*(\w+)/.exec(text) ?? [];
  return filter ? `{{ … | ${filter} }}` : text;
}

const isEnd = (text: string) => /^(?:\{\{[<%]\s*\/|\{%-?\s*end|\[\/)/.test(text);

/** The commands of one kind, as one problem at the first of them. */
function problemOf(commands: readonly Command[], place: Place, isHtml: boolean): Problem[] {
  const [first] = commands;
  if (!first) return [];
  const begun = new Set(
    commands.filter(({ text }) => !isEnd(text)).map(({ text }) => nameOf(text)),
  );
  const names = new Map<string, number>();
  for (const { text } of commands) {
    const name = nameOf(text);
    if (!isEnd(text) || !begun.has(name)) names.set(name, (names.get(name) ?? 0) + 1);
  }
  const { kind, text, whole, address } = first;
  const isOne = [...names.values()].reduce((sum, count) => sum + count, 0) === 1;
  return [problem(kind, place, { text, whole, address, names: isOne ? undefined : names, isHtml })];
}

/**
 * Reports commands that are left over in a text.
 *
 * @param isHtml whether a line of the text is in a block of HTML
 */
export function checkCommands(
  commands: readonly Command[],
  { file, bodyOffset }: { file: string; bodyOffset: number },
  isHtml: (line: number) => boolean,
): Problem[] {
  const groups = Map.groupBy(commands, ({ kind, text }) => `${kind} ${commandKind(text)}`);
  return [...groups.values()].flatMap((group) => {
    const line = group[0]?.line ?? 1;
    return problemOf(group, { file, line: line + bodyOffset }, isHtml(line));
  });
}
