/** A part of the catalogue: what can be wrong with addresses (slugs, former addresses and the record). */

/** How to make a story that is held back public again. */
const restored = {
  draft: 'remove draft: true',
  scheduled: 'write “published” as it was',
};

export const addressMessages = {
  badSlug: (p: { name: string; suggestion: string }) => ({
    what: `has a file name that cannot become a web address: “${p.name}”`,
    why: 'The address of the page comes from the file name, and links to it must work on every host.',
    fix: `Use only lower-case letters a to z, digits and single hyphens${p.suggestion ? `, for example ${p.suggestion}` : ''}.`,
  }),
  duplicateSlug: (p: { slug: string; other: string }) => ({
    what: `has the same slug “${p.slug}” as ${p.other}`,
    why: 'A slug, the file name without .md, must be unique on the whole site.',
    fix: 'Rename one of the two files.',
  }),
  reservedSlug: (p: { slug: string }) => ({
    what: `has the slug “${p.slug}”, which the site itself uses`,
    why: 'The address of the page would already be taken.',
    fix: 'Rename the file.',
  }),
  indexFile: () => ({
    what: 'has no name of its own',
    why: 'The address of a page comes from the file name, or for an index.md from its folder.',
    fix: 'Put the file into a folder with the name that the address is to have, or rename it.',
  }),
  publicFileTaken: (p: { address: string }) => ({
    what: `would be published at ${p.address}, where the site puts a page or file of its own`,
    why: 'One of the two would be lost without warning.',
    fix: 'Rename the file or delete it.',
  }),
  formerlyTaken: (p: { address: string }) => ({
    what: `had the address ${p.address}, where the site has a page or file`,
    why: 'An address cannot be that of a page and forward to another one.',
    fix: `Remove ${p.address} from “formerly”, or rename what is there now.`,
  }),
  formerlyTwice: (p: { address: string; other: string }) => ({
    what: `had the address ${p.address}, and so had ${p.other}`,
    why: 'An address can forward to one page only.',
    fix: `Leave ${p.address} with the page that readers of it should find.`,
  }),
  addressVanished: (p: {
    address: string;
    /** The file of its story, if that is held back now. */
    held: { file: string; state: 'draft' | 'scheduled' } | undefined;
    successor: string | undefined;
    isStory: boolean;
  }) => ({
    what: p.held
      ? `lists ${p.address}, and ${p.held.file} is ${p.held.state === 'draft' ? 'a draft again' : 'not to be published yet'}`
      : `lists ${p.address}, and there is nothing at that address any more`,
    why: 'It was published. Links to it, those of other sites too, would lead nowhere.',
    fix: [
      ...(p.held?.state === 'scheduled'
        ? ['If the date in “published” is wrong, write the one on which it was published.']
        : []),
      `If another page has taken its place, add formerly: [${p.address}] to ${p.successor ?? 'the file that takes its place'}.`,
      ...(p.isStory
        ? [
            `If the story is taken back, ${p.held ? restored[p.held.state] : 'restore its file'} and add withdrawn: { at: …, reason: … } to it.`,
          ]
        : []),
      'If nobody needs the address, delete this line.',
    ].join(' '),
  }),
  moreVanished: (p: { count: number }) => ({
    what: `lists ${p.count} more addresses at which there is nothing any more`,
    why: 'Links to them would lead nowhere.',
    fix: 'If a folder of content/ is missing or has another name, put that right first. If you are replacing the sample paper, empty the file.',
  }),
  notAnAddress: (p: { line: string }) => ({
    what: `has a line that is not an address: ${p.line.slice(0, 80)}`,
    why: 'The file has the addresses of pages, one a line, so that none vanishes unnoticed.',
    fix: 'Delete the line. If it is a mark of a conflict in git, keep the lines of both sides.',
  }),
};
