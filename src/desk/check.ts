/** `npm run check`: everything that is wrong with the content, without building it; and notes on what it leaves open. */
import { formatNotes, formatReport } from '../errors/report.ts';
import { mentionNotes } from '../intake/mention-notes.ts';
import { readPublication } from '../intake/publication.ts';
import { buildMoment } from '../model/clock.ts';

const root = process.cwd();
const { entries, problems } = await readPublication({
  root,
  environment: process.env,
  moment: buildMoment(process.env),
});
if (problems.length > 0) {
  console.error(formatReport(problems));
  process.exitCode = 1;
} else {
  const notes = await mentionNotes(root, entries);
  if (notes.length > 0) console.log(`${formatNotes(notes)}\n`);
  console.log(`${entries.length} files in content/, no problems.`);
}
