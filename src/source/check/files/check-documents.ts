import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { problem, type Problem } from '../../../errors/problem.ts';
import { documentEnding, documentKinds, type DocumentFile } from '../../../model/documents.ts';
import { hashOf } from '../../../model/hash.ts';
import { readLink } from '../../../model/url.ts';
import { decoded } from '../../../schemas/percent-encoding.ts';
import { slugFor } from '../../../schemas/keys/slug-for.ts';
import type { ResultCache } from '../../read/result-cache.ts';
import { isWebPage } from '../../text/other-formats.ts';
import type { Examined } from '../examine.ts';
import { checkFiles, getChecked, type CheckedFiles } from './checked-files.ts';
import { documentFault } from './document-bytes.ts';

/** The largest file that hosts accept, in megabytes. */
const hostLimit = 25;

/** @throws if the file cannot be read */
function examineDocument(root: string, file: string): DocumentFile | Problem {
  const ending = documentEnding(file) ?? 'txt';
  const name = path.join(root, file);
  const megabytes = statSync(name).size / 1_000_000;
  const { label } = documentKinds[ending];
  if (megabytes > hostLimit) {
    const parameters = { megabytes: Math.ceil(megabytes), limit: hostLimit };
    return problem('documentTooHeavy', { file }, parameters);
  }
  const bytes = readFileSync(name);
  if (isWebPage(bytes)) return problem('documentIsPage', { file }, { kind: label });
  const cause = documentFault(ending, bytes);
  if (cause) return problem('damagedDocument', { file }, { kind: label, cause });
  const readable = slugFor(path.posix.basename(file).slice(0, -ending.length - 1)) || 'document';
  return { hash: hashOf(bytes), size: bytes.length, name: `${readable}.${ending}` };
}

/** Checks that documents are what their names say, and can be published. For the parameters see `checkFiles`. */
export const checkDocuments = (
  root: string,
  files: Iterable<string>,
  cache: ResultCache,
): Promise<CheckedFiles> =>
  checkFiles(root, files, cache, {
    table: 'documents',
    version: 'v1',
    examine(root, file) {
      try {
        return examineDocument(root, file);
      } catch (error) {
        return problem('unreadable', { file }, { cause: error });
      }
    },
  });

/** Notes on the documents to which no text links. */
export function unlinkedNotes(
  files: Iterable<string>,
  examined: readonly Pick<Examined, 'file' | 'references'>[],
): Problem[] {
  const linked = new Set(
    examined.flatMap(({ file, references }) =>
      references.flatMap((reference) => {
        if (reference.kind !== 'link') return [];
        const target = readLink(reference.url, file);
        return target.kind === 'inside' ? [(decoded(target.path) ?? '').slice(1)] : [];
      }),
    ),
  );
  return [...files]
    .filter((file) => !linked.has(file))
    .map((file) => problem('unlinkedDocument', { file }, { name: path.posix.basename(file) }));
}

/** @throws if no such document has passed the check */
export const getDocument = (cache: ResultCache, file: string): DocumentFile =>
  getChecked(cache, 'documents', file);
