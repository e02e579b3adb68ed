/** Checks the files of a publication against each other. */
import { codeOf, problem, type Problem } from '../../errors/problem.ts';
import type { Collection } from '../../model/collections.ts';
import { searchFolder } from '../../model/search/search-format.ts';
import { entryPath, iconFile } from '../../model/url.ts';
import type { Site } from '../../site.ts';
import { formerAddresses } from '../forwards.ts';
import type { AddressRecord } from '../record/address-record.ts';
import { describedSince, mayLackDescriptions } from './check-descriptions.ts';
import { checkFront, frontNotes } from './check-front.ts';
import { checkParts } from './check-parts.ts';
import { checkTranslations } from './check-translations.ts';
import { isValid, type Examined } from './examine.ts';
import type { FrontFindings } from './front-slots.ts';
import { checkFormerly } from './links/check-formerly.ts';
import { checkLink, type Surroundings } from './links/check-links.ts';
import { checkRecord } from './links/check-record.ts';
import { siteAddresses, type SiteAddresses } from './links/site-addresses.ts';
import {
  checkAmended,
  checkReference,
  checkUnusedDefinition,
  checkWithdrawnLink,
  checkCorrectedWords,
} from './references.ts';
import { createSurroundings, type PublicationSurroundings } from './surroundings.ts';

/** What has been read of a publication. */
interface ReadContent {
  site: Site | undefined;
  /** All files of entries, including those that were not read. */
  files: readonly { collection: Collection; file: string }[];
  /** Whether all of them were read. A machine that reads a share of them does not know all former addresses. */
  isWhole: boolean;
  examined: readonly Examined[];
  front: FrontFindings;
  images: ReadonlySet<string>;
  documents: ReadonlySet<string>;
  publicFiles: ReadonlySet<string>;
  /** Undefined if there is none. */
  record: AddressRecord | undefined;
  /** The moment of the build, in milliseconds since 1970. */
  moment: number;
}

interface ProblemsAndNotes {
  problems: Problem[];
  /** Notes do not stop a build. */
  notes: Problem[];
}

const addressOf = ({ collection, slug }: Examined) => entryPath(collection, slug);

/** A file in `public/` would take the place of a page that the site makes, or of the search, or the other way round. */
function checkPublicFiles(files: ReadonlySet<string>, addresses: ReadonlySet<string>): Problem[] {
  return [...files]
    .filter(
      (file) =>
        file.startsWith(`/${searchFolder}/`) || addresses.has(file.replace(/\/index\.html$/, '/')),
    )
    .map((address) => problem('publicFileTaken', { file: `public${address}` }, { address }));
}

/** Each page links to the icon. */
const checkIcon = (files: ReadonlySet<string>): Problem[] =>
  files.has(iconFile) ? [] : [problem('missingIcon', { file: `public${iconFile}` })];

function checkSiteLinks({ data, locate }: Site, around: Surroundings): Problem[] {
  const { navigation = [], policies, live, contact } = data;
  return [
    ...navigation.map(({ url }, index) => ({ url, path: ['navigation', index, 'url'] })),
    ...policies.map(({ url }, index) => ({ url, path: ['policies', index, 'url'] })),
    ...(live ? [{ url: live.url, path: ['live', 'url'] }] : []),
    ...(contact.page ? [{ url: contact.page, path: ['contact', 'page'] }] : []),
  ].flatMap(({ url, path }) => checkLink(url, locate(path), around));
}

/** The addresses of the site, and what is wrong with those of files in `public/` and with former ones. */
function readAddresses({ files, examined, publicFiles, moment }: ReadContent): {
  site: SiteAddresses;
  problems: Problem[];
} {
  // A file with errors still exists: what refers to it is not wrong as well.
  const site = siteAddresses(files);
  const taken = checkPublicFiles(publicFiles, site.addresses);
  for (const file of publicFiles) site.addresses.add(file);
  const formerly = checkFormerly(examined, site.addresses);
  // A link to a former address reaches the page.
  for (const from of formerAddresses(examined, moment)) site.addresses.add(from);
  return { site, problems: [...taken, ...formerly] };
}

/** Checks the front page and the fronts of sections. */
function checkFronts(
  { front, examined }: ReadContent,
  around: PublicationSurroundings,
): ProblemsAndNotes {
  const fronts = [front.slots, ...examined.map(({ slots }) => slots)];
  return {
    problems: [
      ...front.problems,
      ...fronts.flatMap((slots) => checkFront(slots, around.ofFronts)),
      ...front.references.flatMap((one) => checkReference(one, around.of(one, true))),
    ],
    notes: fronts.flatMap((slots) => frontNotes(slots, around.ofFronts)),
  };
}

/** The problems of the entries themselves, and of what they refer to. */
function checkEntries(
  { site, examined, isWhole, moment }: ReadContent,
  { of, unpublished, withdrawn }: PublicationSurroundings,
): ProblemsAndNotes {
  const isCertain = ({ code }: Problem) => isWhole || code !== codeOf('brokenLink');
  const since = describedSince(site?.data ?? {}, examined);
  // A machine that reads a share of the stories does not know the newest one.
  const knowsSince = isWhole || site?.data.picturesDescribedSince !== undefined;
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  for (const file of examined) {
    const mayLack = !knowsSince || mayLackDescriptions(file, since);
    const references = file.references.filter(({ kind }) => !(mayLack && kind === 'undescribed'));
    const isPublic = !unpublished.has(addressOf(file));
    problems.push(...file.problems);
    for (const reference of references) {
      const wrong = checkReference(reference, of(reference, isPublic));
      problems.push(...wrong.filter(isCertain), ...checkAmended(reference, moment));
    }
    if (isPublic) notes.push(...references.flatMap((one) => checkWithdrawnLink(one, withdrawn)));
    notes.push(
      ...references.flatMap(checkCorrectedWords),
      ...references.flatMap(checkUnusedDefinition),
    );
  }
  return { problems, notes };
}

/** Checks links to headings. Those to pages that are not written in markdown are checked when the pages are made. */
function checkAnchors(examined: readonly Examined[], withdrawn: ReadonlySet<string>): Problem[] {
  const anchors = new Map<string, ReadonlySet<string>>();
  for (const file of examined) {
    const page = addressOf(file);
    if (file.anchors && !withdrawn.has(page)) anchors.set(page, new Set(file.anchors));
  }
  return examined
    .flatMap(({ anchorLinks }) => anchorLinks)
    .flatMap(({ place, path, anchor }) => {
      const known = anchors.get(path);
      if (!known || known.has(anchor)) return [];
      return [problem('brokenAnchor', place, { anchor, known: [...known] })];
    });
}

/** Finds everything that is wrong with the entries and the fronts of a publication. Never throws. */
export function checkPublication(content: ReadContent): ProblemsAndNotes {
  const { site, examined, isWhole, publicFiles, record } = content;
  const addresses = readAddresses(content);
  const around = createSurroundings(content, examined.filter(isValid), addresses.site);
  const fronts = checkFronts(content, around);
  const entries = checkEntries(content, around);
  return {
    problems: [
      ...addresses.problems,
      ...(isWhole ? checkRecord(record, { ...addresses.site, heldBack: around.withoutPage }) : []),
      ...(site ? [...checkSiteLinks(site, around.world), ...checkIcon(publicFiles)] : []),
      ...fronts.problems,
      ...entries.problems,
      ...checkAnchors(examined, around.withdrawn),
      ...checkParts(examined),
      ...checkTranslations(examined, site?.data.language ?? 'en'),
    ],
    notes: [...fronts.notes, ...entries.notes],
  };
}
