/** What is wrong with a piece of HTML. */
import { raw } from 'hast-util-raw';
import { HtmlValidate } from 'html-validate';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const validator = new HtmlValidate({
  rules: {
    'close-order': 'error',
    'element-permitted-content': 'error',
    'no-dup-attr': 'error',
    'no-dup-id': 'error',
    'no-raw-characters': 'error',
    'unrecognized-char-ref': 'error',
  },
});

/** The rules that it breaks, each with what is wrong. */
export const htmlFaults = (html: string): string[] =>
  validator
    .validateStringSync(`<div>${html}</div>`)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );

const printer = unified().use(rehypeStringify).freeze();

/** Attributes without a value are printed in two ways. */
const sameAttributes = (html: string) => html.replaceAll('=""', '');

/** It as a browser reads it, if a tag does not end, is not nested or stands where it may not: then that differs. */
export function otherwiseRead(html: string): string | undefined {
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: html }] });
  const printed = printer.stringify(tree.type === 'root' ? tree : { type: 'root', children: [] });
  return sameAttributes(printed) === sameAttributes(html) ? undefined : printed;
}

/** The ids that are there more than once. */
export function repeatedIds(html: string): string[] {
  const ids = [...html.matchAll(/<[^>]* id="([^"]*)"/g)].map(([, id = '']) => id);
  return ids.filter((id, index) => ids.indexOf(id) < index);
}
