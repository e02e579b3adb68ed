import { createHash } from 'node:crypto';

/** A source that lets exactly this code through (W3C CSP 3, 2.3.1). */
const sourceOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** What a page needs besides files of its own host. */
export interface Needs {
  /** What stands in the page, each as text: scripts, and rules on what is fetched ahead. */
  scripts: string[];
  /** The style elements of the page, each as text. */
  styles: string[];
  webAssembly: boolean;
}

/**
 * The content security policy that a page fits (W3C CSP 3): no other host, and nothing inline but what it is made for.
 * Workers follow the scripts. Each page carries its policy, so that it holds on hosts that can send no headers.
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
