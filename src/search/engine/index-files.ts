/** Asks for the files of the index. */
import type { SearchEntry } from '../../model/search-format.ts';

/** With what a file begins that is compressed (RFC 1952, 2.3.1). */
const isCompressed = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function get(address: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Loads a file as it is. @throws if it cannot be loaded */
export async function loadBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await get(address)).arrayBuffer());
}

/** Loads a file and unpacks it, unless the host has done so. @throws if it cannot be loaded */
export async function load(address: string): Promise<Uint8Array> {
  const bytes = await loadBytes(address);
  if (!isCompressed(bytes)) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** Loads a file that holds JSON. @throws if it cannot be loaded */
export async function loadJson<Value>(address: string): Promise<Value> {
  return JSON.parse(new TextDecoder().decode(await load(address))) as Value;
}

/** Of which files the index that is there now is made. @throws if that cannot be loaded */
export async function newestEntry(bundle: string): Promise<SearchEntry> {
  const response = await get(`${bundle}entry.json`, { cache: 'no-cache' });
  return (await response.json()) as SearchEntry;
}
