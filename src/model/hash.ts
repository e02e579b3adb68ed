import { hash } from 'node:crypto';

/** A sign of some parts: another where one of them is another. Parts are told apart, however they are cut. */
export function signOf(...parts: readonly (string | Uint8Array)[]): string {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return hash('sha1', only);
  return hash('sha1', parts.map((part) => hash('sha1', part)).join(' '));
}
