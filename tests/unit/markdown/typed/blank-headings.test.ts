import { expect, it } from 'vitest';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

const countIn = (text: string) => nodesByType(parseMarkdown(text))('heading').length;

it.each(['a\n\n## &nbsp;\n\nb', '#### \u00a0 &#160;', '> ## **&nbsp;**', '- a\n\n  ## &nbsp; ##'])(
  'a heading of nothing but no-break spaces is a gap: %j',
  (text) => expect(countIn(text)).toBe(0),
);

it.each(['##', '## a&nbsp;', '## &nbsp;![a](b.png)', '## `&nbsp;`'])(
  'another heading stays: %j',
  (text) => expect(countIn(text)).toBe(1),
);
