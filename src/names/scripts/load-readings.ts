import type { allReadings } from './script-readings.ts';

/** The readings of a text in letters that may be read in other ways. Loads the code that reads them. */
export const loadReadings = async (
  ...asked: Parameters<typeof allReadings>
): ReturnType<typeof allReadings> => (await import('./script-readings.ts')).allReadings(...asked);
