import type { Nodes } from 'mdast';
import { passageSchema } from '../../schemas/directives/passage.ts';
import { attributesOf, defineDirective, isDirective } from './directive.ts';

/** A passage in another language: `:::lang{fr}`. `rehypePassageLanguages` gives the language to its blocks. */
export const passage = defineDirective({
  name: 'lang',
  forms: ['lines'],
  example: ':::lang{fr}\nLe mot juste.\n:::',
  schema: passageSchema,
  bareAttribute: 'tag',
  holds: 'all',
  write: ({ data: { tag }, content }) => [
    {
      type: 'blockquote',
      children: content,
      data: { hName: 'div', hProperties: { lang: tag } },
    },
  ],
});

/** The language of a passage, a BCP 47 tag; undefined for other nodes. */
export function passageLanguage(node: Nodes): string | undefined {
  if (!isDirective(node) || node.name !== passage.name) return undefined;
  return passageSchema.safeParse(attributesOf(node, passage)).data?.tag;
}
