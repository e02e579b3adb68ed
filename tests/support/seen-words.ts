/** The words that readers see of a text, found without the engine: its markdown as CommonMark says, its HTML as browsers do. */
import { parseDocument } from 'htmlparser2';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const blocks = new Set(
  `address article aside blockquote br caption center dd details dir div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6
  header hr li menu ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

const plain = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

type Node = ReturnType<typeof parseDocument>['children'][number];

function textOf(node: Node): string {
  if (node.type === 'text') return node.data;
  if (!('children' in node)) return '';
  const text = node.children.map(textOf).join('');
  return 'name' in node && blocks.has(node.name) ? ` ${text} ` : text;
}

/** The words of finished HTML, each with the signs within it that are no punctuation. */
export const wordsOfHtml = (html: string): string[] =>
  parseDocument(html)
    .children.map(textOf)
    .join('')
    .match(/[\p{L}\p{M}\p{N}%£]+/gu) ?? [];

/** Tags of Office that CommonMark would print. */
const office = /<\/?(?:o|st1):[^<>]*>|<!\[[^\]]*\]>/g;

/** The words of a text. */
export const wordsOfText = (text: string): string[] =>
  wordsOfHtml(String(plain.processSync(text.replace(office, ''))));
