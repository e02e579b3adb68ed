/** Documents beside texts, such as a PDF that a story links to: their kinds, their addresses and how links describe them. */
import { contentFolder } from './collections.ts';
import type { Messages } from '../words/languages/en.ts';
import { assetsFolder } from './pictures.ts';

interface DocumentKind {
  /** The name that readers know; most are proper names. */
  label: string;
  mediaType: string;
}

const openDocument = 'application/vnd.oasis.opendocument';
const office = 'application/vnd.openxmlformats-officedocument';

/** The kinds of document that the site publishes, by file extension. */
export const documentKinds = {
  csv: { label: 'CSV', mediaType: 'text/csv' },
  docx: { label: 'Word', mediaType: `${office}.wordprocessingml.document` },
  geojson: { label: 'GeoJSON', mediaType: 'application/geo+json' },
  json: { label: 'JSON', mediaType: 'application/json' },
  odp: { label: 'OpenDocument', mediaType: `${openDocument}.presentation` },
  ods: { label: 'OpenDocument', mediaType: `${openDocument}.spreadsheet` },
  odt: { label: 'OpenDocument', mediaType: `${openDocument}.text` },
  pdf: { label: 'PDF', mediaType: 'application/pdf' },
  pptx: { label: 'PowerPoint', mediaType: `${office}.presentationml.presentation` },
  tsv: { label: 'TSV', mediaType: 'text/tab-separated-values' },
  txt: { label: 'Text', mediaType: 'text/plain' },
  xlsx: { label: 'Excel', mediaType: `${office}.spreadsheetml.sheet` },
  zip: { label: 'ZIP', mediaType: 'application/zip' },
} as const satisfies Record<string, DocumentKind>;

export type DocumentEnding = keyof typeof documentKinds;

/** The extension of a document, in lower or in upper case; undefined for other files. */
export function documentEnding(file: string): DocumentEnding | undefined {
  const [, ending = ''] = /\.([a-z]+|[A-Z]+)$/.exec(file) ?? [];
  const lower = ending.toLowerCase();
  return Object.hasOwn(documentKinds, lower) ? (lower as DocumentEnding) : undefined;
}

/** Whether an address is that of a document, which links name by its path from the project’s root: `/content/…/report.pdf`. */
export const isDocumentPath = (path: string): boolean =>
  path.startsWith(`/${contentFolder}/`) && documentEnding(path) !== undefined;

/** A document that has passed its check. */
export interface DocumentFile {
  /** Hash of its bytes. */
  hash: string;
  /** In bytes. */
  size: number;
  /** Its file name, with only letters that every address may contain. */
  name: string;
}

/** The file of a document in the published folder. Its path contains a hash, so that it can be cached for ever. */
export const publishedDocument = ({ hash, name }: Pick<DocumentFile, 'hash' | 'name'>): string =>
  `${assetsFolder}/${hash.slice(0, 8)}/${name}`;

/** The size of a document for readers: `340 kB`, `1.2 MB`. @param language a BCP 47 tag */
export function sizeInWords(size: number, language: string): string {
  const isLarge = size >= 999_500;
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return format.format(isLarge ? size / 1_000_000 : Math.max(1, Math.round(size / 1000)));
}

/** The address and the words of a link to a document. */
export interface LinkedDocument {
  /** The path, base included. */
  href: string;
  mediaType: string;
  /** `PDF, 1.2 MB` */
  words: string;
}

/**
 * @param pathOf adds the base path of the site
 * @param language of the text, a BCP 47 tag
 * @param said the words of the site in that language
 */
export function linkedDocument(
  document: DocumentFile,
  pathOf: (fromRoot: string) => string,
  language: string,
  said: Pick<Messages, 'comma' | 'plainText'>,
): LinkedDocument {
  const ending = documentEnding(document.name) ?? 'txt';
  const { label, mediaType } = documentKinds[ending];
  const kind = ending === 'txt' ? said.plainText : label;
  return {
    href: pathOf(`/${publishedDocument(document)}`),
    mediaType,
    words: kind + said.comma + sizeInWords(document.size, language),
  };
}
