/** The former addresses of an entry. */
import { z } from 'astro/zod';
import { decoded } from './percent-encoding.ts';

/** Segments that browsers would not request as written, or that would lead out of the site's folder. */
const oddSegment = /^\.{1,2}$|^$/;

/** The longest file name that file systems accept, in bytes. */
const longestSegment = 250;

const bytesOf = (segment: string) => new TextEncoder().encode(segment).length;

/** Characters that some hosts decode and others do not. */
const ambiguous = /%(?:2f|3f|23)/i;

function reasonAgainst(address: string): string | undefined {
  if (!address.startsWith('/')) {
    const fromRoot = `/${address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/^\/+/, '')}`;
    return `is not written from the root of the site: ${fromRoot}`;
  }
  if (/[?#]/.test(address)) {
    return 'has a ? or #: what comes after it is not part of the address of a page';
  }
  const [mark] = ambiguous.exec(address) ?? [];
  if (mark) return `has ${mark}, which stands for ${decoded(mark)}: no page has it in its address`;
  // A page is in the file that the decoded address names.
  const page = decoded(address);
  if (page === undefined || /[\\\0]/.test(page)) {
    return 'has a % that stands for nothing, or a backslash';
  }
  const segments = page.slice(1).replace(/\/$/, '').split('/');
  if (/\s/.test(page) || segments.some((segment) => oddSegment.test(segment))) {
    return 'is not an address of a page of this site';
  }
  if (segments.some((segment) => bytesOf(segment) > longestSegment)) {
    return `has a part that is longer than the name of a file may be`;
  }
  const ending = page.endsWith('/') ? undefined : /\.(\w+)$/.exec(page)?.[1];
  return ending === undefined || /^html?$/i.test(ending)
    ? undefined
    : `ends in .${ending}, which hosts do not send as a page`;
}

const formerAddress = () =>
  z.string('is not an address of this site').superRefine((address, context) => {
    const message = reasonAgainst(address);
    if (message) context.addIssue({ code: 'custom', message });
  });

/** Whether a text is the address of a page of the site, as `formerly` takes it. */
export const isFormerAddress = (address: string): boolean => reasonAgainst(address) === undefined;

/** The key for former addresses, which every kind of entry has. */
export const formerlyKey = {
  formerly: z.array(formerAddress()).optional().meta({
    description:
      'Addresses that it had before, from the root of the site. Each forwards readers to its page.',
    example: '[/2009/12/a-new-bridge/]',
  }),
};
