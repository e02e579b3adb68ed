/** A share picture that could not be made. */
export interface FailedPicture {
  /** From the folder of the build. */
  file: string;
  cause: string;
}

/** @param error the reason */
export const failedPicture = (file: string, error: unknown): FailedPicture => ({
  file,
  cause: error instanceof Error ? error.message : String(error),
});
