import { withoutAffixes } from './affixes.ts';

/** East Asian titles, which follow a name, in China and Japan without a space. */
export const title =
  /(?<=..) ?(?:大統領|総書記|国家主席|主席|(?:总书|總書)记|[总總][统統理]|総理|首相|知事|[議议][員员]|部[長长]|会長|外相|先生|女士|さん|様|氏|[記记]者|特派員|教授|博士|選手|監督|大臣|社長|대통령|총리|장관|위원장|의원|기자|교수|선수|감독|회장|씨)$/u;

/** Russian and Ukrainian endings of cases: Зеленского, Владимиром. */
const adjective = /(?<=[а-я]{3})(?:ого|ому|(?<=к)им)$/;
const noun = /(?<=[а-я]{3}[^аеиоуыэюяй])(?:[оеы]м|о[йю]|[аеиуы])$/;

/** A folded word of a name without particles, titles and cases that are joined to it. */
export const withoutEnding = (word: string): string =>
  (withoutAffixes(word) ?? word).replace(title, '').replace(adjective, 'ий').replace(noun, '');
