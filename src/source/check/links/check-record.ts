/** Finds recorded addresses, which readers may have saved, that no longer lead anywhere. */
import { distance } from 'fastest-levenshtein';
import { problem, type Problem } from '../../../errors/problem.ts';
import { recordFile, type AddressRecord } from '../../record/address-record.ts';

/** What exists now. Addresses are from the site's root. */
interface Present {
  /** Those of pages and files, and former ones that forward. */
  addresses: ReadonlySet<string>;
  /** Those of articles that are held back, with their state. */
  heldBack: ReadonlyMap<string, 'draft' | 'scheduled'>;
  /** The file of each entry, by its address. */
  files: ReadonlyMap<string, string>;
}

/** Up to this many are reported one by one. */
const mostReported = 20;

/** The part of an address that shows the kind of entry. */
const kindOf = (address: string) => address.split('/').slice(0, -2).join('/');

const slugIn = (address: string) => address.split('/').at(-2) ?? '';

/** The significant words of a slug. */
const wordsOf = (slug: string) => new Set(slug.split('-').filter(({ length }) => length > 2));

const numbersIn = (slug: string) => slug.match(/\d+/g)?.join() ?? '';

/** Whether two slugs are so similar that one most likely was renamed to the other. */
function areAlike(one: string, other: string): boolean {
  if (numbersIn(one) !== numbersIn(other)) return false;
  if (distance(one, other) <= 2 && one.length > 4) return true;
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  const share = shared / (mine.size + theirs.size - shared);
  return share > 0.5 || (share === 0.5 && shared === Math.min(mine.size, theirs.size));
}

/** Finds addresses of the record that have vanished. @param record undefined if the paper has none */
export function checkRecord(record: AddressRecord | undefined, present: Present): Problem[] {
  if (!record) return [];
  const { addresses, heldBack, files } = present;
  const isThere = (address: string) =>
    !heldBack.has(address) && (addresses.has(address) || addresses.has(`${address}index.html`));
  const vanished = [...record.addresses].filter(([address]) => !isThere(address));
  const fresh = [...files.keys()].filter((address) => !record.addresses.has(address));
  /** The new file that has most likely taken the place of the one at an address; undefined if there are none or several. */
  const successor = (address: string) => {
    const [meant, ...others] = fresh.filter(
      (other) => kindOf(other) === kindOf(address) && areAlike(slugIn(address), slugIn(other)),
    );
    return meant !== undefined && others.length === 0 ? files.get(meant) : undefined;
  };
  const reported = vanished.slice(0, mostReported).map(([address, line]) => {
    const [state, file] = [heldBack.get(address), files.get(address)];
    const parameters = {
      address,
      held: state && file ? { file, state } : undefined,
      successor: successor(address),
      isStory: kindOf(address) === '/news',
    };
    return problem('addressVanished', { file: recordFile, line }, parameters);
  });
  const [, line] = vanished[mostReported] ?? [];
  const count = vanished.length - mostReported;
  return [
    ...record.problems,
    ...reported,
    ...(count > 0 ? [problem('moreVanished', { file: recordFile, line }, { count })] : []),
  ];
}
