/** What was added to a story after it was published: corrections, clarifications, editor’s notes and updates. */
import type { Correction, Update } from '../../schemas/amendments.ts';
import { words } from '../../words/words.ts';
import type { Dates } from '../dates/dates.ts';

export type AmendmentKind = Correction['kind'] | 'update';

/** An amendment, as pages print it. */
export interface Amendment {
  kind: AmendmentKind;
  /** When it was made: ISO 8601 with an offset. */
  at: string;
  text: string;
  /** The text as safe HTML, if it has emphasis or links. */
  html?: string | undefined;
  /** The words before and after the change. */
  was: string | undefined;
  now: string | undefined;
  /** The first words of the paragraph that it belongs to, or the id of that paragraph. */
  paragraph: string | undefined;
}

/** What pages call them. */
export const amendmentLabels: Record<AmendmentKind, string> = {
  correction: words.correction,
  clarification: words.clarification,
  "editor's-note": words.editorsNote,
  update: words.update,
};

/** A text as it is printed: its words, and HTML if it has emphasis or links. */
type Print = (text: string) => { text: string; html?: string | undefined };

/** @param wordsOf the words of a text without markup: those before and after a change are compared word by word */
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

/** For how many days an amendment is shown at the top of its story, including the day on which it was made. */
const daysAtTop = 14;

/**
 * Whether an amendment is shown at the top of a story. Corrections always are, because readers of the story have to know what was
 * wrong in it; all others only while they are news to those who read the story before.
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
