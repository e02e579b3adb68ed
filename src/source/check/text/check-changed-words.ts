/**
 * Compares the words that a correction has changed with the story. A correction is never removed, and its words are those of its
 * time: the sentence may have been corrected again or rewritten since. So the build stops only where the text shows that the
 * correction was not made, and what may be an edit since is a note. `decisions/text/0034-corrections-and-the-text.md` has the reasons.
 */
import { problem, type Problem } from '../../../errors/problem.ts';
import { textOfHtml } from '../../../markdown/html-text.ts';
import { searchedText } from '../../../model/amendments/words-in-text.ts';
import type { CollectionData } from '../../../model/collections.ts';
import type { Locate } from '../../text/yaml.ts';
import type { Findings, Reference } from '../references.ts';

type Data = CollectionData['articles'];
type Correction = Data['corrections'][number];

/** Words of a text that it may quote as they were: struck through, or in a quotation. */
const quoted = /<(del|s|q|blockquote)\b[^>]*>.*?<\/\1>/gs;

/** Words that may not stand elsewhere by chance: two or more, or a name. A single figure or word of the language may. */
const tells = (words: string) => /^\P{L}*\p{Lu}\p{L}{2}|[\p{L}\p{N}]\S*\s+\S*\p{L}/u.test(words);

/** All words of a story that readers see. */
function wordsOfStory(data: Data, html: string): string {
  const { headline, shortHeadline, kicker, dek, summary, dateline, image } = data;
  const lines = [headline, shortHeadline, kicker, dek, ...summary, dateline];
  const picture = [image?.caption, image?.alt, image?.credit];
  return [...lines, ...picture, textOfHtml(html)].filter((one) => one !== undefined).join('\n');
}

/** Whether something was recorded after a correction, so that its sentence may have been edited again. */
function isFollowed({ at }: Correction, { corrections, updates, updated }: Data): boolean {
  const later = [...corrections, ...updates].map((one) => one.at);
  if (updated !== undefined) later.push(updated);
  return later.some((one) => Date.parse(one) > Date.parse(at));
}

/** Whether another correction has changed the words of a correction again. */
const isReplaced = (now: string, own: Correction, corrections: readonly Correction[]) =>
  corrections.some(
    ({ was, at }, index) =>
      was !== undefined &&
      (Date.parse(at) > Date.parse(own.at) ||
        (at === own.at && index > corrections.indexOf(own))) &&
      (searchedText(was)(now) || searchedText(now)(was)),
  );

/** Whether the words of a correction have to be compared with the text. */
export const hasChangedWords = ({ corrections, withdrawn }: Data): boolean =>
  withdrawn === undefined && corrections.some(({ was, now }) => (now ?? was) !== undefined);

/** @param html the rendered text of the story */
export function checkChangedWords(
  { data, locate }: { data: Data; locate: Locate },
  html: string,
): Findings {
  const { corrections } = data;
  const problems: Problem[] = [];
  const references: Reference[] = [];
  const stands = searchedText(wordsOfStory(data, html));
  const standsUnquoted = searchedText(wordsOfStory(data, html.replace(quoted, ' ')));
  for (const [index, correction] of corrections.entries()) {
    const { was, now } = correction;
    const isLast = !isFollowed(correction, data);
    if (was !== undefined && (now === undefined || now === was)) {
      const at = locate(['corrections', index, 'was']);
      if (now === was) problems.push(problem('correctionWithoutChange', at, { was }));
      else if (isLast && stands(was) && /[\p{L}\p{N}]/u.test(was))
        problems.push(problem('removedWordsStand', at, { was }));
      continue;
    }
    if (now === undefined || isReplaced(now, correction, corrections)) continue;
    const place = locate(['corrections', index, 'now']);
    if (stands(now)) {
      const isLeft = was !== undefined && tells(was) && !searchedText(now)(was);
      if (isLeft && isLast && standsUnquoted(was))
        references.push({ kind: 'wordsLeft', was, now, place });
      continue;
    }
    const wasStands = was !== undefined && stands(was);
    if (wasStands && isLast) problems.push(problem('notCorrected', place, { was, now }));
    else if (wasStands || isLast)
      references.push({ kind: 'wordsGone', now, place, ...(wasStands && { was }) });
  }
  return { problems, references };
}
