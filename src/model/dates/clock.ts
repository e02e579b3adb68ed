/**
 * The moment for which the site is built, in milliseconds since 1970: SOURCE_DATE_EPOCH (in seconds) or the current time.
 * With a fixed moment, the same content gives the same bytes (reproducible-builds.org, “SOURCE_DATE_EPOCH”).
 */
export function buildMoment(environment: { SOURCE_DATE_EPOCH?: string | undefined }): number {
  const written = environment.SOURCE_DATE_EPOCH?.trim();
  return written && /^\d+$/.test(written)
    ? Number(written) * 1000
    : Math.floor(Date.now() / 1000) * 1000;
}
