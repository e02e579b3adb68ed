/** Whether the bytes of a document are what its name says. */
import { isUtf8 } from 'node:buffer';
import type { DocumentEnding } from '../../../model/documents.ts';

/** A file name in the archive of each kind that is a ZIP archive, as Latin-1. */
const inArchive: Partial<Record<DocumentEnding, string>> = {
  docx: 'word/',
  xlsx: 'xl/',
  pptx: 'ppt/',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
};

/**
 * The greatest distance between the end record of a ZIP archive and the end of the file: a comment may follow (APPNOTE 4.3.16).
 */
const longestTail = 65_557;

function archiveFault(ending: DocumentEnding, bytes: Buffer): string | undefined {
  if (bytes.toString('latin1', 0, 4) !== 'PK\x03\x04')
    return 'its beginning is that of another kind';
  if (!bytes.subarray(-longestTail).includes('PK\x05\x06', 0, 'latin1'))
    return 'its end is missing';
  const wanted = inArchive[ending];
  if (wanted && !bytes.includes(wanted, 0, 'latin1')) return 'its content is that of another kind';
  return bytes.includes('vbaProject.bin', 0, 'latin1') ? 'it has macros' : undefined;
}

function textFault(ending: DocumentEnding, bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return 'it is not text';
  if (!isUtf8(bytes)) return 'it is not valid UTF-8: save it with that encoding';
  if (ending !== 'json' && ending !== 'geojson') return undefined;
  try {
    const data: unknown = JSON.parse(bytes.toString().replace(/^\ufeff/, ''));
    const isGeographic = data instanceof Object && 'type' in data;
    return ending === 'geojson' && !isGeographic ? 'it is JSON without a type' : undefined;
  } catch {
    return 'it is not valid JSON';
  }
}

/** What is wrong with the bytes of a document, as the end of a sentence; undefined if they are as they should be. */
export function documentFault(ending: DocumentEnding, bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'it is empty';
  if (ending === 'pdf') {
    if (!bytes.subarray(0, 1024).includes('%PDF-')) return 'its beginning is that of another kind';
    return bytes.subarray(-2048).includes('%%EOF') ? undefined : 'its end is missing';
  }
  const isArchive = ending === 'zip' || ending in inArchive;
  return isArchive ? archiveFault(ending, bytes) : textFault(ending, bytes);
}
