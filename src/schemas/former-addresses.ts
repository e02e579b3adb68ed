/** Addresses that an entry had before. */
import { z } from 'astro/zod';

/** What browsers would not ask for as it is written, or what would lead out of the site's folder. */
const oddSegment = /^\.{1,2}$|^$/;

/** File systems take no longer names of files, in bytes. */
const longestSegment = 250;

const bytesOf = (segment: string) => new TextEncoder().encode(decodeURI(segment)).length;

function isDecodable(address: string): boolean {
  try {
    return !/[\\\0]/.test(decodeURI(address));
  } catch {
    return false;
  }
}

function reasonAgainst(address: string): string | undefined {
  if (!address.startsWith('/')) {
    const fromRoot = `/${address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/^\/+/, '')}`;
    return `is not written from the root of the site: ${fromRoot}`;
  }
  if (/[?#]/.test(address)) {
    return 'has a ? or #: what comes after it is not part of the address of a page';
  }
  const segments = address.slice(1).replace(/\/$/, '').split('/');
  if (/\s/.test(address) || segments.some((segment) => oddSegment.test(segment))) {
    return 'is not an address of a page of this site';
  }
  if (!isDecodable(address)) return 'has a % that stands for nothing, or a backslash';
  if (segments.some((segment) => bytesOf(segment) > longestSegment)) {
    return `has a part that is longer than the name of a file may be`;
  }
  const ending = address.endsWith('/') ? undefined : /\.(\w+)$/.exec(address)?.[1];
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

/** The key of every kind of entry under which its former addresses stand. */
export const formerlyKey = {
  formerly: z.array(formerAddress()).optional().meta({
    description:
      'Addresses that it had before, from the root of the site. Each forwards readers to its page.',
    example: '[/2009/12/a-new-bridge/]',
  }),
};
