import { problem, type Place, type Problem } from '../../errors/problem.ts';
import { versionsBySlug } from '../../model/translations.ts';
import { languageOfStory } from '../../model/written-language.ts';
import { isOf } from '../read/entry.ts';
import type { Examined } from './examine.ts';

/** The place where a file names a version of its story. @param id its slug; any if it is absent */
const placeOf = ({ references }: Pick<Examined, 'references'>, id?: string): Place | undefined =>
  references.find(
    (one) => one.kind === 'id' && one.key === 'translations' && (id === undefined || one.id === id),
  )?.place;

/**
 * Checks that no two versions of a story are in the same language. The problem is where the second one is named.
 *
 * @param paper the language of the paper
 */
export function checkTranslations(files: readonly Examined[], paper: string): Problem[] {
  const stories = files.flatMap((file) =>
    isOf(file, 'articles') && file.data
      ? [
          {
            ...file,
            translations: file.data.translations,
            language: languageOfStory(file.data, paper),
          },
        ]
      : [],
  );
  const groups = new Set(versionsBySlug(stories).values());
  return [...groups].flatMap((versions) => {
    const seen = new Map<string, string>();
    return versions.flatMap((version): Problem[] => {
      const { slug, file, language } = version;
      const other = seen.get(language);
      seen.set(language, other ?? file);
      if (other === undefined) return [];
      const naming = versions.flatMap((one) => placeOf(one, slug) ?? []);
      const place = naming[0] ?? placeOf(version) ?? { file };
      return [problem('translationLanguageTwice', place, { language, file, other })];
    });
  });
}
