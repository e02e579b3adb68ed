import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { problem, type Problem } from '../../../errors/problem.ts';
import { documentEnding, documentKinds, type DocumentFile } from '../../../model/documents.ts';
import { hashOf } from '../../../model/hash.ts';
import { readLink } from '../../../model/url.ts';
import { decoded } from '../../../schemas/percent-encoding.ts';
import { slugFor } from '../../../schemas/keys/slug-for.ts';
import { stateOfFile } from '../../read/file-state.ts';
import type { ResultCache } from '../../read/result-cache.ts';
import type { Examined } from '../examine.ts';
import { documentFault, isWebPage } from './document-bytes.ts';

/** The largest file that hosts accept, in megabytes. */
const hostLimit = 25;

/** Change it with the checks: rows of the cache from other versions are not used. */
const version = 'v1';

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

/**
 * Checks that documents are what their names say, and can be published. Those that have passed are cached, and read again only
 * if their state has changed.
 *
 * @param root the project's root
 * @param files the paths of the documents, from the root
 * @returns the hash of each document
 */
export function checkDocuments(
  root: string,
  files: Iterable<string>,
  cache: ResultCache,
): { hashes: Map<string, string>; problems: Problem[] } {
  const problems: Problem[] = [];
  const known = cache.all('documents');
  const hashes = new Map<string, string>();
  for (const file of files) {
    const state = stateOfFile(root, file);
    const stateHash = `${version} ${state?.words}`;
    const row = known.get(file);
    if (row?.hash === stateHash) {
      hashes.set(file, (JSON.parse(row.value) as DocumentFile).hash);
      continue;
    }
    try {
      const found = examineDocument(root, file);
      if ('code' in found) {
        problems.push(found);
        continue;
      }
      hashes.set(file, found.hash);
      // If a later change might go unnoticed, the row is not used again.
      const hash = state?.isSettled ? stateHash : '';
      cache.set('documents', file, { hash, value: JSON.stringify(found) });
    } catch (error) {
      problems.push(problem('unreadable', { file }, { cause: error }));
    }
  }
  return { hashes, problems };
}

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
export function getDocument(cache: ResultCache, file: string): DocumentFile {
  const row = cache.get('documents', file);
  if (!row) throw new Error(`there is no document ${file}`);
  return JSON.parse(row.value) as DocumentFile;
}
