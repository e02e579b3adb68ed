import type { NameCollection } from '../../model/collections.ts';

/** The collections whose entries the search knows by their names. */
export type LexiconKind = NameCollection | 'authors';

/**
 * One entry of the lexicon: a person, place, organisation or author with all spellings that the
 * publisher gives.
 */
export interface LexiconName {
  id: string;
  kind: LexiconKind;
  /** Whether it is an author that is a team: it is named like an organisation. */
  desk?: true;
  name: string;
  /** All shown aliases. */
  aliases: readonly string[];
  /** The aliases that are only other spellings of the name. All others are other names. */
  spellings?: readonly string[];
  /** The name in its own script, e.g. حقانی. */
  native?: string;
  /** Names that are searched and never shown: former names, and the same name in another script. */
  hidden?: readonly string[];
  /** Its names in other languages: searched as they are written, and never shown. */
  foreign?: readonly string[];
  /** The number of articles that mention it, or that an author has signed. */
  articles: number;
}

/** Whether it is named like a person: with a surname, titles and given names. */
export const isPersonName = ({ kind, desk }: Pick<LexiconName, 'kind' | 'desk'>): boolean =>
  kind === 'people' || (kind === 'authors' && !desk);
