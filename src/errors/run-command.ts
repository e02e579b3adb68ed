import { formatFailure } from './failure.ts';

/** Runs a command. If it fails, prints the reason and makes the process exit with status 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(formatFailure(error));
    process.exitCode = 1;
  }
}
