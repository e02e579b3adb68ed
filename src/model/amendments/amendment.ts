/** What was added to a story after it was published: corrections, clarifications, editor’s notes and updates. */
import type { Correction, Update } from '../../schemas/amendments.ts';
import { words } from '../../words/words.ts';
import type { Dates } from '../dates.ts';

export type AmendmentKind = Correction['kind'] | 'update';

/** An amendment, as pages print it. */
export interface Amendment {
  kind: AmendmentKind;
  /** When it was made: ISO 8601 with an offset. */
  at: string;
  text: string;
  /** The text with emphasis and links, as safe HTML, if it has any. */
  html?: string | undefined;
  /** The words before and after it. */
  was: string | undefined;
  now: string | undefined;
  /** The first words of the paragraph that it belongs to, or the id of that paragraph. */
  paragraph: string | undefined;
}

/** What readers call them. */
export const amendmentLabels: Record<AmendmentKind, string> = {
  correction: words.correction,
  clarification: words.clarification,
  "editor's-note": words.editorsNote,
  update: words.update,
};

/** Makes a text ready to be printed: as words, and as HTML if it has emphasis or links. */
type Print = (text: string) => { text: string; html?: string | undefined };

/** @param wordsOf the words of a text alone: those before and after are compared word by word */
export function amendmentOf(
  written: Correction | (Update & { kind: 'update' }),
  print: Print,
  wordsOf: (text: string) => string,
): Amendment {
  const { was, now }: Partial<Correction> = written.kind === 'update' ? {} : written;
  return {
    kind: written.kind,
    at: written.at,
    ...print(written.text),
    was: was && wordsOf(was),
    now: now && wordsOf(now),
    paragraph: written.paragraph,
  };
}

/** For so many days, the day on which it was made included, an amendment stands at the top of its story. */
const daysAtTop = 14;

/**
 * The rule for the top of a story: corrections always stand there, because who reads the story has to know what was wrong
 * in it; everything else while it is news to those who have read the story before.
 *
 * @param edition the day of the edition in ISO 8601, so that nothing changes within a day
 */
export function standsAtTop(
  { kind, at }: Pick<Amendment, 'kind' | 'at'>,
  edition: string,
  { isoDay }: Pick<Dates, 'isoDay'>,
): boolean {
  if (kind === 'correction') return true;
  return Date.parse(edition) - Date.parse(isoDay(at)) < daysAtTop * 86_400_000;
}

/** Sorts the newest first. */
export const byNewestAmendment = (a: { at: string }, b: { at: string }): number =>
  Date.parse(b.at) - Date.parse(a.at);
