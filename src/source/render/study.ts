/** All the work that one file of content makes by itself: to examine it, and to render its text. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { signOf } from '../../model/hash.ts';
import { problem } from '../../errors/problem.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { createRenderer, type RenderOptions } from '../../markdown/processor.ts';
import { nameCollections, type Collection } from '../../model/collections.ts';
import { createAddresses } from '../../model/url.ts';
import { createNameIndex, type NameToFind } from '../../names/text/name-index.ts';
import { isOf, readContent, type Entry } from '../read/entry.ts';
import { examineContent, unexamined, type Examined } from '../check/examine.ts';
import { signOfText, textRow, type TextRow } from './kept-texts.ts';

/** A file that has to be studied. */
export interface Task {
  collection: Collection;
  file: string;
}

export interface Study {
  task: Task;
  /** A sign of its bytes; empty if they cannot be read, or if what came of it is not to be kept. */
  sign: string;
  /** `Examined` as JSON: what a thread sends is kept as it is. */
  examined: string;
  /** Undefined if the file has problems of its own. */
  text: TextRow | undefined;
}

/** What has to be known to study files. Plain data, so that it can be sent to a thread. */
export interface StudyOptions {
  /** The project's root. */
  root: string;
  /** The address of the site, with its folder; undefined if texts are not to be rendered. */
  address: string | undefined;
  /** The names that articles may mention; undefined while they are not known. */
  names: readonly NameToFind[] | undefined;
  /** A sign of what all texts are rendered with. */
  setting: string;
}

const causeOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Prepares the study of files, which never throws: what goes wrong is a problem of the file. */
export function createStudy({
  root,
  address,
  names,
  setting,
}: StudyOptions): (task: Task) => Study {
  const renderer = address === undefined ? undefined : createRenderer(createAddresses(address));
  const nameIndex = names && createNameIndex(names);

  const optionsFor = (entry: Entry): RenderOptions => {
    const { file } = entry;
    if (!nameIndex || !isOf(entry, 'articles')) return { file };
    const listed = new Set(nameCollections.flatMap((kind) => entry.data[kind]));
    return { file, names: { nameIndex, listed } };
  };

  const outcome = (task: Task, sign: string, examined: Examined, text?: TextRow): Study => ({
    task,
    sign,
    examined: JSON.stringify(examined),
    text,
  });

  return (task) => {
    const { collection, file } = task;
    let bytes: Buffer;
    try {
      bytes = readFileSync(path.join(root, file));
    } catch (error) {
      const unreadable = problem('unreadable', { file }, { cause: causeOf(error) });
      return outcome(task, '', unexamined(task, [unreadable]));
    }
    const sign = signOf(bytes);
    const read = readContent(collection, file, bytes);
    if (!read.content) return outcome(task, sign, unexamined(task, read.problems));
    const tree = parseMarkdown(read.content.body);
    const examined = examineContent(read, read.content, tree);
    if (!renderer || !read.entry || examined.problems.length > 0) {
      return outcome(task, sign, examined);
    }
    try {
      const text = renderer.renderTree(tree, optionsFor(read.entry));
      const textSign = signOfText(setting, sign, nameIndex, () => text.words);
      return outcome(task, sign, examined, textRow(textSign, text));
    } catch (error) {
      const cause = causeOf(error).replace(/\s+/g, ' ');
      const failed = problem('renderFailed', { file }, { cause });
      return outcome(task, '', { ...examined, problems: [failed] });
    }
  };
}
