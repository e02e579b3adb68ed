interface MomentEnvironment {
  SOURCE_DATE_EPOCH?: string | undefined;
}

/**
 * The moment for which the site is built, in milliseconds since 1970: SOURCE_DATE_EPOCH (in seconds) or the current time.
 * With a fixed moment, the same content gives the same bytes (reproducible-builds.org, “SOURCE_DATE_EPOCH”).
 */
export function buildMoment(environment: MomentEnvironment): number {
  const written = environment.SOURCE_DATE_EPOCH?.trim();
  return written && /^\d+$/.test(written)
    ? Number(written) * 1000
    : Math.floor(Date.now() / 1000) * 1000;
}

/**
 * Sets the moment of the build for everything that asks for it later, so that pages are rendered for the moment for which the
 * content is checked. Does not replace a value that is not a number of seconds: the check of the settings reports it.
 */
export function setBuildMoment(environment: MomentEnvironment, moment: number): void {
  const written = environment.SOURCE_DATE_EPOCH?.trim();
  if (!written || /^\d+$/.test(written)) environment.SOURCE_DATE_EPOCH = String(moment / 1000);
}
