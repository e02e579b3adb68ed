import { isFormerAddress } from '../former-addresses.ts';
import { asYaml } from './repair.ts';

/** Placeholders of other programs: `/2019/:title/`, `/{{ slug }}/`. */
const placeholder = /\/:[a-z]|[{}*]/i;

/** An address of another tool, as `formerly` takes it; undefined if it is not the address of a page. */
function formerAddress(written: unknown): string | undefined {
  if (typeof written !== 'string' || placeholder.test(written)) return undefined;
  const address = written
    .trim()
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/^\.?\/*/, '/');
  return address !== '/' && isFormerAddress(address) ? address : undefined;
}

/** What an editor has written as addresses: one text or a list. */
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/**
 * The addresses that stand under the key of another tool, as `formerly` takes them.
 *
 * @param value what is written there
 * @param present what stands under `formerly` already
 * @param own the address of the page itself, which is no former one
 * @returns a list in YAML; `none` if no address is left; undefined if one of them cannot be read
 */
export function formerValue(
  value: unknown,
  present: unknown,
  own: string | undefined,
): string | 'none' | undefined {
  const written = listOf(value).map(formerAddress);
  if (written.includes(undefined)) return undefined;
  const withSlash = (address: unknown) => String(address).replace(/\/?$/, '/');
  const others = present === undefined || present === null ? [] : listOf(present);
  const all = [...others, ...written].filter(
    (address, index, list) =>
      withSlash(address) !== own &&
      list.findIndex((one) => withSlash(one) === withSlash(address)) === index,
  );
  return all.length > others.length ? asYaml(all) : 'none';
}
