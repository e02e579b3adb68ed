/** The page that documents all errors has each of them, word for word. */
import { expect, it } from 'vitest';
import type { Problem } from '../../../src/errors/problem.ts';
import { formatProblem } from '../../../src/errors/report.ts';
import { samples } from './problem-samples.ts';

const introduction = `# All errors

Every message that an editor or a publisher can get, by its code, with an example. How messages are
made is in [README.md](README.md). A test compares this page with the messages, and writes it with
\`npm run test:unit -- tests/unit/errors --update\`.
`;

function section(one: Problem): string {
  const message = formatProblem(one);
  const fence = message.includes('```') ? '````' : '```';
  return `## ${one.code}\n\n${fence}text\n${message}\n${fence}\n`;
}

it('src/errors/messages.md', async () => {
  const found = Object.values(samples).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const page = [introduction, ...found.map(section)].join('\n');
  await expect(page).toMatchFileSnapshot('../../../src/errors/messages.md');
});
