/** `npm run check`: everything that is wrong with the content, without building it, and notes on what it leaves open. */
import { formatNotes, formatReport } from '../errors/report.ts';
import { buildMoment } from '../model/clock.ts';
import { loadAcceleration, plainParts } from '../publish/publish.ts';
import { mentionNotes } from '../source/check/mention-notes.ts';
import { readPublication } from '../source/read/publication.ts';
import { getTexts } from '../source/render/rendered-texts.ts';

const root = process.cwd();
// A check uses what builds have found out, and the other way round.
const acceleration = await loadAcceleration();
const parts = acceleration?.openResults(root) ?? plainParts({ root, folder: root });
const { entries, problems } = await readPublication({
  root,
  environment: process.env,
  moment: buildMoment(process.env),
  ...parts,
});
if (problems.length > 0) {
  console.error(formatReport(problems));
  process.exitCode = 1;
} else {
  const texts = getTexts(parts.results.cache);
  const notes = await mentionNotes(root, entries, (file) => texts.get(file));
  if (notes.length > 0) console.log(`${formatNotes(notes)}\n`);
  console.log(`${entries.length} files in content/, no problems.`);
}
parts.results.cache.close();
