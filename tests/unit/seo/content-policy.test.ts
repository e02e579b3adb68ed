import { expect, it } from 'vitest';
import { contentPolicy, type Needs } from '../../../src/seo/content-policy.ts';

/** What a policy lets through, by directive. */
function sources(needs: Needs): Map<string, string[]> {
  const directives = contentPolicy(needs).split('; ');
  return new Map(
    directives.map((text) => text.split(' ')).map(([name = '', ...rest]) => [name, rest]),
  );
}

it('lets no other host through, and nothing inline', () => {
  const allowed = sources({ scripts: [], styles: [], webAssembly: true });
  expect(allowed.get('default-src')).toEqual(["'none'"]);
  expect([...new Set([...allowed.values()].flat())].sort()).toEqual([
    "'none'",
    "'self'",
    "'wasm-unsafe-eval'",
    'data:',
  ]);
});

it('allows exactly the given scripts and styles', () => {
  const allowed = sources({
    scripts: ["alert('Hello, world.');"],
    styles: ['p {}'],
    webAssembly: false,
  });
  // The example of W3C CSP 3, 8.3.
  expect(allowed.get('script-src')).toContain(
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  );
  expect(allowed.get('script-src')).not.toContain("'wasm-unsafe-eval'");
  expect(allowed.get('style-src')).toEqual(["'self'", expect.stringMatching(/^'sha256-.{43}='$/)]);
});
