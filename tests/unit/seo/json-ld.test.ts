import { expect, it } from 'vitest';
import { scriptJson } from '../../../src/seo/json-ld.ts';

it.each([
  '</script><script>alert(1)</script>',
  '<!--<script>',
  'a < b & "c" \\ \u2028 \u2029 ünï',
  '$& $1',
])('%j cannot end its script element, and is read as it was', (headline) => {
  const printed = scriptJson({ headline });
  expect(printed).not.toContain('<');
  expect(JSON.parse(printed)).toEqual({ headline });
});
