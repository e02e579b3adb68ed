/** Files in a format that is not published: one that a text shows is reported there, with its line, and not separately as well. */
import { posix } from 'node:path';
import { codeOf, type Problem } from '../../../errors/problem.ts';
import { isImage } from '../../read/image-formats.ts';
import type { Examined } from '../examine.ts';

/** Problems without those of files that are reported where they are shown. */
export function withoutShownFormats(
  problems: Problem[],
  examined: readonly Pick<Examined, 'file' | 'references'>[],
): Problem[] {
  // A file that has the name of a picture but not its content is reported only separately.
  const isFormat = ({ code, file }: Problem) => code === codeOf('pictureFormat') && !isImage(file);
  if (!problems.some(isFormat)) return problems;
  const shown = new Set(
    examined.flatMap(({ file, references }) =>
      references.flatMap((one) =>
        one.kind === 'picture' ? [posix.join(posix.dirname(file), one.file)] : [],
      ),
    ),
  );
  return problems.filter((one) => !isFormat(one) || !shown.has(one.file));
}
