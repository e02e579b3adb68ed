import { escapeText } from 'entities';
import type { Problem } from '../../errors/problem.ts';
import { formatPlace } from '../../errors/report.ts';

const item = (fault: Problem) =>
  [
    `<li><p><b>${escapeText(formatPlace(fault))}</b> ${escapeText(fault.what)}. <code>${fault.code}</code></p>`,
    `<p>Why: ${escapeText(fault.why)}</p>`,
    `<p>Fix: ${escapeText(fault.fix)}</p></li>`,
  ].join('\n');

/** A newly imported archive may have thousands. */
const most = 50;

function list(faults: readonly Problem[]): string {
  const more = faults.length - most;
  const items = faults.slice(0, most).map(item);
  if (more > 0) items.push(`<li>${more} more: npm run check prints all.</li>`);
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

/**
 * The page that the dev server shows instead of one that cannot be shown. Vite's script loads it again as soon as the content
 * changes.
 *
 * @param own the faults of the page
 * @param all the faults of all files
 * @param base the folder of the site on its host, with slashes around it
 */
export function faultPage(own: readonly Problem[], all: readonly Problem[], base: string): string {
  const others = all.filter((fault) => !own.includes(fault));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Problems</title>
<style>
body { max-width: 45rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.5 system-ui, sans-serif; }
li { margin-block: 1rem; overflow-wrap: anywhere; }
p { margin: 0; }
</style>
<script type="module" src="${base}@vite/client"></script>
<h1>This page cannot be shown</h1>
${list(own)}
${others.length > 0 ? `<details><summary>Problems elsewhere: ${others.length}</summary>\n${list(others)}\n</details>` : ''}
<p><a href="${base}">To the front page</a></p>
</html>
`;
}
