/**
 * The directives that a text may have. A new one needs a schema in `schemas/directives/`, a file beside this one, a line in this
 * list, a section in content/directives.md and, if it needs one, a style.
 */
import type { Directive } from './directive.ts';
import { box } from './box.ts';
import { embed } from './embed.ts';
import { figure } from './figure.ts';
import { gallery } from './gallery.ts';
import { note } from './note.ts';
import { passage } from './passage.ts';
import { quote } from './quote.ts';
import { timeline } from './timeline.ts';

export const directives: ReadonlyMap<string, Directive> = new Map(
  [box, embed, figure, gallery, note, passage, quote, timeline].map((directive) => [
    directive.name,
    directive,
  ]),
);
