/** Checks what was added to a story after its publication. */
import { problem, type Problem } from '../../../errors/problem.ts';
import { printedParagraphs } from '../../../markdown/amended-paragraphs.ts';
import { nodesByType } from '../../../markdown/nodes.ts';
import { parseMarkdown } from '../../../markdown/parse.ts';
import { createRenderer } from '../../../markdown/processor.ts';
import {
  paragraphsMeant,
  type ParagraphOfText,
} from '../../../model/amendments/meant-paragraph.ts';
import { isEarlier } from '../../../model/dates/dates.ts';
import type { Entry, WrittenKeys } from '../../read/entry.ts';
import { defaultDates } from '../../written/moments.ts';
import { readDirectives } from '../../written/read-directives.ts';
import type { Findings, Reference } from '../references.ts';
import { checkChangedWords, hasChangedWords } from './check-changed-words.ts';

const render = createRenderer({ path: String });

/** The rendered text of a story. Neither its language nor the names change the words. */
function htmlOf({ file, body, data }: Entry<'articles'>): string {
  const tree = parseMarkdown(body, data.headline);
  readDirectives(nodesByType(tree), defaultDates);
  return render(tree, { file }).html;
}

const firstWords = (text: string, count: number) => text.split(/\s+/).slice(0, count).join(' ');

/** The fewest first words that distinguish one paragraph from the others. */
function tellingWords({ text }: ParagraphOfText, others: readonly ParagraphOfText[]): string {
  const count = text.split(/\s+/).length;
  for (let length = 1; length < count; length += 1) {
    const words = firstWords(text, length);
    if (others.every((other) => paragraphsMeant(words, [other]).length === 0)) return words;
  }
  return text;
}

/** Checks the time, the paragraph and the words of each amendment. Never throws. */
export function checkAmendments(entry: Entry<'articles'>): Findings {
  const { data, locate } = entry;
  const { published, withdrawn } = data;
  const listed = (['corrections', 'updates'] as const).flatMap((key) =>
    data[key].map(({ at, paragraph }, index) => ({ at, paragraph, path: [key, index] })),
  );
  const all = [
    ...listed,
    ...(withdrawn ? [{ at: withdrawn.at, paragraph: undefined, path: ['withdrawn'] }] : []),
  ];
  // Only the few stories that need it are rendered here.
  const hasWords = hasChangedWords(data);
  const html = hasWords || all.some(({ paragraph }) => paragraph) ? htmlOf(entry) : '';
  const paragraphs: ParagraphOfText[] = printedParagraphs(html);
  const words = hasWords ? checkChangedWords(entry, html) : { problems: [], references: [] };
  const problems = all.flatMap(({ at, paragraph, path }): Problem[] => {
    const key = String(path[0]);
    const early = isEarlier(at, published)
      ? [problem('amendedBeforePublished', locate([...path, 'at']), { key, at, published })]
      : [];
    if (paragraph === undefined) return early;
    const place = locate([...path, 'paragraph']);
    const [first, ...others] = paragraphsMeant(paragraph, paragraphs);
    if (first && others.length === 0) return early;
    if (first) {
      const words = tellingWords(first, others);
      const parameters = { paragraph, count: others.length + 1, words };
      return [...early, problem('paragraphAmbiguous', place, parameters)];
    }
    const length = paragraph.split(/\s+/).length;
    const known = paragraphs.map(({ text }) => firstWords(text, length));
    return [...early, problem('paragraphNotFound', place, { paragraph, known })];
  });
  return { problems: [...problems, ...words.problems], references: words.references };
}

/** The moments in front matter that may not be in the future, which is checked when the site is built. */
export function pastMoments({ frontMatter, locate }: WrittenKeys): Reference[] {
  const momentAt = (value: unknown, path: readonly PropertyKey[]): Reference[] => {
    const at = value instanceof Object && 'at' in value ? value.at : undefined;
    if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return [];
    return [{ kind: 'amended', key: String(path[0]), at, place: locate([...path, 'at']) }];
  };
  const listed = ['corrections', 'updates'].flatMap((key) => {
    const list = frontMatter[key];
    return Array.isArray(list) ? list.flatMap((item, index) => momentAt(item, [key, index])) : [];
  });
  return [...listed, ...momentAt(frontMatter['withdrawn'], ['withdrawn'])];
}
