import { hash } from 'node:crypto';

/** Hash of some parts in their order. Where one part ends and the next begins counts too. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return hash('sha1', only);
  return hash('sha1', parts.map((part) => hash('sha1', part)).join(' '));
}
