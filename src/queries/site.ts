/** The paper as a whole. It is the same on every page, so pages and what they are made of import it. */
import { PublicationError } from '../errors/report.ts';
import { buildMoment } from '../model/dates/clock.ts';
import { createDates } from '../model/dates/dates.ts';
import { direction } from '../model/direction.ts';
import { cardFile, paperCard } from '../model/share/share-card.ts';
import type { SharePicture } from '../model/share/share-picture.ts';
import { createAddresses, readLink } from '../model/url.ts';
import type { Link, SiteData } from '../schemas/site.ts';
import { findContent, getContent } from '../source/content.ts';
import { readSettings } from '../source/written/settings.ts';
import { readSite, siteFile } from '../site.ts';

/** All commands run in the project's root. */
const root = process.cwd();

/** The settings of the paper. @throws PublicationError if they have problems, and no settings were valid before */
function settings(): SiteData {
  const known = findContent()?.dev?.site;
  if (known) return known;
  const read = readSite(root, process.env, readSettings);
  if ('problems' in read) throw new PublicationError(read.problems);
  return read.data;
}

/** What every page knows about the paper. Links are complete, base included. */
function openPaper() {
  const { title, tagline, language, timeZone, address, ...data } = settings();
  const addresses = createAddresses(address);
  const dates = createDates(language, timeZone);
  const url = (to: string) => {
    const target = readLink(to, siteFile);
    return target.kind === 'inside' ? addresses.path(target.path) + target.fragment : to;
  };
  const link = <L extends Pick<Link, 'url'>>(from: L): L => ({ ...from, url: url(from.url) });
  const share: SharePicture = {
    src: addresses.path(`/${cardFile(paperCard(title, tagline, language))}`),
    alt: title,
    isOwn: false,
  };
  return {
    title,
    tagline,
    language,
    direction: direction(language),
    addresses,
    dates,
    /** The day of the edition, in words. */
    edition: dates.edition(buildMoment(process.env)),
    /** In milliseconds since 1970. */
    editionMoment: buildMoment(process.env),
    get navigation() {
      const { bar, lists } = getContent().navigation;
      return { bar: bar.map(link), lists: lists.map(link) };
    },
    /** The faults of the content and of the file of a page, by its path. Only in the dev server. */
    get faults() {
      const { faults = [], faultsOn = () => [] } = getContent().dev ?? {};
      return {
        all: faults,
        on: (page: string) => faultsOn(`/${page.slice(addresses.base.length)}`),
      };
    },
    /** A link of an editor as pages print it. */
    href: url,
    live: data.live && link(data.live),
    contact: { ...data.contact, page: data.contact.page && url(data.contact.page) },
    policies: data.policies.map(link),
    /** The share picture of pages without one of their own. */
    share,
  };
}

export const paper = openPaper();
