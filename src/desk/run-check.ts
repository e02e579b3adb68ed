/** The command `npm run check`: lists the problems of the content, and notes on ambiguous names and on fronts, without building the site. */
import { formatNotes, formatReport } from '../errors/report.ts';
import { buildMoment } from '../model/dates/clock.ts';
import { openResults } from '../publish/publish.ts';
import { notRecorded } from '../source/record/address-record.ts';
import { publishedAddresses } from '../source/record/published-addresses.ts';
import { undescribedPictures } from '../source/check/check-descriptions.ts';
import { mentionNotes } from '../source/check/mention-notes.ts';
import { hasPage, heldBack } from '../source/read/entry-state.ts';
import { readPublication } from '../source/read/publication.ts';
import { getTexts, getWords } from '../source/render/rendered-texts.ts';

/** Checks the content, prints what was found, and sets the status with which the process exits. */
export async function check(): Promise<void> {
  const root = process.cwd();
  // Builds and checks share the result cache.
  const parts = await openResults(root);
  const { cache } = parts.results;
  const moment = buildMoment(process.env);
  const publication = await readPublication({ root, moment, ...parts });
  const { site, entries, problems, notes: onFronts } = publication;
  if (problems.length > 0) {
    console.error(formatReport(problems));
    process.exitCode = 1;
    return;
  }
  const texts = getTexts(cache);
  const foundIn = (file: string) => {
    const text = texts.get(file);
    return text && { ...text, words: getWords(cache, file) };
  };
  const notes = [...onFronts, ...mentionNotes(root, entries, foundIn)];
  if (notes.length > 0) console.log(`${formatNotes(notes)}\n`);
  const held = entries
    .filter((entry) => !hasPage(entry, moment))
    .flatMap((entry) => heldBack(entry, moment) ?? []);
  if (held.length > 0) console.log(`${held.join('\n')}\n`);
  console.log(`${entries.length} files in content/, no problems.`);
  const undescribed = undescribedPictures(entries, site?.data ?? {});
  if (undescribed !== undefined) console.log(undescribed);
  // A check publishes nothing, so it records no addresses.
  const lacking = notRecorded(root, publishedAddresses(entries, moment));
  if (lacking !== undefined) console.log(lacking);
}
