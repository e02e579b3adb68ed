/** All the work that one file of content makes by itself: to examine it, and to render its text. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { signOf } from '../cache/sign.ts';
import { problem } from '../errors/problem.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { createRenderer, type Rendering, type RenderOptions } from '../markdown/processor.ts';
import { nameCollections, type Collection } from '../model/collections.ts';
import { createAddresses } from '../model/url.ts';
import { createNameIndex, type NameIndex, type NameToFind } from '../names/name-index.ts';
import { isOf, readContent, type Entry } from './entry.ts';
import { examineContent, unexamined, type Examined } from './examine.ts';

/** A file that has to be studied. */
export interface Task {
  collection: Collection;
  file: string;
}

export interface Study {
  task: Task;
  /** A sign of its bytes; empty if they cannot be read. */
  sign: string;
  examined: Examined;
  /** Undefined if the file has problems of its own. */
  text: Rendering | undefined;
}

/** What has to be known to study files. Plain data, so that it can be sent to a thread. */
export interface StudyOptions {
  /** The project's root. */
  root: string;
  /** The address of the site, with its folder; undefined if texts are not to be rendered. */
  address: string | undefined;
  /** The names that articles may mention. */
  names: readonly NameToFind[];
}

const causeOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Prepares the study of files, which never throws: what goes wrong is a problem of the file. */
export function createStudy({ root, address, names }: StudyOptions): (task: Task) => Study {
  const renderer = address === undefined ? undefined : createRenderer(createAddresses(address));
  const nameIndex: NameIndex = createNameIndex(names);

  const optionsFor = (entry: Entry): RenderOptions => {
    const { file } = entry;
    if (!isOf(entry, 'articles')) return { file };
    const listed = new Set(nameCollections.flatMap((kind) => entry.data[kind]));
    return { file, names: { nameIndex, listed } };
  };

  return (task) => {
    const { collection, file } = task;
    let bytes: Buffer;
    try {
      bytes = readFileSync(path.join(root, file));
    } catch (error) {
      const unreadable = problem('unreadable', { file }, { cause: causeOf(error) });
      return { task, sign: '', examined: unexamined(task, [unreadable]), text: undefined };
    }
    const sign = signOf(bytes);
    const read = readContent(collection, file, bytes);
    if (!read.content)
      return { task, sign, examined: unexamined(task, read.problems), text: undefined };
    const tree = parseMarkdown(read.content.body);
    const examined = examineContent(read, read.content, tree);
    if (!renderer || !read.entry || examined.problems.length > 0) {
      return { task, sign, examined, text: undefined };
    }
    try {
      const text = renderer.renderTree(tree, optionsFor(read.entry));
      return { task, sign, examined, text };
    } catch (error) {
      const cause = causeOf(error).replace(/\s+/g, ' ');
      const failed = problem('renderFailed', { file }, { cause });
      return { task, sign: '', examined: { ...examined, problems: [failed] }, text: undefined };
    }
  };
}
