/** Marks of other programs and languages that markdown prints as they are typed. None of them is meant for readers. */

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
  // {/* a comment */}, of MDX
  String.raw`\{\/\*[^*\n]*\*\/\}`,
  // \textbf{bold}, of LaTeX
  String.raw`\\(?:begin|cite|emph|end|footnote|href|section|subsection|textbf|textit|url)\{[^}\n]*\}`,
];

export const programMarks = new RegExp(marks.join('|'), 'gmu');

/** Whether a text may have such a mark; true for some texts without one. */
export const mayHaveProgramMark = (text: string): boolean =>
  /=[=A-Z]|!!! |\?\?\?|\.\. [a-z]|o::|e::|\{\/\*|\\[a-z]+\{/.test(text);
