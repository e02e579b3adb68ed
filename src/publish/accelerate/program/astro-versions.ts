/**
 * The versions of Astro with which `tests/contracts/page-program.test.ts` has passed. With any other version Astro
 * renders all pages. To add a version, install it and run `npm run test:contracts`.
 */
export const testedAstroVersions: readonly string[] = ['7.2.9', '7.3.5'];
