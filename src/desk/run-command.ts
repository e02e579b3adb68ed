import { formatFailure } from '../errors/failure.ts';

/** Runs a command of the editor's. If it fails, prints the reason and makes the process exit with status 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(formatFailure(error));
    process.exitCode = 1;
  }
}
