/** `npm run check`: lists the problems of the content, and notes on names that it leaves open, without building the site. */
import { cacheFileOf, openCache } from '../publish/accelerate/cache.ts';
import { engineSign } from '../publish/accelerate/engine-sign.ts';
import { formatNotes, formatReport } from '../errors/report.ts';
import { readTexts } from '../source/render/kept-texts.ts';
import { mentionNotes } from '../source/check/mention-notes.ts';
import { readPublication } from '../source/read/publication.ts';
import { buildMoment } from '../model/clock.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const root = process.cwd();
  // Builds and checks share their results.
  const cache = openCache(cacheFileOf(root));
  const { entries, problems } = await readPublication({
    root,
    environment: process.env,
    moment: buildMoment(process.env),
    kept: { cache, engine: engineSign(root) },
  });
  if (problems.length > 0) {
    console.error(formatReport(problems));
    process.exitCode = 1;
    return;
  }
  const texts = readTexts(cache);
  const notes = await mentionNotes(root, entries, (file) => texts.get(file));
  if (notes.length > 0) console.log(`${formatNotes(notes)}\n`);
  console.log(`${entries.length} files in content/, no problems.`);
});
