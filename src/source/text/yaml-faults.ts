/** What is wrong with a YAML document, in the words of people who write no code. */
import { isScalar, visit, type Document, type ErrorCode } from 'yaml';

/** One fault, at an offset into the document's text. */
export interface YamlFault {
  offset: number;
  cause: string;
}

const causes: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'a line is indented too far or not far enough',
  BLOCK_AS_IMPLICIT_KEY: 'a value has a colon in it',
  DUPLICATE_KEY: 'a key stands there twice',
  MISSING_CHAR: 'a quotation mark or bracket is not closed',
  MULTILINE_IMPLICIT_KEY: 'a line has no space after its colon, or no colon',
  MULTIPLE_DOCS: 'a line of --- divides it in two',
  TAB_AS_INDENT: 'a tab stands where spaces belong',
};

/** Faults of the syntax. A tab makes the parser see many more; it alone is told. */
function syntaxFaults(document: Document): YamlFault[] {
  const found = [...document.errors, ...document.warnings];
  const tabs = found.filter(({ code }) => code === 'TAB_AS_INDENT');
  return (tabs.length > 0 ? tabs : found).map(({ code, message, pos: [offset] }) => ({
    offset,
    // One code stands for a quotation mark and for a colon that is missing.
    cause: /^Implicit map keys/.test(message)
      ? 'a line has no space after its colon, or no colon'
      : (causes[code] ?? message.split('\n', 1)[0] ?? message),
  }));
}

/** Valid YAML by which a value would be lost: what editors type means something else there. */
function lostValues(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if ('anchor' in node && node.anchor) faults.push({ offset, cause: 'a value begins with &' });
      if (isScalar(node) && node.type === 'PLAIN' && node.comment) {
        faults.push({ offset, cause: `what follows the # would be lost: #${node.comment}` });
      }
    },
    Alias: (_key, { range }) => {
      faults.push({ offset: range?.[0] ?? 0, cause: 'a value begins with *' });
    },
  });
  return faults;
}

/** All faults of a document; values that would be lost are looked for once its syntax is right. */
export function yamlFaults(document: Document): YamlFault[] {
  const faults = syntaxFaults(document);
  return faults.length > 0 ? faults : lostValues(document);
}
