/** Loads the texts of likely results early. */
import type { DateOrder } from '../../engine/engine.ts';
import { isOwnPage } from '../combine.ts';
import { byRelevance } from '../ranking.ts';
import type { Question } from '../read-pieces.ts';
import type { Unit } from '../units.ts';

/** As many results as the page shows first, and the pages of a name that may be on its card. */
const mostShown = 3;
const mostOwn = 2;

/**
 * Requests the texts of the best pages for the name that a query means. Whether a misspelt word is rather the beginning of
 * another is read from the text of a page: the results would otherwise come a round trip after that.
 *
 * @param name all words of the query as a name; undefined if they mean none
 */
export function loadLikelyTexts(
  { reading, isUnfinished }: Question,
  name: Promise<Pick<Unit, 'hits'>> | undefined,
  order: Promise<DateOrder>,
): void {
  // Each letter that is typed may mean other names.
  if (!name || (isUnfinished && reading?.isCorrected)) return;
  const load = async () => {
    const [{ hits }, dates] = await Promise.all([name, order]);
    const whole = { coverage: 1, isHeadline: false };
    const best = byRelevance(
      [...hits.values()].map((hit) => ({ ...hit, ...whole })),
      dates,
    );
    const own = best.filter(isOwnPage).slice(0, mostOwn);
    const stories = best.filter((hit) => !own.includes(hit)).slice(0, mostShown);
    await Promise.all([...own, ...stories].map(({ data }) => data()));
  };
  // What shows the results loads them too, and reports a failure.
  load().catch(() => undefined);
}
