/** Checks the lines of front matter that are printed with emphasis or links, and collects their links. */
import { problem, type Place } from '../../../errors/problem.ts';
import type { LineMarks } from '../../../markdown/lines/line-html.ts';
import { mayHaveMarks, parseLine, parseLineTree } from '../../../markdown/lines/parse-line.ts';
import { isBlankLink } from '../../../markdown/links/blank-links.ts';
import { nodesByType } from '../../../markdown/nodes.ts';
import { leftOver } from '../../../markdown/typed/left-over.ts';
import { masked, typedBlocks } from '../../../markdown/typed/typed-text.ts';
import type { ArticleData } from '../../../schemas/article.ts';
import type { Entry } from '../../read/entry.ts';
import { directivesInLine } from './directives/check-directive-marks.ts';
import { leftOverProblem } from './check-left-over.ts';
import type { Findings, Reference } from '../references.ts';

/** A line with its path in the front matter. */
interface Line {
  path: readonly PropertyKey[];
  text: string | undefined;
  marks: LineMarks;
  /** Whether only its words are printed, so that links in it are lost. */
  isWordsOnly?: boolean;
}

const emphasised = (path: Line['path'], text: string | undefined): Line => ({
  ...{ path, text, marks: 'emphasis' },
});

const linking = (path: Line['path'], text: string | undefined): Line => ({
  ...{ path, text, marks: 'emphasis and links' },
});

const linesOf = (data: ArticleData): Line[] => {
  const { corrections, updates, image, withdrawn, summary } = data;
  return [
    ...(['headline', 'shortHeadline', 'dek', 'kicker'] as const).map((key) =>
      emphasised([key], data[key]),
    ),
    ...summary.map((point, index) => emphasised(['summary', index], point)),
    ...(['reason', 'text'] as const).map((key) => emphasised(['withdrawn', key], withdrawn?.[key])),
    linking(['image', 'caption'], image?.caption),
    ...corrections.flatMap((correction, index) => [
      linking(['corrections', index, 'text'], correction.text),
      ...(['was', 'now'] as const).map((key) => ({
        ...linking(['corrections', index, key], correction[key]),
        isWordsOnly: true,
      })),
    ]),
    ...updates.map(({ text }, index) => linking(['updates', index, 'text'], text)),
  ];
};

/** A link in a line that is printed with emphasis only. */
const link = /(?<!!)\[[^\][]+\]\([^)\s]+\)/g;
const htmlLink = /<a\s[^>]*>.*?<\/a>/gi;
/** An element whose tags would be printed. `the <script> element` does not match. */
const element = /<([a-z][a-z\d]*)\b[^>]*>.*?<\/\1>|<(?:br|hr|img)\b[^>]*>/gi;

/** A star before a word, which begins no emphasis because it is the only one of the line. At the beginning it is a sign for a note. */
const looseStar = /^[^*]*[\s"“‘'([—–](?<!\\)\*(?=\p{L})[^*]*$/u;

/** Whether a line has any character that a mark, a tag or something left over has. */
const mayBeWrong = (text: string) => mayHaveMarks(text) || /[{~|]|==/.test(text);

/** The problems and links of a line that is printed with these marks. Never throws. */
export function checkLine(text: string, marks: LineMarks, place: Place): Findings {
  const directives = directivesInLine(text);
  if (!mayBeWrong(text) && directives.length === 0) return { problems: [], references: [] };
  const typed = parseLineTree(text, marks);
  const children = parseLine(text, marks);
  const nodesOf = nodesByType({ type: 'root', children: [{ type: 'paragraph', children }] });
  const printed = nodesOf('text')
    .map(({ value }) => value)
    .join(masked);
  // `&lt;` prints a < on purpose.
  const isTyped = (one: string) => text.includes(one);
  const links = [
    ...typedBlocks(typed, text, () => true).flatMap((block) => block.text.match(link) ?? []),
    ...(printed.match(htmlLink) ?? []).filter(isTyped),
  ];
  const elements = (printed.replace(htmlLink, '').match(element) ?? []).filter(isTyped);
  return {
    problems: [
      ...leftOver(typed, text, true).map((one) => leftOverProblem(one, place)),
      ...(looseStar.test(text)
        ? [problem('looseEmphasis', place, { text: text.slice(0, 80), mark: '*', isHtml: false })]
        : []),
      ...directives.map((one) => problem('directiveInLine', place, { text: one })),
      ...links.map((one) => problem('linkInLine', place, { text: one })),
      ...elements.map((one) => problem('htmlInLine', place, { text: one })),
    ],
    references: nodesOf('link')
      .filter((node) => !isBlankLink(node))
      .map(({ url }): Reference => ({ kind: 'link', url, place })),
  };
}

/** Checks the lines of an article. Never throws. */
export function checkLines({ data, locate }: Pick<Entry<'articles'>, 'data' | 'locate'>): Findings {
  const checked = linesOf(data).flatMap(({ path, text, marks, isWordsOnly }) => {
    if (text === undefined) return [];
    const found = checkLine(text, marks, locate(path));
    return [isWordsOnly ? { ...found, references: [] } : found];
  });
  return {
    problems: checked.flatMap(({ problems }) => problems),
    references: checked.flatMap(({ references }) => references),
  };
}
