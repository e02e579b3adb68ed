/**
 * The moment for which the site is built, in milliseconds since 1970. SOURCE_DATE_EPOCH (seconds) fixes
 * it, so that the same content gives the same bytes (reproducible-builds.org, “SOURCE_DATE_EPOCH”).
 */
export function buildMoment(environment: { SOURCE_DATE_EPOCH?: string | undefined }): number {
  const seconds = Number(environment.SOURCE_DATE_EPOCH);
  return environment.SOURCE_DATE_EPOCH && Number.isFinite(seconds) ? seconds * 1000 : Date.now();
}
