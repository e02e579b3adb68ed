import { createHash } from 'node:crypto';

/** A source expression that allows exactly this code (W3C CSP 3, 2.3.1). */
const sourceOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** The code of a page in addition to files of its own host. */
export interface Needs {
  /** The text of each inline script, speculation rules included. */
  scripts: string[];
  /** The text of each style element. */
  styles: string[];
  webAssembly: boolean;
}

/**
 * The content security policy of a page (W3C CSP 3): it allows no other host, and only the given inline code. Workers
 * fall back to the rule for scripts. The policy is part of the page, so that it applies on hosts that cannot send headers.
 */
export function contentPolicy({ scripts, styles, webAssembly }: Needs): string {
  const evaluation = webAssembly ? ["'wasm-unsafe-eval'"] : [];
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...evaluation, ...scripts.map(sourceOf)].join(' '),
    ['style-src', "'self'", ...styles.map(sourceOf)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
