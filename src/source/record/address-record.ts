/**
 * The record of all addresses that the paper has published: a file with one address on each line, to be read by people and kept
 * in git.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeCodeOf } from '../../errors/cause.ts';
import { problem, type Problem } from '../../errors/problem.ts';
import { contentFolder } from '../../model/collections.ts';

/** It is optional. From the project's root. */
export const recordFile = `${contentFolder}/addresses.txt`;

export interface AddressRecord {
  /** The lines that begin with #, which are kept. */
  comments: readonly string[];
  /** The line of each address. */
  addresses: ReadonlyMap<string, number>;
  /** Lines that are not addresses. */
  problems: readonly Problem[];
}

/** Reads the record. @param root the project's root  @returns undefined if the paper has none */
export function readAddressRecord(root: string): AddressRecord | undefined {
  let text: string;
  try {
    text = readFileSync(path.join(root, recordFile), 'utf8');
  } catch (error) {
    if (nodeCodeOf(error) === 'ENOENT') return undefined;
    const problems = [problem('unreadable', { file: recordFile }, { cause: error })];
    return { comments: [], addresses: new Map(), problems };
  }
  const comments: string[] = [];
  const addresses = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.trim();
    if (line.startsWith('#')) comments.push(line);
    else if (/^\/(\S+\/)?$/.test(line)) addresses.set(line, index + 1);
    else if (line !== '') {
      problems.push(problem('notAnAddress', { file: recordFile, line: index + 1 }, { line }));
    }
  }
  return { comments, addresses, problems };
}

/** Addresses that a record lacks. */
const freshIn = (record: AddressRecord, published: Iterable<string>) =>
  [...published].filter((address) => !record.addresses.has(address));

const counted = ({ length }: readonly string[]) =>
  length === 1 ? '1 new address' : `${length} new addresses`;

/**
 * What the record will lack until the site is built, in a sentence; undefined if it lacks nothing or there is no record.
 *
 * @param published addresses from the site's root
 */
export function notRecorded(root: string, published: Iterable<string>): string | undefined {
  const record = readAddressRecord(root);
  const fresh = record ? freshIn(record, published) : [];
  if (fresh.length === 0) return undefined;
  return `${recordFile} lacks ${counted(fresh)}. npm run build adds what it publishes: keep the file with your stories, in git if you use it.`;
}

/**
 * Adds addresses to the record, in alphabetical order.
 *
 * @param published addresses from the site's root
 * @param write by default to the disk
 * @returns what a publisher should know, in a sentence; undefined if there is nothing new or no record
 */
export function addToRecord(
  root: string,
  published: Iterable<string>,
  write: (file: string, text: string) => void = writeFileSync,
): string | undefined {
  const record = readAddressRecord(root);
  if (!record || record.problems.length > 0) return undefined;
  const fresh = freshIn(record, published);
  if (fresh.length === 0) return undefined;
  const lines = [...record.addresses.keys(), ...fresh].sort();
  const count = counted(fresh);
  try {
    write(path.join(root, recordFile), [...record.comments, ...lines, ''].join('\n'));
  } catch (error) {
    return `${recordFile} lacks ${count}, because it cannot be written (${nodeCodeOf(error) ?? error}).`;
  }
  return `${count} in ${recordFile}. Keep the file with your stories, in git if you use it.`;
}
