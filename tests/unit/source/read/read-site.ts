/** Reads small sites, for tests of what is found in them. */
import { formatPlace } from '../../../../src/errors/report.ts';
import { readPublication } from '../../../../src/source/read/publication.ts';
import { emptyContent, type Files } from '../../../support/sites/site.ts';
import { tempFolder } from '../../temp-folder.ts';

export const moment = Date.parse('2020-06-01T00:00:00Z');

/** Reads the smallest site with some files more; null leaves one out. */
export async function read(files: Files = {}, environment = {}) {
  const root = await tempFolder({ ...emptyContent, ...files });
  return readPublication({ root, environment, moment });
}

/** `file:line code` of all problems of a site, in the order of a report. */
export async function found(files: Files) {
  const { problems } = await read(files);
  return problems
    .toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0))
    .map((problem) => `${formatPlace(problem)} ${problem.code}`);
}
