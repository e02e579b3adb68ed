/** Finds the ranges of a text that may be names. */
import { followsTitle, isDate, isOtherPlace, standsAlone, startsSentence } from './context.ts';
import { maskAddresses } from './mask.ts';
import type { FormsByWords, FormType, Nameable, NameForm } from './name-forms.ts';
import { isWholeWord, namePattern } from './name-pattern.ts';
import { tokenize, type Token } from './tokens.ts';

/** A range of a block's text; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A paragraph, a heading or a cell. No name begins in one block and ends in another. */
export interface Block {
  /** Its text. Links, code and pictures are masked, character by character (mask.ts). */
  text: string;
  /** The words of the text, without addresses. Computed if they are not given. */
  tokens?: readonly Token[];
  /** Links to the page of a name that the editor has written. */
  linked: readonly (Span & { slug: string })[];
}

/** A range that may be a name, with all names that it may mean. */
export interface Candidate extends Span {
  /** The index of its block. */
  block: number;
  owners: Record<FormType, Set<Nameable>>;
}

const initialsOf = ({ name, aliases }: Nameable) =>
  [name, ...aliases].map((written) => written.charAt(0)).join('');

const isAllCapitals = (text: string) => !/\p{Ll}/u.test(text);

/** Whether a short name may be an ordinary word: in a line of capitals, US may be “us”. */
const mayBeOrdinaryWord = (text: string, found: string) =>
  /^\p{Lu}{2,3}$/u.test(found) && found !== text.trim() && isAllCapitals(text);

/** The text of a form that begins at an index of a text; undefined if it is not there. */
function formAt(text: string, start: number, form: NameForm): string | undefined {
  if (text.startsWith(form.text, start)) return form.text;
  const pattern = (form.pattern ??= namePattern(form.text));
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

/** Whether the words around a range allow it to mean the owner of the form. */
function fitsContext(text: string, { start, end }: Span, form: NameForm): boolean {
  const { owner, type, onlyAtSentenceStart } = form;
  if (onlyAtSentenceStart && !startsSentence(text, start)) return false;
  if (mayBeOrdinaryWord(text, text.slice(start, end))) return false;
  if (owner.kind === 'places') {
    if (isOtherPlace(text, start) || followsTitle(text, start)) return false;
  }
  if (owner.kind === 'people' && isDate(text, start, end)) return false;
  return type !== 'surname' || standsAlone(text, start, end, initialsOf(owner));
}

/**
 * The candidates of a block, in the order of the text. Where they overlap, only the longest is
 * returned.
 *
 * @param index the index of the block
 */
export function candidatesIn(
  { text, linked, tokens }: Block,
  index: number,
  forms: FormsByWords,
): Candidate[] {
  const readable = maskAddresses(text);
  const spans = new Map<string, Candidate>();
  const words = tokens ?? tokenize(readable);
  for (const [at, { word, start }] of words.entries()) {
    const bySecond = forms.get(word);
    if (!bySecond) continue;
    const next = words[at + 1]?.word;
    const beginnings = [
      ...(bySecond.get(undefined) ?? []),
      ...((next && bySecond.get(next)) || []),
    ];
    for (const form of beginnings) {
      if (form.words.some((own, offset) => own !== words[at + offset]?.word)) continue;
      const found = formAt(readable, start, form);
      if (found === undefined) continue;
      const end = start + found.length;
      if (!isWholeWord(readable, start, end)) continue;
      if (linked.some((link) => link.start < end && start < link.end)) continue;
      if (!fitsContext(readable, { start, end }, form)) continue;
      const key = `${start}-${end}`;
      const candidate = spans.get(key) ?? {
        block: index,
        start,
        end,
        owners: { name: new Set(), alias: new Set(), surname: new Set() },
      };
      candidate.owners[form.type].add(form.owner);
      spans.set(key, candidate);
    }
  }
  return longest([...spans.values()]);
}

const length = ({ start, end }: Span) => end - start;

/** The longest of overlapping spans, in the order of the text. */
function longest(spans: readonly Candidate[]): Candidate[] {
  const taken = new Set<number>();
  const chosen = [...spans]
    .sort((a, b) => length(b) - length(a) || a.start - b.start)
    .filter(({ start, end }) => {
      // Spans come longest first, so one that overlaps an earlier span has its start or its end
      // inside that span.
      if (taken.has(start) || taken.has(end - 1)) return false;
      for (let at = start; at < end; at += 1) taken.add(at);
      return true;
    });
  return chosen.sort((a, b) => a.start - b.start);
}
