/** Checks the names of people. */
import { problem, type Problem } from '../../errors/problem.ts';
import { isOf, type Entry } from '../read/entry.ts';
import { isSuffix } from '../written/name-parts.ts';

/** A last name, a comma and first names, without words such as those of “Diana, Princess of Wales”. */
const inverted = /^([^,]+), ([^,]+)$/;

/** A name that begins with the last name, which no story has in this form. */
export function checkNames(entry: Entry): Problem[] {
  if (!isOf(entry, 'people')) return [];
  const { name } = entry.data;
  const [, last = '', first = ''] = inverted.exec(name) ?? [];
  const isTitle = /(?:^|\s)(?:\p{Ll}|(?:Prince|Princess|Duke|Duchess|Queen|King|Lord|Lady)\b)/u;
  if (first === '' || isSuffix(first) || isTitle.test(first)) return [];
  return [problem('invertedName', entry.locate(['name']), { name, meant: `${first} ${last}` })];
}
