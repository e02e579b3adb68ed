/** How many texts property tests try, and which. */

const numberIn = (variable: string, fallback: number) => {
  const number = Number(process.env[variable] ?? fallback);
  if (Number.isInteger(number)) return number;
  throw new Error(`${variable} has to be a whole number`);
};

/**
 * The parameters of `fc.assert`. A run tries the same texts as the one before, unless the environment asks for more or others:
 * `BROADSHEET_TESTS_TIMES=50 BROADSHEET_TESTS_SEED=7`.
 */
export const propertyRuns = (numRuns: number) => ({
  seed: numberIn('BROADSHEET_TESTS_SEED', 15),
  numRuns: numRuns * numberIn('BROADSHEET_TESTS_TIMES', 1),
});
