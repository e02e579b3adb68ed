/** The mistakes in a YAML document, in words for people who do not write code. */
import { isScalar, visit, type Document, type ErrorCode } from 'yaml';

/** One mistake, at an offset into the text of the document, in UTF-16 units. */
interface YamlFault {
  offset: number;
  mistake: string;
}

const mistakes: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'a line is indented too far or not far enough',
  BAD_SCALAR_START: 'a value begins with a character that is reserved in YAML, such as @ or %',
  BLOCK_AS_IMPLICIT_KEY: 'a value has a colon in it',
  DUPLICATE_KEY: 'a key appears twice',
  MISSING_CHAR: 'a quotation mark or bracket is not closed',
  MULTILINE_IMPLICIT_KEY: 'a line has no space after its colon, or no colon',
  MULTIPLE_DOCS: 'a line of --- splits it in two',
  TAB_AS_INDENT: 'a line is indented with a tab instead of spaces',
  UNEXPECTED_TOKEN:
    'something follows the end of a value, such as words after a closing quotation mark or bracket',
};

/** Messages of the parser that say more than their codes: one code covers several mistakes. */
const byMessage: readonly (readonly [message: RegExp, mistake: string])[] = [
  [/^Implicit map keys/, 'a line has no space after its colon, or no colon'],
  [/^Flow .* end with a [\]}]$/, 'a bracket is not closed'],
];

/** The errors of the parser, without those that are only consequences of others. */
function relevantErrors({ errors, warnings }: Document) {
  const found = [...errors, ...warnings];
  const tabs = found.filter(({ code }) => code === 'TAB_AS_INDENT');
  if (tabs.length > 0) return tabs;
  const firstUnexpected = found.find(({ code }) => code === 'UNEXPECTED_TOKEN');
  return found.filter((error) => error.code !== 'UNEXPECTED_TOKEN' || error === firstUnexpected);
}

function syntaxFaults(document: Document): YamlFault[] {
  return relevantErrors(document).map(({ code, message, pos: [offset] }) => ({
    offset,
    mistake:
      byMessage.find(([pattern]) => pattern.test(message))?.[1] ??
      mistakes[code] ??
      message.split('\n', 1)[0] ??
      message,
  }));
}

/** Valid YAML in which a value would be lost, because it does not mean what an editor expects. */
function lostValues(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if ('anchor' in node && node.anchor)
        faults.push({ offset, mistake: 'a value begins with &' });
      if (isScalar(node) && node.type === 'PLAIN' && node.comment) {
        faults.push({ offset, mistake: `the text after # would be lost: #${node.comment}` });
      }
    },
    Pair(_key, { key }) {
      if (!isScalar(key) || key.type !== 'PLAIN' || !/^[“”„‘’‚]/.test(String(key.value))) return;
      const mistake = 'a key has curly quotation marks around it: use straight ones, or none';
      faults.push({ offset: key.range?.[0] ?? 0, mistake });
    },
    Alias: (_key, { range }) => {
      faults.push({ offset: range?.[0] ?? 0, mistake: 'a value begins with *' });
    },
  });
  return faults;
}

/** All mistakes in a document. Values that would be lost are looked for only if the syntax is correct. */
export function yamlFaults(document: Document): YamlFault[] {
  const faults = syntaxFaults(document);
  return faults.length > 0 ? faults : lostValues(document);
}
