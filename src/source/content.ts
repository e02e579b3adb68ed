/**
 * The port through which pages get their content. The dev server and every build set it before pages are rendered, so that
 * the same pages serve both. Astro bundles pages apart from the code that renders them; this accessor on `globalThis` is
 * the one place where the two meet.
 */
import type { Problem } from '../errors/problem.ts';
import type { Collection } from '../model/collections.ts';
import type { DocumentFile } from '../model/documents.ts';
import type { Original } from '../model/pictures.ts';
import type { LexiconName } from '../names/lexicon/name.ts';
import type { FrontData } from '../schemas/front.ts';
import type { SiteData } from '../schemas/site.ts';
import type { Navigation } from './navigation.ts';
import type { PublicationEntry } from './check/examine.ts';
import type { WithdrawnLinks } from './withdrawn-links.ts';
import type { RenderedText } from './render/rendered-texts.ts';

/** A page of a route as `getStaticPaths` returns it, with what decides whether it has to be rendered again. Plain data. */
export interface StaticPage<Props extends object = object> {
  /** Its address, base included. */
  path: string;
  params: Record<string, string | undefined>;
  /** What the page shows; must differ whenever the page differs. */
  props: Props;
}

/** Selects the pages of a route that must be rendered. */
export interface PageSelection {
  /**
   * @param route a name of the route
   * @param find finds all pages of the route
   */
  select(route: string, find: () => Promise<readonly StaticPage[]>): Promise<readonly StaticPage[]>;
}

/** What pages show in the dev server in addition to the content. */
interface DevState {
  /** The settings of the paper; their file may have faults at the moment. */
  site: SiteData | undefined;
  /** Everything that is wrong with the content. */
  faults: readonly Problem[];
  /** What is wrong with the file of a page. @param page its address from the site's root */
  faultsOn(page: string): readonly Problem[];
}

export interface Content {
  /** The entries of a collection whose front matter is valid. */
  entries<C extends Collection>(collection: C): readonly PublicationEntry<C>[];
  /** What editors have decided about the front page; undefined if they have decided nothing. */
  front: FrontData | undefined;
  navigation: Navigation;
  withdrawn: WithdrawnLinks;
  /** The rendered text of a file. @throws PublicationError if the file has problems */
  text(file: string): RenderedText;
  /** The words that are similar to a name: those of stories, by their files, and those of everyday English. */
  nearWords(stories: readonly string[]): Promise<Set<string>>;
  /** Adds to names their forms that are searched and that no page shows. */
  searchedForms(names: readonly LexiconName[]): Promise<LexiconName[]>;
  /** @param file from the project's root  @throws if there is no such picture */
  picture(file: string): Original;
  /** @param file from the project's root  @throws if there is no such document */
  document(file: string): DocumentFile;
  /** What queries have found in this content, by query. */
  results: Map<unknown, Promise<unknown>>;
  /** Only in the dev server. */
  dev?: DevState;
  /** Absent where all pages are rendered. */
  selection?: PageSelection | undefined;
}

const key = Symbol.for('broadsheet.content');

type Global = typeof globalThis & { [key]?: Content };

/** Sets the content that pages get from now on. */
export function setContent(content: Content): void {
  (globalThis as Global)[key] = content;
}

/** Undefined while Astro only compiles pages or generates types. */
export function findContent(): Content | undefined {
  return (globalThis as Global)[key];
}

/** @throws if no content has been set */
export function getContent(): Content {
  const content = findContent();
  if (!content) throw new Error('setContent() must be called before pages are rendered');
  return content;
}
