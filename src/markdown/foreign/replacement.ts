/** A mark of another program whose meaning is known, and the markdown that says the same. */

/** The kind of a mark, which decides where it may be. */
type ForeignKind =
  | 'address'
  | 'attributes'
  | 'code'
  | 'embed'
  | 'emphasis'
  | 'file'
  | 'heading'
  | 'htmlHeading'
  | 'instruction'
  | 'mail'
  | 'picture'
  | 'program'
  | 'quote'
  | 'shortcode'
  | 'space'
  | 'spacedLink'
  | 'tag'
  | 'wrapper';

/** Markdown that replaces a range of a text and is as long, so that positions stay the same. */
export interface Replacement {
  kind: ForeignKind;
  start: number;
  end: number;
  text: string;
  /** The same within HTML, where markdown is not read; absent if it does not fit. */
  inHtml?: string;
  /** The credit of a picture, where the program names it. */
  credit?: string;
  /** The attributes of a directive, which are longer than what was typed. */
  attributes?: Readonly<Record<string, string>>;
  /** The address of a link or picture, which is longer than what was typed. */
  url?: string;
  /** The lines of a program, without their indentation, which no line of markdown is to be taken for. */
  lines?: readonly string[];
  /** Whether they are a program by themselves, and not only in a text that has one. */
  isPlain?: boolean;
  /** The id that a heading gets. */
  id?: string;
}

/** A text with replacements, which do not overlap. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  let done = '';
  for (const { start, text: own } of replacements.toSorted((a, b) => a.start - b.start)) {
    done += text.slice(done.length, start) + own;
  }
  return done + text.slice(done.length);
}
