/**
 * The forms of names that are searched and that no page shows, from the cache: to read the tables of names takes longer than to
 * render fifty pages.
 */
import { hashOf } from '../../model/hash.ts';
import { countryNames } from '../../names/forms/country-names.ts';
import { hasHan, withHiddenForms } from '../../names/forms/hidden-forms.ts';
import { withOtherNames } from '../../names/forms/other-names.ts';
import type { LexiconName } from '../../names/lexicon/name.ts';
import type { ResultSource } from '../read/read-files.ts';
import type { ResultCache } from '../read/result-cache.ts';

/** What a name gets. */
type Forms = Pick<LexiconName, 'hidden' | 'foreign'>;

/** From so many stories on, their number changes nothing (`fewestOfEveryday` in names/lexicon/spelling-index.ts). */
const many = 10;

/** What the forms of a name depend on. */
const inputOf = (name: LexiconName): string =>
  hashOf(JSON.stringify({ ...name, articles: name.articles < many }));

/**
 * The row of the table `facts` with the forms of all names, by their inputs.
 *
 * @param hash of what the forms of all names depend on
 */
function openForms(cache: ResultCache, key: string, hash: string) {
  const row = cache.get('facts', key);
  const known = new Map(row?.hash === hash ? (JSON.parse(row.value) as [string, Forms][]) : []);
  return {
    isKnown: (name: LexiconName) => known.has(inputOf(name)),
    /** The names with their forms, which are stored. @param make makes those that are not known */
    take(names: readonly LexiconName[], make: (name: LexiconName) => LexiconName): LexiconName[] {
      const all = new Map<string, Forms>();
      const taken = names.map((name) => {
        const input = inputOf(name);
        const { hidden, foreign } = known.get(input) ?? make(name);
        const forms = { ...(hidden && { hidden }), ...(foreign && { foreign }) };
        all.set(input, forms);
        return { ...name, ...forms };
      });
      if (all.size !== known.size || [...all.keys()].some((input) => !known.has(input))) {
        cache.set('facts', key, { hash, value: JSON.stringify([...all]) });
      }
      return taken;
    },
  };
}

/** Adds to names what they are called in other languages, and their acronyms; to authors nothing. */
export const otherNames = (
  names: readonly LexiconName[],
  { cache, engine }: ResultSource,
): LexiconName[] =>
  openForms(cache, 'other-names', engine).take(names, (name) =>
    name.kind === 'authors' ? name : withOtherNames(name),
  );

/** Adds all forms to names. */
export async function searchedForms(
  names: readonly LexiconName[],
  { cache, engine }: ResultSource,
): Promise<LexiconName[]> {
  // The tables of Chinese characters are large, so they are used if a name that the paper prints has some.
  const isChinese = names.some((name) => name.kind !== 'authors' && hasHan(name));
  const forms = openForms(cache, 'searched-forms', `${engine} ${isChinese}`);
  const otherForms =
    isChinese && !names.every(forms.isKnown)
      ? (await import('../../names/forms/chinese-forms.ts')).chineseForms
      : () => [];
  const source = { otherForms, foreignNames: countryNames() };
  return forms.take(names, (name) => withHiddenForms(name, source));
}
