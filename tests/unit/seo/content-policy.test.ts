import { expect, it } from 'vitest';
import { contentPolicy } from '../../../src/seo/content-policy.ts';

it('lets nothing inline and no other host through', () => {
  const directives = contentPolicy.split('; ').map((directive) => directive.split(' '));
  expect(directives[0]).toEqual(['default-src', "'none'"]);
  const allowed = new Set(directives.flatMap(([, ...sources]) => sources));
  expect([...allowed].sort()).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'", 'data:']);
});
