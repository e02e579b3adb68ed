/**
 * The directives that a text may have. A further one gets a schema in `schemas/directives/`, a file beside this one, a line in
 * this list, a section in content/README.md and, if it needs one, a style.
 */
import type { Directive } from './directive.ts';
import { figure } from './figure.ts';
import { note } from './note.ts';

export const directives: ReadonlyMap<string, Directive> = new Map(
  [figure, note].map((directive) => [directive.name, directive]),
);
