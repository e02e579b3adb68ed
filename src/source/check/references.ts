/** References from one file to others, which are checked once all files have been read. */
import { problem, type ParametersOf, type Place, type Problem } from '../../errors/problem.ts';
import { nameCollections, type Collection } from '../../model/collections.ts';
import { entryPath, readLink } from '../../model/url.ts';
import type { FrontTimes } from '../../schemas/front.ts';
import { checkImageFile, checkLink, type Surroundings } from './links/check-links.ts';
import { slugFor } from '../../schemas/keys/slug-for.ts';

/**
 * A reference of a file. Plain data, so that it can be cached with the other findings of the file.
 */
export type Reference = { place: Place } &
  /** For links on fronts, the times of the link and of the groups around it. */
  (
    | { kind: 'link'; url: string; times?: readonly FrontTimes[] }
    /** The path of a picture from the folder of the file. */
    | { kind: 'picture'; file: string }
    /** A picture without a description, by its address as typed. `check-descriptions.ts` says whether it needs one. */
    | { kind: 'undescribed'; url: string; isHtml: boolean }
    /** Another entry, as written under a key of the front matter. `resolveNames` replaces it by one of the references below. */
    | { kind: 'named'; key: string; written: string; collection: Collection }
    /** The slug of another entry; `isRepeated` if the same slug comes before it under that key. */
    | { kind: 'id'; key: string; id: string; collection: Collection; isRepeated: boolean }
    /** A contributor who has no file, and an author whose name is one letter off, or has it as the last name. */
    | {
        kind: 'guest';
        key: string;
        name: string;
        near?: { slug: string; name: string };
        isLastName?: boolean;
      }
    /** A name that several entries have. */
    | ({ kind: 'unclear' } & ParametersOf<'unclearName'>)
    /** A text that may contain several names. */
    | ({ kind: 'several' } & ParametersOf<'severalNames'>)
    /** Names in a byline with other words. */
    | ({ kind: 'beside' } & ParametersOf<'wordsBesideName'>)
    /** The date of something that should have happened to an article already. */
    | { kind: 'past'; key: string; date: string }
    /** An open note to the desk. */
    | { kind: 'openNote'; text: string }
    /** A mark that stands for words that are still to come; `isOnNotice` if the notice of a withdrawn story prints it. */
    | { kind: 'placeholder'; mark: string; isOnNotice?: boolean }
    /** The address of a link that no link refers to. */
    | ({ kind: 'unusedDefinition' } & ParametersOf<'definitionUnused'>)
    /** A moment of an amendment, under a key of the front matter: it may not lie in the future. */
    | { kind: 'amended'; key: string; at: string }
    /** Words of a correction that are not in the story; `was` if the words before the correction are. */
    | { kind: 'wordsGone'; now: string; was?: string }
    /** Words before a correction that are in the story beside the corrected ones. */
    | { kind: 'wordsLeft'; now: string; was: string }
    /** An address that an entry had before, from the site's root. */
    | { kind: 'formerly'; address: string }
    /** The number of an article in its series. */
    | { kind: 'part'; series: string; part: number }
  );

/** What a check of a part of a file has found. */
export interface Findings {
  problems: Problem[];
  references: Reference[];
}

/** Everything in the publication to which references may lead. */
export interface World extends Surroundings {
  /** The slugs of each collection, including those of files with problems. */
  slugs: ReadonlyMap<Collection, ReadonlySet<string>>;
  /** The moment of the build, in milliseconds since 1970. */
  moment: number;
}

type ReferenceOf<Kind extends Reference['kind']> = Extract<Reference, { kind: Kind }>;

function checkGuest({ key, name, near, isLastName, place }: ReferenceOf<'guest'>): Problem[] {
  if (!near) return [];
  const parameters = { key, name, author: near.name, id: near.slug };
  return [problem(isLastName ? 'lastNameAlone' : 'nearAuthor', place, parameters)];
}

function checkPast({ key, date, place }: ReferenceOf<'past'>, { moment }: World): Problem[] {
  return Date.parse(date) > moment ? [problem('futureDate', place, { key, date })] : [];
}

const isName = (collection: Collection) => nameCollections.some((kind) => kind === collection);

function checkId(reference: ReferenceOf<'id'>, world: World): Problem[] {
  const { key, id, collection, isRepeated, place } = reference;
  const known = world.slugs.get(collection) ?? new Set();
  if (!known.has(id)) {
    const slug = slugFor(id);
    const others = nameCollections.filter((kind) => kind !== collection);
    const home = isName(collection)
      ? others.find((kind) => world.slugs.get(kind)?.has(slug))
      : undefined;
    const parameters = { key, id, slug, folder: collection, known: [...known], home };
    return [problem('unknownId', place, parameters)];
  }
  const url = entryPath(collection, id);
  const state = world.unpublished.get(url);
  if (state && world.isPublic) return [problem('unpublishedNamed', place, { key, id, state })];
  return isRepeated ? [problem('repeatedId', place, { key, id })] : [];
}

/** The problems of a reference. Never throws. */
export function checkReference(reference: Reference, world: World): Problem[] {
  const { place } = reference;
  switch (reference.kind) {
    case 'link':
      return checkLink(reference.url, place, world);
    case 'picture':
      return checkImageFile(reference.file, place, world.images);
    case 'undescribed': {
      const { url: file, isHtml } = reference;
      return [problem('imageWithoutAlt', place, { file, isHtml })];
    }
    case 'id':
      return checkId(reference, world);
    case 'guest':
      return checkGuest(reference);
    case 'unclear':
      return [problem('unclearName', place, reference)];
    case 'several':
      return [problem('severalNames', place, reference)];
    case 'beside':
      return [problem('wordsBesideName', place, reference)];
    case 'past':
      return world.isPublic ? checkPast(reference, world) : [];
    case 'openNote':
      return world.isPublic ? [problem('openNote', place, { text: reference.text })] : [];
    case 'placeholder': {
      const { mark, isOnNotice } = reference;
      return world.isPublic || isOnNotice
        ? [problem('placeholder', place, { mark, isOnNotice })]
        : [];
    }
    // Replaced by `resolveNames`, or checked elsewhere: against other files or the clock, or as notes.
    case 'named':
    case 'amended':
    case 'wordsGone':
    case 'wordsLeft':
    case 'unusedDefinition':
    case 'formerly':
    case 'part':
      return [];
  }
}

/** Checks a moment that may not be in the future. @param moment that of the build, in milliseconds since 1970 */
export function checkAmended(reference: Reference, moment: number): Problem[] {
  if (reference.kind !== 'amended' || Date.parse(reference.at) <= moment) return [];
  const { key, at, place } = reference;
  return [problem('amendedInFuture', place, { key, at })];
}

/** Notes the words of a correction that are not in the story, or those before it that are; neither stops a build. */
export function checkCorrectedWords(reference: Reference): Problem[] {
  if (reference.kind === 'wordsGone') {
    const { place, now, was } = reference;
    return [problem('correctedWordsGone', place, { now, was })];
  }
  if (reference.kind !== 'wordsLeft') return [];
  const { place, now, was } = reference;
  return [problem('oldWordsLeft', place, { now, was })];
}

/** Notes an address that no link of a text refers to, which does not stop a build. */
export function checkUnusedDefinition(reference: Reference): Problem[] {
  if (reference.kind !== 'unusedDefinition') return [];
  const { place, label, text } = reference;
  return [problem('definitionUnused', place, { label, text })];
}

/** Notes a link of a text to a withdrawn story, which does not stop a build. @param withdrawn addresses from the root */
export function checkWithdrawnLink(
  reference: Reference,
  withdrawn: ReadonlySet<string>,
): Problem[] {
  if (reference.kind !== 'link' || reference.times) return [];
  const { url, place } = reference;
  const target = readLink(url, place.file);
  const isWithdrawn = target.kind === 'inside' && withdrawn.has(target.path);
  return isWithdrawn ? [problem('linkToWithdrawn', place, { url })] : [];
}
