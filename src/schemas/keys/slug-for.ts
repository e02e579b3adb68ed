import anyAscii from 'any-ascii';

/**
 * A valid slug that resembles a name, whatever its script: `København og Straße` → `kobenhavn-og-strasse`.
 *
 * @returns '' if nothing of the name can be written in letters a to z and digits
 */
export function slugFor(name: string): string {
  return anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/(?<=[a-z])['’`](?=[a-z])/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
