/** `npm run check`: everything that is wrong with the content, without building it; and notes on what it leaves open. */
import { cacheFileOf, openCache } from '../publish/accelerate/cache.ts';
import { engineSign } from '../publish/accelerate/engine-sign.ts';
import { formatNotes, formatReport } from '../errors/report.ts';
import { readTexts } from '../source/render/kept-texts.ts';
import { mentionNotes } from '../source/check/mention-notes.ts';
import { readPublication } from '../source/read/publication.ts';
import { buildMoment } from '../model/clock.ts';

const root = process.cwd();
// What a build has found out need not be found out again, nor the other way round.
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
} else {
  const texts = readTexts(cache);
  const notes = await mentionNotes(root, entries, (file) => texts.get(file));
  if (notes.length > 0) console.log(`${formatNotes(notes)}\n`);
  console.log(`${entries.length} files in content/, no problems.`);
}
