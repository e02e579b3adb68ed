/** A share picture that could not be made. */
export interface FailedPicture {
  /** From the folder of the build. */
  file: string;
  cause: string;
}

/** @param error what making it has thrown */
export const failedPicture = (file: string, error: unknown): FailedPicture => ({
  file,
  cause: error instanceof Error ? error.message : String(error),
});
