/** Renders markdown to HTML: the plugins in their order. README.md says why it is this one. */
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';
import { memoized } from '../model/memoized.ts';
import type { Mention } from '../model/names/mention.ts';
import type { Addresses } from '../model/url.ts';
import { rehypeInsets } from './directives/insets.ts';
import { remarkDirectives } from './directives/write-directives.ts';
import { rehypeBlankLinks } from './links/blank-links.ts';
import { rehypeDocuments, type DocumentLink } from './links/documents.ts';
import { createWords, type Words } from '../words/create-words.ts';
import type { OwnWords } from '../words/languages/en.ts';
import { remarkFigures } from './figures/figures.ts';
import { rehypeFrenchSpaces } from './languages/french-spaces.ts';
import { rehypeHeadingIds } from './heading-ids.ts';
import { rehypeHeadingRanks } from './heading-ranks.ts';
import { htmlHandlers } from './html/html-nodes.ts';
import { rehypeInternalLinks } from './links/internal-links.ts';
import { rehypeMentions, type NamesToFind } from './mentions.ts';
import { rehypeParagraphIds } from './paragraph-ids.ts';
import { rehypePassageLanguages } from './languages/passage-languages.ts';
import { rehypePictures, type Picture } from './figures/pictures.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { rehypeScrollableBlocks } from './scrollable-blocks.ts';
import { rehypeSearchExclusions } from './search-exclusions.ts';
import { remarkSmartPunctuation } from './languages/smart-punctuation.ts';
import { rehypeTaskBoxes } from './task-boxes.ts';

/** U+FE0E asks for the plain arrow: phones print a picture of one in its place. */
const backArrow = '\u21a9\ufe0e';

/** The beginning of footnote ids. Heading ids have no full stop, so that the two never clash. */
const footnotePrefix = 'note.';

export interface RenderOptions {
  /** The path of the text's file from the project's root, with forward slashes. */
  file: string;
  /** The language of the text, a BCP 47 tag. Without it, passages in other scripts are not marked. */
  language?: string | undefined;
  /** The names to find and to link; only for articles. */
  names?: NamesToFind | undefined;
}

/** A rendered text. */
export interface Rendering {
  /** Sanitised HTML, with placeholders for its pictures and links to documents: see `setPictures`, `setDocuments`. */
  html: string;
  pictures: readonly Picture[];
  documents: readonly DocumentLink[];
  mentions: readonly Mention[];
  /** The slugs of the names that the dek mentions. */
  inDek: readonly string[];
  /** Whether it has a mention that may mean several names. */
  isAmbiguous: boolean;
  /** The distinct words of an article, on which its mentions depend; empty for other texts. */
  words: readonly string[];
}

/** Renders a parsed text. Mutates the tree. @throws what a plugin throws, so that no text is published in part */
type Renderer = (tree: Root, options: RenderOptions) => Rendering;

/**
 * @param language of the texts
 * @param wordsIn finds the words of a language, for what is added to texts and to passages in them
 */
function createPipeline(
  addresses: Pick<Addresses, 'path'>,
  language: string | undefined,
  wordsIn: (language: string | undefined) => Words,
) {
  const words = wordsIn(language);
  const rehypePlugins: PluggableList = [
    [rehypeSanitize, sanitizeSchema],
    rehypeBlankLinks,
    rehypeHeadingIds,
    rehypeHeadingRanks,
    [rehypeInsets, wordsIn],
    rehypeParagraphIds,
    rehypePassageLanguages,
    rehypeFrenchSpaces,
    [rehypeInternalLinks, addresses],
    rehypeMentions,
    [rehypeScrollableBlocks, words],
    [rehypeTaskBoxes, words],
    [rehypeSearchExclusions, { prefix: footnotePrefix }],
    rehypeDocuments,
    rehypePictures,
  ];
  return unified()
    .use(remarkSmartPunctuation)
    .use(remarkFigures)
    .use(remarkDirectives, wordsIn)
    .use(remarkRehype, {
      handlers: htmlHandlers,
      clobberPrefix: footnotePrefix,
      footnoteLabel: words.notes,
      footnoteBackLabel: (note, time) =>
        words.backToNote({ number: `${note + 1}${time > 1 ? `-${time}` : ''}` }),
      footnoteBackContent: (_, time) => (time > 1 ? `${backArrow}${time}` : backArrow),
    })
    .use(rehypePlugins)
    .use(rehypeStringify)
    .freeze();
}

/** The language of the paper, and the words of the site that its editors have written. */
interface PaperWords {
  language: string;
  words?: OwnWords;
}

/** Creates a renderer. Our own plugins run on sanitised HTML with heading ids. */
export function createRenderer(addresses: Pick<Addresses, 'path'>, paper?: PaperWords): Renderer {
  const wordsIn = memoized((language: string | undefined) =>
    createWords(language ?? 'en', language === paper?.language ? paper?.words : undefined),
  );
  const pipelineFor = memoized((language: string | undefined) =>
    createPipeline(addresses, language, wordsIn),
  );

  return (tree, { file, language, names }) => {
    const pipeline = pipelineFor(language);
    const vfile = new VFile({
      path: file,
      data: { ...(language && { language }), ...(names && { names }) },
    });
    const html = pipeline.stringify(pipeline.runSync(tree, vfile), vfile);
    const {
      pictures = [],
      documents = [],
      mentions = [],
      inDek = [],
      isAmbiguous = false,
      words = [],
    } = vfile.data;
    return { html, pictures, documents, mentions, inDek, isAmbiguous, words: [...words] };
  };
}
