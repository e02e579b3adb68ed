import { hash } from 'node:crypto';

/** The hash of a list of inputs. Where one input ends and the next begins matters: `('ab', 'c')` and `('a', 'bc')` differ. */
export function hashOf(...inputs: readonly (string | Uint8Array)[]): string {
  const [only] = inputs;
  if (inputs.length === 1 && only !== undefined) return hash('sha1', only);
  return hash('sha1', inputs.map((input) => hash('sha1', input)).join(' '));
}
