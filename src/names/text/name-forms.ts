import type { Name } from '../../model/names/name.ts';
import { capitalised, startsLowerCase } from './letter-case.ts';
import { surnames } from './surname.ts';
import { tokenize } from './tokens.ts';

/** What is known of a name that texts may mention. */
export type Nameable = Pick<Name, 'kind' | 'slug' | 'name' | 'sortAs' | 'aliases'>;

/** How a form names its owner: in full, by an alias, or by a surname. */
export type FormType = 'name' | 'alias' | 'surname';

/** One form in which a name occurs in running text. */
export interface NameForm {
  text: string;
  words: readonly string[];
  /** Compiled on first use: this takes longer than most searches. */
  pattern?: RegExp;
  owner: Nameable;
  type: FormType;
  /** Whether it is the capitalised form of a name whose first letter is lower case. */
  onlyAtSentenceStart: boolean;
}

/** Several initials before a surname, which some newspapers print as one word: CS Lewis. */
const initials = /^(?:\p{Lu}\.[\s\u00a0\u202f]?){2,}(?=\p{Lu})/u;

const withJoinedInitials = (name: string) =>
  name.replace(initials, (found) => `${found.replace(/[^\p{L}]/gu, '')} `);

/** All forms of a name. */
function nameForms(owner: Nameable): NameForm[] {
  const types = new Map<string, FormType>([[owner.name, 'name']]);
  for (const alias of owner.aliases) if (!types.has(alias)) types.set(alias, 'alias');
  if (owner.kind === 'people') {
    for (const [text, type] of [...types]) {
      const joined = withJoinedInitials(text);
      if (!types.has(joined)) types.set(joined, type);
    }
    for (const surname of surnames(owner)) if (!types.has(surname)) types.set(surname, 'surname');
  }
  return [...types].flatMap(([text, type]) => {
    const form = (shown: string, onlyAtSentenceStart: boolean): NameForm => {
      const words = tokenize(shown).map(({ word }) => word);
      return { text: shown, words, owner, type, onlyAtSentenceStart };
    };
    // A surname without a given name may have a capital particle anywhere: de Gaulle, De Gaulle.
    return startsLowerCase(text)
      ? [form(text, false), form(capitalised(text), type !== 'surname')]
      : [form(text, false)];
  });
}

/** Forms by their first word, then by their second: many people have the same given name. */
export type FormsByWords = ReadonlyMap<
  string,
  ReadonlyMap<string | undefined, readonly NameForm[]>
>;

/** Indexes the forms of names by their first two words. */
export function formsByWords(names: readonly Nameable[]): FormsByWords {
  const all = new Map<string, Map<string | undefined, NameForm[]>>();
  for (const form of names.flatMap(nameForms)) {
    const [first = '', second] = form.words;
    const bySecond = all.get(first) ?? new Map<string | undefined, NameForm[]>();
    all.set(first, bySecond);
    const list = bySecond.get(second);
    if (list) list.push(form);
    else bySecond.set(second, [form]);
  }
  return all;
}
