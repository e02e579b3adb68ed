import { LineCounter, parseDocument, type Document } from 'yaml';

/** Parses without the parser’s own check for repeated keys, which compares each key with all others. */
export const parseText = (text: string, lineCounter = new LineCounter()): Document.Parsed =>
  parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
