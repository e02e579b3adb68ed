/** The files of a publication: read, and studied only where they are not as they were. */
import type { Cache } from '../../publish/accelerate/cache.ts';
import { signOf } from '../../model/hash.ts';
import { nameCollections } from '../../model/collections.ts';
import { createAddresses } from '../../model/url.ts';
import { createNameIndex } from '../../names/text/name-index.ts';
import { siteFile } from '../../site.ts';
import type { Examined } from '../check/examine.ts';
import { signOfState, type FileSigns } from './file-signs.ts';
import type { Inventory } from './files.ts';
import { isSameButForNames, putText, readWords, signOfText } from '../render/kept-texts.ts';
import { namesToFind } from '../render/names-to-find.ts';
import { studyFiles } from '../render/study-processes.ts';
import type { Study, StudyOptions, Task } from '../render/study.ts';
import { putSignOfNames, signOfNames } from '../render/taken-findings.ts';

/** What earlier builds have found out, and the sign of the engine that has. */
export interface KeptFindings {
  cache: Cache;
  engine: string;
}

/** What is read. */
export interface ReadingOptions {
  /** The project's root. */
  root: string;
  inventory: Inventory;
  fileSigns: FileSigns;
  /** Signs of the files that are not studied. */
  others: ReadonlyMap<string, string>;
  /** Where the site stands; undefined if texts are not to be rendered. */
  address: string | undefined;
  /** Whether a file belongs to the share that is read; without it, all do. */
  isShare: ((file: string) => boolean) | undefined;
  kept: KeptFindings;
}

/** What came of reading the files. */
export interface ReadFiles {
  /** In the order of the inventory. */
  examined: Examined[];
  /** A sign of each file, pictures and public files included, by its path from the project's root. */
  signs: Map<string, string>;
  /** How many of them had to be studied. */
  studied: number;
}

/** What is known of the files while they are read. */
interface Reading extends ReadFiles {
  found: Map<string, Examined>;
  kept: KeptFindings;
  fileSigns: FileSigns;
  /** A sign of what all texts are rendered with; undefined if they are not rendered. */
  setting: string | undefined;
}

const fileSign = (sign: string, { engine }: KeptFindings) => `${sign} ${engine}`;

/** Whether the text that is kept would come out the same. */
type IsTextSame = (file: string, sign: string, kept: string) => boolean;

/**
 * Studies files, but for those that stand as they are kept.
 */
async function studyDue(
  reading: Reading,
  tasks: readonly Task[],
  options: StudyOptions,
  isTextSame: IsTextSame,
): Promise<void> {
  const { found, signs, kept, fileSigns, setting } = reading;
  const { cache } = kept;
  const files = cache.all('files');
  const texts = cache.signs('texts');
  const due: Task[] = [];
  for (const task of tasks) {
    const { file } = task;
    const sign = fileSigns.signOf(file) ?? '';
    const before = files.get(file);
    const text = texts.get(file);
    if (before?.sign === fileSign(sign, kept)) {
      const examined = JSON.parse(before.value) as Examined;
      const hasText = text !== undefined && isTextSame(file, sign, text);
      if (setting === undefined || examined.problems.length > 0 || hasText) {
        found.set(file, examined);
        signs.set(file, sign);
        continue;
      }
    }
    due.push(task);
  }
  reading.studied += due.length;

  const keep = ({ task: { file }, sign, examined, text }: Study) => {
    cache.put('files', file, { sign: fileSign(sign, kept), value: examined });
    if (text) putText(cache, file, text);
  };
  await studyFiles(options, due, (studies) => {
    cache.together(() => studies.filter(({ sign }) => sign !== '').forEach(keep));
    for (const { task, sign, examined } of studies) {
      found.set(task.file, JSON.parse(examined) as Examined);
      signs.set(task.file, sign);
    }
  });
}

/** Removes what is kept of files that are there no more. */
function forget(cache: Cache, files: ReadonlyMap<string, string>): void {
  const gone = [...cache.signs('files').keys()].filter((file) => !files.has(file));
  if (gone.length === 0) return;
  cache.together(() => {
    for (const table of ['files', 'texts', 'html', 'words', 'near'] as const) {
      for (const file of gone) cache.remove(table, file);
    }
  });
}

/**
 * Signs of the files that are not studied, by their paths from the project's root: the paper's own, pictures, `public/`. By
 * its bytes, a picture is the same on every machine.
 */
export function signsOfOthers(
  root: string,
  { images, publicFiles }: Pick<Inventory, 'images' | 'publicFiles'>,
  fileSigns: FileSigns,
): Map<string, string> {
  const files = [siteFile, ...[...publicFiles].map((name) => `public${name}`)];
  return new Map([
    ...[...images].map((file) => [file, fileSigns.signOf(file) ?? ''] as const),
    ...files.map((file) => [file, signOfState(root, file)] as const),
  ]);
}

/**
 * Reads all files of content, or a share of them; of names then all, for texts to be rendered with. Those whose bytes are as
 * at the last build are not examined again; and those whose text would come out the same are not rendered again.
 */
export async function readFiles({
  root,
  inventory: { entries, images },
  fileSigns,
  others: signsOfRest,
  address,
  isShare = () => true,
  kept,
}: ReadingOptions): Promise<ReadFiles> {
  const { cache, engine } = kept;
  const addresses = address === undefined ? undefined : createAddresses(address);
  const setting = addresses && signOf(engine, addresses.base);
  const found = new Map<string, Examined>();
  const signs = new Map<string, string>();
  const reading: Reading = { examined: [], signs, studied: 0, found, kept, fileSigns, setting };
  const options = { root, address, names: undefined, setting: setting ?? '' };
  const isArticle = ({ collection }: Task) => collection === 'articles';
  const isOwn = ({ file }: Task) => isShare(file);
  const isName = ({ collection }: Task) => nameCollections.some((kind) => kind === collection);

  const others = entries.filter((entry) => !isArticle(entry));
  await studyDue(reading, others.filter(isOwn), options, (_file, sign, before) => {
    return setting !== undefined && before === signOfText(setting, sign, undefined, () => []);
  });
  const namesOfOthers = others.filter((entry) => isName(entry) && !isOwn(entry));
  const borrowed: Reading = { ...reading, signs: new Map(), setting: undefined };
  await studyDue(borrowed, namesOfOthers, { ...options, address: undefined }, () => false);

  const examinedIn = (files: readonly Task[]) => files.flatMap(({ file }) => found.get(file) ?? []);
  const names = namesToFind(examinedIn(others), addresses?.path ?? String);
  const index = createNameIndex(names);
  const sign = signOf(JSON.stringify(names));
  const areNamesSame = signOfNames(cache) === sign;
  // Where texts are not rendered, those that are kept stay with the names that they have.
  const hasOtherNames = setting !== undefined && !areNamesSame;
  // Texts that are kept before this reading is cut off are none with the names of the last.
  if (hasOtherNames) putSignOfNames(cache, '');
  const isTextSame: IsTextSame = (file, ofFile, before) => {
    if (setting === undefined) return false;
    const words = () => (areNamesSame ? [] : readWords(cache, file));
    const now = signOfText(setting, ofFile, index, words);
    return areNamesSame ? isSameButForNames(now, before) : now === before;
  };
  const articles = entries.filter((entry) => isArticle(entry) && isOwn(entry));
  await studyDue(reading, articles, { ...options, names }, isTextSame);
  if (hasOtherNames) putSignOfNames(cache, sign);

  for (const [file, ofFile] of signsOfRest) {
    if (isShare(file) || !images.has(file)) signs.set(file, ofFile);
  }
  fileSigns.keep();
  forget(cache, signs);
  return { examined: examinedIn(entries), signs, studied: reading.studied };
}
