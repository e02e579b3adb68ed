/** Keys of articles that had another name in earlier versions of the engine. */

const isGroup = (value: unknown): value is Record<string, unknown> =>
  value instanceof Object && !Array.isArray(value);

function withAt(correction: unknown): unknown {
  if (!isGroup(correction) || !('date' in correction) || 'at' in correction) return correction;
  const { date, ...rest } = correction;
  return { at: date, ...rest };
}

/** Reads `date` of a correction as `at`, so that archives need not be changed. Anything else stays as it is. */
export function withPresentKeys(frontMatter: Record<string, unknown>): Record<string, unknown> {
  const { corrections } = frontMatter;
  if (!Array.isArray(corrections)) return frontMatter;
  return { ...frontMatter, corrections: corrections.map(withAt) };
}
