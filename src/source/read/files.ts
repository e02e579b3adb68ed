import path from 'node:path';
import { nodeCodeOf } from '../../errors/cause.ts';
import { problem, type Problem } from '../../errors/problem.ts';
import {
  collectionNames,
  contentFolder,
  frontFile,
  type Collection,
} from '../../model/collections.ts';
import { documentEnding, documentKinds } from '../../model/documents.ts';
import { isSystemFile } from '../../model/system-files.ts';
import { siteFile } from '../../site.ts';
import { recordFile } from '../record/address-record.ts';
import { folderOf } from './entry.ts';
import { imageKinds, isImage, unusableFormat } from './image-formats.ts';
import { listFiles } from './list-files.ts';

/** Editors and systems leave hidden files in `content/`. Hidden files in `public/` are published: `.well-known/`. */
const isHidden = (file: string) => /(^|\/)\.|~$/.test(file) || isSystemFile(file);

/** These tell editors how to write; they are not content. */
const guides = [`${contentFolder}/README.md`, `${contentFolder}/directives.md`];

/** The files of a project. All paths are from its root, with forward slashes. */
export interface Inventory {
  entries: { collection: Collection; file: string }[];
  images: Set<string>;
  documents: Set<string>;
  /** Files in `public/` that are published, as addresses from the site's root: `/favicon.svg`. */
  publicFiles: Set<string>;
  problems: Problem[];
}

/** The files of a folder, from the project's root. A folder that does not exist has none. */
function filesIn(root: string, folder: string, problems: Problem[]): string[] {
  try {
    return listFiles(path.join(root, folder))
      .map((file) => `${folder}/${file}`)
      .sort();
  } catch (error) {
    if (nodeCodeOf(error) !== 'ENOENT') {
      problems.push(problem('unreadable', { file: folder }, { cause: error }));
    }
    return [];
  }
}

/** Lists the content of a project. A file that belongs to no collection is a problem; hidden files are skipped. */
export function takeInventory(root: string): Inventory {
  const problems: Problem[] = [];
  const publicFiles = filesIn(root, 'public', problems).filter((file) => !isSystemFile(file));
  const inventory: Inventory = {
    entries: [],
    images: new Set(),
    documents: new Set(),
    publicFiles: new Set(publicFiles.map((file) => file.slice('public'.length))),
    problems,
  };
  for (const file of filesIn(root, contentFolder, problems)) {
    if (isHidden(file)) continue;
    if ([siteFile, frontFile, recordFile, ...guides].includes(file)) continue;
    const folder = file.split('/')[1] ?? '';
    const collection = collectionNames.find((name) => file.startsWith(`${folderOf(name)}/`));
    const unusable = unusableFormat(file);
    if (isImage(file)) inventory.images.add(file);
    else if (documentEnding(file)) inventory.documents.add(file);
    else if (!collection) {
      const parameters = { folder, folders: collectionNames };
      inventory.problems.push(problem('unknownFolder', { file }, parameters));
    } else if (file.endsWith('.md')) inventory.entries.push({ collection, file });
    else if (unusable) inventory.problems.push(problem('pictureFormat', { file }, unusable));
    else {
      const documents = Object.keys(documentKinds).join(', ');
      const wanted = `This folder holds markdown files (.md), pictures (${imageKinds.join(', ')}) and documents (${documents}).`;
      inventory.problems.push(problem('wrongFile', { file }, { wanted }));
    }
  }
  return inventory;
}
