/** Finds the names of a publication in the text of an article. */
import type { Name } from '../../model/name.ts';
import { followsTitle, isDate, isOtherPlace, standsAlone, startsSentence } from './context.ts';
import {
  capitalised,
  isLowerCase,
  isWhole,
  spellingPattern,
  withoutAddresses,
  wordsOf,
  type WordAt,
} from './written-form.ts';
import { surnames } from './surname.ts';

/** What is looked for. */
export type Nameable = Pick<Name, 'kind' | 'slug' | 'name' | 'sortAs' | 'aliases'>;

/** A place in a block. */
export interface Span {
  start: number;
  end: number;
}

/** A paragraph, a heading, a cell: names do not go from one into the next. */
export interface Block {
  /** Its text; links, code and pictures are made unreadable in it, sign by sign. */
  text: string;
  /** The words of the text, addresses left aside; found when they are not given. */
  tokens?: readonly WordAt[];
  /** Links that the editor has set to the page of a name. */
  linked: readonly (Span & { slug: string })[];
}

export interface FoundMention extends Span {
  slug: string;
  /** The index of its block. */
  block: number;
  /** Whether the editor has linked it to the name's page. */
  isLinked: boolean;
}

/** A name that may mean several, in an article that does not say which. */
export interface AmbiguousMention extends Span {
  block: number;
  slugs: readonly string[];
}

export interface Found {
  /** In the order of the text. */
  mentions: FoundMention[];
  ambiguous: AmbiguousMention[];
}

/** @param listed the slugs that the front matter of the article names */
export type FindMentions = (blocks: readonly Block[], listed: ReadonlySet<string>) => Found;

type Rank = 'name' | 'alias' | 'surname';

interface Form {
  text: string;
  words: readonly string[];
  /** Made when first needed: to make one takes longer than most searches. */
  pattern?: RegExp;
  owner: Nameable;
  rank: Rank;
  /** A name that begins with a small letter, written with a capital. */
  onlyAtSentenceStart: boolean;
}

/** All that may be meant at one place. */
interface Candidate extends Span {
  block: number;
  owners: Record<Rank, Set<Nameable>>;
}

/** Every way in which a name may be written. */
export function formsOf(owner: Nameable): Form[] {
  const written = new Map<string, Rank>([[owner.name, 'name']]);
  for (const alias of owner.aliases) if (!written.has(alias)) written.set(alias, 'alias');
  if (owner.kind === 'people') {
    for (const surname of surnames(owner))
      if (!written.has(surname)) written.set(surname, 'surname');
  }
  return [...written].flatMap(([text, rank]) => {
    const form = (shown: string, onlyAtSentenceStart: boolean): Form => {
      const words = wordsOf(shown).map(({ word }) => word);
      return { text: shown, words, owner, rank, onlyAtSentenceStart };
    };
    // A particle may have a capital wherever a surname stands alone: de Gaulle, De Gaulle.
    return isLowerCase(text)
      ? [form(text, false), form(capitalised(text), rank !== 'surname')]
      : [form(text, false)];
  });
}

const initialsOf = ({ name, aliases }: Nameable) =>
  [name, ...aliases].map((written) => written.charAt(0)).join('');

const isShouted = (text: string) => !/\p{Ll}/u.test(text);

/** In a line of capitals, US may be the word “us”. */
const isShoutedWord = (text: string, found: string) =>
  /^\p{Lu}{2,3}$/u.test(found) && found !== text.trim() && isShouted(text);

/** All forms by their first word, and by their second one: many people have the same given name. */
type FormsByWords = ReadonlyMap<string, ReadonlyMap<string | undefined, readonly Form[]>>;

function byWords(forms: readonly Form[]): FormsByWords {
  const all = new Map<string, Map<string | undefined, Form[]>>();
  for (const form of forms) {
    const [first = '', second] = form.words;
    const bySecond = all.get(first) ?? new Map<string | undefined, Form[]>();
    all.set(first, bySecond);
    const list = bySecond.get(second);
    if (list) list.push(form);
    else bySecond.set(second, [form]);
  }
  return all;
}

/** The form as it stands at a place of a text, if it does. */
function formAt(text: string, start: number, form: Form): string | undefined {
  if (text.startsWith(form.text, start)) return form.text;
  const pattern = (form.pattern ??= spellingPattern(form.text));
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

function candidatesIn(
  { text, linked, tokens }: Block,
  block: number,
  formsByWords: FormsByWords,
): Candidate[] {
  const readable = withoutAddresses(text);
  const spans = new Map<string, Candidate>();
  const words = tokens ?? wordsOf(readable);
  for (const [index, { word, start }] of words.entries()) {
    const bySecond = formsByWords.get(word);
    if (!bySecond) continue;
    const next = words[index + 1]?.word;
    const forms = [...(bySecond.get(undefined) ?? []), ...((next && bySecond.get(next)) || [])];
    for (const form of forms) {
      if (form.words.some((own, at) => own !== words[index + at]?.word)) continue;
      const { owner, rank, onlyAtSentenceStart } = form;
      const found = formAt(readable, start, form);
      if (found === undefined) continue;
      const end = start + found.length;
      if (!isWhole(readable, start, end)) continue;
      if (linked.some((link) => link.start < end && start < link.end)) continue;
      if (onlyAtSentenceStart && !startsSentence(readable, start)) continue;
      if (isShoutedWord(readable, found)) continue;
      if (owner.kind === 'places' && isOtherPlace(readable, start)) continue;
      if (owner.kind === 'places' && followsTitle(readable, start)) continue;
      if (owner.kind === 'people' && isDate(readable, start, end)) continue;
      if (rank === 'surname' && !standsAlone(readable, start, end, initialsOf(owner))) continue;
      const key = `${start}-${end}`;
      const candidate = spans.get(key) ?? {
        block,
        start,
        end,
        owners: { name: new Set(), alias: new Set(), surname: new Set() },
      };
      candidate.owners[rank].add(owner);
      spans.set(key, candidate);
    }
  }
  return longest([...spans.values()]);
}

const size = ({ start, end }: Span) => end - start;

/** Of spans that overlap, the longest; in the order of the text. */
function longest(spans: readonly Candidate[]): Candidate[] {
  const taken = new Set<number>();
  const kept = [...spans]
    .sort((a, b) => size(b) - size(a) || a.start - b.start)
    .filter(({ start, end }) => {
      // None that comes later is longer, so one that overlaps has an end of its own inside the other.
      if (taken.has(start) || taken.has(end - 1)) return false;
      for (let at = start; at < end; at += 1) taken.add(at);
      return true;
    });
  return kept.sort((a, b) => a.start - b.start);
}

/** Those of several that alone fulfil something, or nobody. */
function theOnly(owners: readonly Nameable[], test: (owner: Nameable) => boolean) {
  const [first, ...others] = owners.filter(test);
  return others.length === 0 ? first : undefined;
}

/** Where each name is first given in full, in the order of the text. */
type NamedInFull = ReadonlyMap<string, number>;

const placeOf = ({ block, start }: { block: number; start: number }) => block * 1e7 + start;

/** The only one to whom a name, or an alias that is nobody's surname besides, belongs. */
function ownerInFull({ owners: { name, alias, surname } }: Candidate): Nameable | undefined {
  const owners = name.size > 0 ? name : new Set([...alias, ...surname]);
  const [owner] = owners;
  return owners.size === 1 && owner && (name.has(owner) || alias.has(owner)) ? owner : undefined;
}

/**
 * Who is meant at one place: whose name it is; of several, the one named in full in the article, or else the one that
 * the front matter lists.
 */
function resolve(
  candidate: Candidate,
  inFull: NamedInFull,
  listed: ReadonlySet<string>,
): Nameable | 'ambiguous' | undefined {
  const { name, alias, surname } = candidate.owners;
  const isNamed = ({ slug }: Nameable) => inFull.has(slug);
  const isListed = ({ slug }: Nameable) => listed.has(slug);
  const isKnown = (owner: Nameable) =>
    isListed(owner) || (inFull.get(owner.slug) ?? Infinity) < placeOf(candidate);
  if (name.size > 0)
    return name.size === 1 ? [...name][0] : (theOnly([...name], isListed) ?? 'ambiguous');
  const owners = [...new Set([...alias, ...surname])];
  const [only] = owners;
  if (owners.length === 1 && only) return alias.size > 0 || isKnown(only) ? only : undefined;
  // With an alias that is one name's alone, people of that surname are meant only where the text has named them.
  const meant =
    theOnly(owners, isNamed) ?? (owners.some(isNamed) ? undefined : theOnly(owners, isListed));
  if (meant) return alias.has(meant) || isKnown(meant) ? meant : undefined;
  const [sole] = alias.size === 1 ? [...alias] : [];
  if (sole && ![...surname].some((owner) => isNamed(owner) || isListed(owner))) return sole;
  return theOnly(owners.filter(isNamed), isListed) ?? 'ambiguous';
}

/**
 * Prepares the search for names. In an article a name is found in full or as an alias, in whole words, case and all;
 * after it, or if the front matter lists the person, the surname alone or with a title. The longest match counts.
 */
export function createMentionFinder(names: readonly Nameable[]): FindMentions {
  const formsByWords = byWords(names.flatMap(formsOf));

  return (blocks, listed) => {
    const candidates = blocks.flatMap((block, index) => candidatesIn(block, index, formsByWords));
    const linked = blocks.flatMap((block, index) =>
      block.linked.map((link) => ({ ...link, block: index, isLinked: true })),
    );
    const inFull = new Map<string, number>();
    const name = (slug: string, place: number) =>
      inFull.set(slug, Math.min(place, inFull.get(slug) ?? Infinity));
    for (const candidate of candidates) {
      const owner = ownerInFull(candidate);
      if (owner) name(owner.slug, placeOf(candidate));
    }
    for (const link of linked) name(link.slug, placeOf(link));

    const found: Found = { mentions: linked, ambiguous: [] };
    for (const candidate of candidates) {
      const { block, start, end, owners } = candidate;
      const meant = resolve(candidate, inFull, listed);
      if (meant === 'ambiguous') {
        const all = [...owners.name, ...owners.alias, ...owners.surname];
        const slugs = [...new Set(all.map(({ slug }) => slug))];
        found.ambiguous.push({ block, start, end, slugs });
      } else if (meant) {
        found.mentions.push({ slug: meant.slug, block, start, end, isLinked: false });
      }
    }
    found.mentions.sort((a, b) => placeOf(a) - placeOf(b));
    return found;
  };
}
