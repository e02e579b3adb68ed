/** Runs in a thread: makes the last site once more, of what is left of the one before it. */
import { existsSync, renameSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { listBuild } from '../verify/check-pages.ts';
import { takeAway, type LinkTask } from './last-site.ts';
import { isSameFile, linkFiles } from '../link-files.ts';

const { spare, from, to, files } = workerData as LinkTask;
if (existsSync(spare)) renameSync(spare, to);
const wanted = new Set(files);
const there = existsSync(to) ? await listBuild(to) : [];
const same = new Set(there.filter((file) => wanted.has(file) && isSameFile(from, to, file)));
const isOther = (file: string) => !same.has(file);
takeAway(to, there.filter(isOther));
linkFiles(from, to, files.filter(isOther));
