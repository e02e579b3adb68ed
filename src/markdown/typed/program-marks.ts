/** Marks of other programs and languages that markdown prints as they are typed. None of them is meant for readers. */

/**
 * Lowered and raised figures between two marks; one or two letters below a capital at the end of a word, and ordinals after
 * figures. Ranges, routes and faces stay as typed: `3~5岁和6~8岁`, `JFK~LAX~SFO`, `haha^o^`.
 */
const figure = String.raw`[+−–-]{0,3}\p{N}[\p{N}+−–-]{0,11}`;
const lowered = String.raw`~${figure}~(?![\p{N}~/\\])|(?<=\p{Lu})~[\p{sc=Latn}\p{sc=Grek}]{1,2}~(?![\p{L}\p{N}~/\\])`;
const raised = String.raw`(?:\^${figure}|(?<=\p{N})\^(?:st|nd|rd|th|ère|ème|er|re|me|[aeo]))\^(?![\p{N}^])`;

/** Not within an address: `https://people.example/x~1~y/`. */
const outside = String.raw`(?<!(?:https?:\/\/|www\.)\S{0,400})`;

const admonitions =
  'abstract|attention|bug|caution|danger|error|example|failure|hint|important|info|note|question|quote|success|summary|tip|todo|warning';

/** The marks, each with an example. */
const marks = [
  // =IMAGE=bridge.jpg=The bridge=, =CODE_END=
  String.raw`^[^\S\n]*=[A-Z][A-Z_]+[A-Z]=(?!=).*$`,
  // !!! note "Title", of MkDocs
  String.raw`^[^\S\n]*(?:!!!|\?\?\?\+?)[^\S\n]+(?:${admonitions})\b.*$`,
  // .. image:: bridge.png, of reStructuredText
  String.raw`^[^\S\n]*\.\.[^\S\n]+[a-z][a-z-]*::.*$`,
  // == The port ==, of wikis; == The port, image::bridge.png[], of AsciiDoc
  String.raw`^[^\S\n]*={2,6}[^\S\n]+[\p{L}\p{N}][^=\n]*(?:={2,6}[^\S\n]*)?$`,
  String.raw`^[^\S\n]*(?:audio|image|video)::[^\s[\]]+\[[^\]\n]*\]`,
  // '''bridge''', of wikis; ''bridge'' may be meant as a quotation
  String.raw`(?<![\p{L}\p{N}'])'{3}(?=[^\s'])[^'\n]*[^\s']'{3}(?!['\p{L}\p{N}])`,
  // "the minutes":https://a.example/, h2. The port, bq. Nobody came., !bridge.jpg!, of Textile
  String.raw`["“][^"“”\n]+["”]:(?:https?:\/\/|www\.|mailto:)[^\s<>"”]*[^\s<>"”.,;:!?)]`,
  String.raw`^[^\S\n]*(?:h[1-6]|bq)(?:\([^)\n]*\))?\.[^\S\n]+[\p{L}\p{N}"“*_].*$`,
  String.raw`(?<![\p{L}\p{N}!])!(?:[^\s!()[\]]*\/)?[\w.-]+\.(?:avif|gif|jpe?g|png|webp)(?:\([^)\n]*\))?!(?![\p{L}\p{N}])`,
  // [the minutes|https://a.example/], of Jira
  String.raw`\[[^\][|\n]+\|(?:https?:\/\/|mailto:)[^\][\s|]+\]`,
  // {/* a comment */}, of MDX
  String.raw`\{\/\*[^*\n]*\*\/\}`,
  // A note in the middle of a text.^[Like this.], H~2~O, x^2^, of Pandoc
  String.raw`(?<=\S)\^\[[^\][\n]{1,400}\]`,
  String.raw`[\p{L}\p{N}()]{0,40}(?<=[\p{L}\p{N})])(?=[~^])${outside}(?:(?:${raised}|${lowered})[\p{L}\p{N}()]{0,40})+`,
  // \textbf{bold}, of LaTeX
  String.raw`\\(?:begin|cite|emph|end|footnote|href|section|subsection|textbf|textit|url)\{[^}\n]*\}`,
];

export const programMarks = new RegExp(marks.join('|'), 'gmu');

/** Whether a text may have such a mark; true for some texts without one. */
export const mayHaveProgramMark = (text: string): boolean =>
  /\^[^\s^]+\^|\^\[|~[^\s~]+~|=[=A-Z]|!!! |\?\?\?|\.\. [a-z]|o::|e::|\{\/\*|\\[a-z]+\{|'''|["”]:[hmw]|\bh[1-6][.(]|\bbq[.(]|\.\w{3,4}(?:\([^)\n]*\))?!|\|(?:https?|mailto):/.test(
    text,
  );
