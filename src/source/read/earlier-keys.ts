/** Keys of articles that had another name in earlier versions of the engine. */
import type { Locate } from '../text/yaml.ts';

const isGroup = (value: unknown): value is Record<string, unknown> =>
  value instanceof Object && !Array.isArray(value);

/** Whether a correction has `date` in the place of `at`. */
const hasDate = (correction: unknown): correction is Record<string, unknown> =>
  isGroup(correction) && 'date' in correction && !('at' in correction);

function withAt(correction: unknown): unknown {
  if (!hasDate(correction)) return correction;
  const { date, ...rest } = correction;
  return { at: date, ...rest };
}

/** The front matter of an article, and where its keys stand. */
interface Keys {
  data: Record<string, unknown>;
  locate: Locate;
}

/** Reads `date` of a correction as `at`, so that archives need not be changed. Anything else stays as it is. */
export function withPresentKeys({ data, locate }: Keys): Keys {
  const { corrections } = data;
  if (!Array.isArray(corrections) || !corrections.some(hasDate)) return { data, locate };
  return {
    data: { ...data, corrections: corrections.map(withAt) },
    locate(path) {
      const [list, index, key, ...inner] = path;
      const isEarlier =
        list === 'corrections' && key === 'at' && hasDate(corrections[Number(index)]);
      return locate(isEarlier ? [list, Number(index), 'date', ...inner] : path);
    },
  };
}
