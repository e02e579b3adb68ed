import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes } from 'mdast';
import { isAccepted } from '../../schemas/fields.ts';
import { passageLanguage } from '../directives/passage.ts';

/** The value of the attribute `lang`, from HTML or a plugin. */
function writtenLanguage(node: Nodes | HtmlNodes): unknown {
  if ('properties' in node) return node.properties['lang'];
  return node.data && 'hProperties' in node.data ? node.data.hProperties?.['lang'] : undefined;
}

/**
 * The language that a node of markdown or HTML says it is in, a BCP 47 tag. Undefined if it says none, or one that is not a
 * tag, which HTML may have.
 */
export function languageOf(node: Nodes | HtmlNodes): string | undefined {
  if (node.type === 'containerDirective') return passageLanguage(node);
  const lang = writtenLanguage(node);
  return typeof lang === 'string' && isAccepted(() => new Intl.Locale(lang)) ? lang : undefined;
}
