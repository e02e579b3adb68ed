/**
 * Completes links of texts and lines whose attributes depend on other files: the size of a document, and whether a story is
 * withdrawn.
 */
import { setDocuments, type DocumentLink } from '../markdown/links/documents.ts';
import type { PrintedLine } from '../markdown/lines/printed-line.ts';
import { markWithdrawnLinks } from '../markdown/links/withdrawn-links.ts';
import { linkedDocument, type LinkedDocument } from '../model/documents.ts';
import { getContent } from '../source/content.ts';
import { messagesFor } from '../words/languages.ts';
import { words } from '../words/words.ts';
import { paper } from './site.ts';

type Linked = LinkedDocument & Pick<DocumentLink, 'title'>;

const wordsIn = (language: string | undefined) =>
  language === undefined ? words : messagesFor(language).messages;

/**
 * The addresses and words of links to documents.
 *
 * @param language of the text, a BCP 47 tag; undefined if it is that of the paper
 */
export const linkedDocuments = (
  documents: readonly DocumentLink[],
  language: string | undefined,
): Linked[] =>
  documents.map(({ file, fragment, title }) => {
    const link = linkedDocument(
      getContent().document(file),
      paper.addresses.path,
      language ?? paper.language,
      wordsIn(language),
    );
    return { ...link, href: link.href + fragment, ...(title !== undefined && { title }) };
  });

/** Fills in links to documents, and marks links to withdrawn stories. @param language as above */
export function finishLinks(
  html: string,
  documents: readonly Linked[],
  language: string | undefined,
): string {
  const { withdrawn } = getContent();
  const filled = setDocuments(html, documents);
  if (withdrawn.addresses.size === 0) return filled;
  const { base } = paper.addresses;
  const said = wordsIn(language);
  return markWithdrawnLinks(filled, said.withdrawnMark, (path) =>
    withdrawn.addresses.has(`/${path.slice(base.length)}`),
  );
}

/** A line as its page shows it. @param language as above */
export const finishedLine = (
  { text, html, documents = [] }: PrintedLine,
  language: string | undefined,
): Pick<PrintedLine, 'text' | 'html'> => ({
  text,
  html: html && finishLinks(html, linkedDocuments(documents, language), language),
});
