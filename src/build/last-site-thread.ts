/** Runs in a thread: removes what is stale and links the files of the last site. */
import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import type { LinkTask } from './last-site.ts';
import { linkFiles } from './link-files.ts';

const { stale, from, to, files } = workerData as LinkTask;
rmSync(stale, { recursive: true, force: true });
linkFiles(from, to, files);
