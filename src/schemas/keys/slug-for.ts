import anyAscii from 'any-ascii';

/**
 * A valid slug that resembles a name, whatever its script: `København og Straße` → `kobenhavn-og-strasse`.
 *
 * @returns an empty text if the name has no characters that become a to z or digits
 */
export function slugFor(name: string): string {
  return anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/(?<=[a-z])['’`](?=[a-z])/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
