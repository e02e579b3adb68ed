/**
 * The content security policy that the pages fit (W3C CSP 3): nothing inline and no other host. The search
 * engine needs WebAssembly. Each page carries it, so that it holds on hosts that can send no headers.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
