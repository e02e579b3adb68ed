/** All work on one file of content that needs no other file: examine it and render its text. */
import { parseMarkdown } from '../../markdown/parse.ts';
import { createRenderer, type RenderOptions } from '../../markdown/processor.ts';
import type { Collection } from '../../model/collections.ts';
import { hashOf } from '../../model/hash.ts';
import { createAddresses } from '../../model/url.ts';
import { languageOfStory } from '../../model/written-language.ts';
import type { SiteData } from '../../schemas/site.ts';
import { createNameIndex, type NameToFind } from '../../names/text/name-index.ts';
import { examineContent, headlineOf, unexamined, type Examined } from '../check/examine.ts';
import { isOf, readContent, type Entry } from '../read/entry.ts';
import { readBytes } from '../text/text-file.ts';
import { defaultDates } from '../written/moments.ts';
import { createListedNames } from './listed-names.ts';
import { hashOfNames, hashOfText, textRow, type TextRow } from './rendered-texts.ts';

/** A file to be rendered. */
export interface FileTask {
  collection: Collection;
  file: string;
}

export interface FileResult {
  task: FileTask;
  /** Hash of the file's bytes; empty if they cannot be read, or if the result must not be cached. */
  hash: string;
  /** `Examined` as JSON: results of workers are cached as they are. */
  examined: string;
  /** Undefined if the file has problems. */
  text: TextRow | undefined;
  /** What a plugin has thrown: JSON would lose its stack. */
  failure?: unknown;
}

/** What every file is rendered with. Plain data, so that it can be sent to a worker. */
export interface RenderSettings {
  /** The project's root. */
  root: string;
  /** Undefined if the settings of the site have errors: then no text is rendered. */
  site: Pick<SiteData, 'address' | 'language' | 'timeZone' | 'words'> | undefined;
  /** The names that articles may mention; undefined while they are not known. */
  names: readonly NameToFind[] | undefined;
  /** Hash of the engine and the base path. */
  hash: string;
}

/** Renders files and passes the results on as they come, in any order. */
export type RenderFiles = (
  settings: RenderSettings,
  tasks: readonly FileTask[],
  take: (results: readonly FileResult[]) => void,
) => Promise<void>;

/** Prepares a function that renders one file. It never throws: what goes wrong is a problem of the file. */
export function createFileRenderer({
  root,
  site,
  names,
  hash: settingsHash,
}: RenderSettings): (task: FileTask) => FileResult {
  const render = site && createRenderer(createAddresses(site.address), site);
  const nameIndex = names && createNameIndex(names);
  const listedNames = createListedNames(names ?? []);

  const optionsFor = (entry: Entry, paperLanguage: string): RenderOptions => {
    const { file } = entry;
    if (!isOf(entry, 'articles')) return { file, language: paperLanguage };
    const language = languageOfStory(entry.data, paperLanguage);
    if (!nameIndex) return { file, language };
    const listed = new Set(listedNames(entry.data));
    return { file, language, names: { nameIndex, listed, dek: entry.data.dek } };
  };

  const result = (
    task: FileTask,
    hash: string,
    examined: Examined,
    text?: TextRow,
  ): FileResult => ({ task, hash, examined: JSON.stringify(examined), text });

  const renderContent = (task: FileTask, bytes: Buffer, hash: string): FileResult => {
    const { collection, file } = task;
    const dates = site ?? defaultDates;
    const read = readContent(collection, file, bytes, dates);
    if (!read.content) return result(task, hash, unexamined(task, read.problems));
    const tree = parseMarkdown(read.content.body, headlineOf(read.content));
    const examined = examineContent(read, read.content, tree, dates);
    if (!site || !render || !read.entry || examined.problems.length > 0) {
      return result(task, hash, examined);
    }
    const text = render(tree, optionsFor(read.entry, site.language));
    const listed = isOf(read.entry, 'articles') ? listedNames(read.entry.data) : [];
    const nameHash = nameIndex && hashOfNames(nameIndex, text.words, listed);
    const textHash = hashOfText(settingsHash, hash, nameHash);
    return result(task, hash, examined, textRow(textHash, text));
  };

  return (task) => {
    const found = readBytes(root, task.file);
    if ('problems' in found) return result(task, '', unexamined(task, found.problems));
    try {
      return renderContent(task, found.bytes, hashOf(found.bytes));
    } catch (error) {
      // Not cached: the fault lies in the code.
      return { ...result(task, '', unexamined(task, [])), failure: error };
    }
  };
}

/** Renders files in this process, one after another. */
export const renderInProcess: RenderFiles = async (settings, tasks, take) => {
  if (tasks.length > 0) take(tasks.map(createFileRenderer(settings)));
};
