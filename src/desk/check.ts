/** `npm run check`: everything that is wrong with the content, without building it. */
import { formatReport } from '../errors/report.ts';
import { readPublication } from '../intake/publication.ts';
import { buildMoment } from '../model/clock.ts';

const { entries, problems } = await readPublication({
  root: process.cwd(),
  environment: process.env,
  moment: buildMoment(process.env),
});
if (problems.length > 0) {
  console.error(formatReport(problems));
  process.exitCode = 1;
} else {
  console.log(`${entries.length} files in content/, no problems.`);
}
