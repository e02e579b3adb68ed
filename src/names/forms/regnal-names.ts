/**
 * Names of popes and rulers in the languages of many readers. Unlike other names, they are translated. Common knowledge. For the
 * build only.
 */
import names from './regnal-names.json' with { type: 'json' };
import { isTitle, numeralAfter } from '../compare/weak-words.ts';
import { fold } from '../compare/fold.ts';
import { tableOf } from './name-table.ts';

const others = tableOf(names);

/**
 * The name of a pope or a ruler, which has a numeral, in other languages: Jean-Paul II for John Paul II. Empty for other names.
 */
export function regnalNames(name: string): string[] {
  const words = fold(name).map(({ text }) => text);
  const numeral = numeralAfter(words);
  const title = isTitle(words[0] ?? '') ? `${words[0]}\\s+` : '';
  const written = numeral && new RegExp(`^${title}(.+)(\\s${numeral})$`, 'i').exec(name);
  return written ? others([written[1] ?? '']).map((other) => `${other}${written[2]}`) : [];
}
