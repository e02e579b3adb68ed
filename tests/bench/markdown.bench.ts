/** Measures the CPU time of rendering an article, step by step. */
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { createMarkdownRenderer } from '../support/built/render-markdown.ts';
import { createAddresses } from '../../src/model/url.ts';
import { createNameIndex } from '../../src/names/text/name-index.ts';
import { samplePublication } from './publication/sample-publication.ts';
import { figure, textTable } from './text-table.ts';

/** With a fifth as many names: 2,000. */
const publicationSize = 10_000;
const warmUp = 300;
const measured = 1_000;

const file = 'content/articles/x.md';

/** Per article, in milliseconds. */
interface StepFigures {
  step: string;
  user: number;
  system: number;
}

function measure(
  step: string,
  texts: readonly string[],
  run: (text: string) => unknown,
): StepFigures {
  for (const text of texts.slice(0, warmUp)) run(text);
  const before = process.cpuUsage();
  for (const text of texts.slice(warmUp)) run(text);
  const { user, system } = process.cpuUsage(before);
  const each = (microseconds: number) => microseconds / 1000 / measured;
  return { step, user: each(user), system: each(system) };
}

export function benchMarkdown(): StepFigures[] {
  const addresses = createAddresses('https://bench.example/');
  const publication = samplePublication(publicationSize);
  const nameIndex = createNameIndex(
    publication.names.map((name) => {
      const path = addresses.entry(name.kind, name.id);
      return { ...name, slug: name.id, sortAs: name.name, path };
    }),
  );
  const names = { nameIndex, listed: new Set<string>() };
  const renderMarkdown = createMarkdownRenderer(addresses);
  const texts = Array.from({ length: warmUp + measured }, (_, number) =>
    publication.article(number).replace(/^---\n[\s\S]*?\n---\n/, ''),
  );
  const withAddress = texts.map((text) => `${text}\nSee https://bench.example/.\n`);
  const figures = [
    measure('parse', texts, parseMarkdown),
    measure('parse and render', texts, (text) => renderMarkdown(text, { file })),
    measure('the same with names', texts, (text) => renderMarkdown(text, { file, names })),
    measure('the same with a bare address', withAddress, (text) =>
      renderMarkdown(text, { file, names }),
    ),
  ];
  const heading = [
    `An article of 670 words, ${figure(publication.names.length)} names`,
    'user ms',
    'system ms',
  ];
  const rows = figures.map(({ step, user, system }) => [step, figure(user, 2), figure(system, 2)]);
  console.log(`\n${textTable([heading, ...rows])}`);
  return figures;
}
