import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { problem } from '../../errors/problem.ts';
import { readTimelineDate, timelineDateFault } from '../../model/dates/timeline-date.ts';
import { noAttributes } from '../../schemas/directives/no-attributes.ts';
import { blockElement, phraseElement, textNode } from '../element-nodes.ts';
import { contentOf, defineDirective, type DirectiveContent } from './directive.ts';
import { titleNode } from './inset-title.ts';

const example = [
  ':::timeline[How it came to this]',
  '- 2024-03-12: The council votes for a bridge.',
  '- Summer 2025: Work begins.',
  ':::',
].join('\n');

/** The longest label, in characters. Anything longer is a sentence with a colon. */
const longestLabel = 40;

interface Entry {
  label: string;
  words: RootContent[];
}

const trimmed = (nodes: PhrasingContent[], beginning: RegExp): PhrasingContent[] => {
  const [first, ...others] = nodes;
  if (first?.type !== 'text') return nodes;
  const value = first.value.replace(beginning, '');
  return value === '' ? others : [{ ...first, value }, ...others];
};

/** Splits `12 March: words` and `**12 March** words`. */
function divide({ children }: Paragraph): { label: string; words: PhrasingContent[] } | undefined {
  const [first, ...others] = children;
  if (first?.type === 'strong') {
    const label = toString(first).replace(/\s*:\s*$/, '');
    return { label, words: trimmed(others, /^\s*[:,–—-]?\s+/) };
  }
  if (first?.type !== 'text') return undefined;
  const [beginning, label = ''] = /^(.+?):(?:\s+|$)/.exec(first.value) ?? [];
  if (beginning === undefined) return undefined;
  const rest = first.value.slice(beginning.length);
  return { label: label.trim(), words: rest === '' ? others : [textNode(rest), ...others] };
}

/** Reads an entry: a label, and words on the same line or below. */
function readEntry({ children: [first, ...others] }: ListItem): Entry | undefined {
  const divided = first?.type === 'paragraph' ? divide(first) : undefined;
  if (!divided || divided.label === '' || divided.label.length > longestLabel) return undefined;
  const paragraph: Paragraph[] =
    divided.words.length > 0 ? [{ type: 'paragraph', children: divided.words }] : [];
  const words = [...paragraph, ...others];
  return words.length > 0 ? { label: divided.label, words } : undefined;
}

function entryNode({ label, words }: Entry, language: string): RootContent {
  const date = readTimelineDate(label, language);
  const when = date
    ? phraseElement('time', { className: ['when'], dateTime: date.dateTime }, [textNode(date.text)])
    : phraseElement('span', { className: ['when'] }, [textNode(label)]);
  return blockElement('li', {}, [when, ...words]);
}

/** An entry that lacks the mark of a list, or has a number for it; undefined for what is no entry. */
function entryMeant(node: DirectiveContent): string | undefined {
  if (node.type === 'paragraph') {
    const [typed = ''] = toString(node).split('\n', 1);
    const line = typed.replace(/^(\d{4})\.(?=\s)/, '$1:');
    return /^[^:]{1,40}:\s+\S/.test(line) ? `- ${line}` : undefined;
  }
  if (node.type !== 'list') return undefined;
  const [first] = node.children;
  return first && `- ${toString(first)}`;
}

/** Events in their order: a list whose entries begin with a date or a label. */
export const timeline = defineDirective({
  name: 'timeline',
  forms: ['lines'],
  example,
  schema: noAttributes,
  label: {
    isRequired: false,
    isHeading: true,
    description: 'The title of the timeline.',
    example: 'How it came to this',
  },
  holds: [],
  check: (node, placeOf, language) =>
    contentOf(node).flatMap((child) => {
      if (child.type !== 'list' || child.ordered)
        return [
          problem('directiveContent', placeOf(child), {
            name: 'timeline',
            wanted: 'a list of entries',
            example,
            meant: entryMeant(child),
          }),
        ];
      return child.children.flatMap((item) => {
        const entry = readEntry(item);
        if (!entry) return [problem('timelineEntry', placeOf(item), { text: toString(item) })];
        const { label } = entry;
        const fault = timelineDateFault(label, language);
        return fault ? [problem('timelineDate', placeOf(item), { label, ...fault })] : [];
      });
    }),
  write({ label, content, rank, language = 'en' }) {
    const entries = content.flatMap((node) =>
      node.type === 'list' ? node.children.flatMap((item) => readEntry(item) ?? []) : [],
    );
    return [
      blockElement('section', { className: ['timeline'] }, [
        ...(label.length > 0 ? [titleNode(label, rank)] : []),
        blockElement(
          'ol',
          {},
          entries.map((entry) => entryNode(entry, language)),
        ),
      ]),
    ];
  },
});
