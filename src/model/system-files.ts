/** Names under which operating systems and office programs leave files of their own, which only some systems hide. */
const names =
  /^(?:\.ds_store|\.localized|ehthumbs(?:_vista)?\.db|thumbs\.db|desktop\.ini|icon\r|\._.*|~\$.*)$/i;

/**
 * Whether a file is one of those that systems and programs leave in any folder and that must not be published: `Thumbs.db`,
 * `.DS_Store`, `desktop.ini`, `._photo.jpg`, `~$story.docx`.
 *
 * @param file a path with slashes or backslashes
 */
export const isSystemFile = (file: string): boolean =>
  names.test(file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
