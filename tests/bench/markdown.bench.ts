/** What it costs to render an article, in milliseconds of processor time. Prints one line for each step. */
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { createRenderer } from '../../src/markdown/processor.ts';
import { createAddresses } from '../../src/model/url.ts';
import { createNameIndex } from '../../src/names/text/name-index.ts';
import { samplePublication } from './sample-publication.ts';

/** A fifth as many names as articles: 2,000. */
const publicationSize = 10_000;
const warmUp = 300;
const measured = 1_000;

const addresses = createAddresses('https://bench.example/');
const publication = samplePublication(publicationSize);
const names = publication.names.map((name) => {
  const path = addresses.entry(name.kind, name.id);
  return { ...name, slug: name.id, sortAs: name.name, path };
});
const nameIndex = createNameIndex(names);
const listed = new Set<string>();
const { renderMarkdown } = createRenderer(addresses);

const texts = Array.from({ length: warmUp + measured }, (_, number) =>
  publication.article(number).replace(/^---\n[\s\S]*?\n---\n/, ''),
);

function measure(step: string, run: (text: string) => unknown): void {
  for (const text of texts.slice(0, warmUp)) run(text);
  const before = process.cpuUsage();
  for (const text of texts.slice(warmUp)) run(text);
  const { user, system } = process.cpuUsage(before);
  const each = (microseconds: number) => (microseconds / 1000 / measured).toFixed(2);
  console.log(`${step}: ${each(user)} ms user, ${each(system)} ms system`);
}

const words = texts.reduce((count, text) => count + text.split(/\s+/).length, 0) / texts.length;
console.log(`${measured} articles of ${Math.round(words)} words, ${names.length} names`);
measure('parsed', parseMarkdown);
measure('rendered', (text) => renderMarkdown(text, { file: 'content/articles/x.md' }));
measure('rendered, names found', (text) =>
  renderMarkdown(text, { file: 'content/articles/x.md', names: { nameIndex, listed } }),
);
const withAddress = (text: string) => `${text}\nSee https://bench.example/.\n`;
measure('the same with a bare address', (text) =>
  renderMarkdown(withAddress(text), {
    file: 'content/articles/x.md',
    names: { nameIndex, listed },
  }),
);
