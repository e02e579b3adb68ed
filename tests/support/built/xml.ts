/** Whether XML is well-formed, for tests. */
import { Parser } from 'htmlparser2';

const reference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/**
 * What makes XML not well-formed (XML 1.0, 2.1): elements that do not nest, signs that need to be
 * escaped, characters that may not be there, no root or several. An empty list if it is.
 */
export function xmlFaults(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  let roots = 0;
  let closed = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (open.length === 0) roots += 1;
        open.push(name);
      },
      onclosetag(name, isImplied) {
        open.pop();
        const selfClosing = xml.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>');
        if (isImplied && !selfClosing) faults.push(`<${name}> is not closed`);
        if (!selfClosing) closed += 1;
      },
      ontext(text) {
        if (open.length === 0 && text.trim()) faults.push(`text outside the root: ${text}`);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const closing = xml.match(/<\/[^>]+>/g)?.length ?? 0;
  if (closing !== closed) faults.push(`${closing} closing tags for ${closed} elements`);
  if (roots !== 1) faults.push(`${roots} roots`);
  const bare = reference.exec(xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, ''));
  if (bare) faults.push(`a bare & before ${xml.slice(bare.index, bare.index + 20)}`);
  // XML 1.0, 2.2: control characters but tab, line feed and carriage return.
  if ([...xml].some((character) => character < ' ' && !'\t\n\r'.includes(character))) {
    faults.push('a control character');
  }
  return faults;
}
