import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { runCommand } from '../../../src/errors/run-command.ts';

afterEach(() => vi.restoreAllMocks());

it('a command that throws prints the reason, and its process fails', async () => {
  const before = process.exitCode;
  onTestFinished(() => void (process.exitCode = before));
  const printed = vi.spyOn(console, 'error').mockReturnValue();
  await runCommand(() => Promise.reject(new Error('out of ink')));
  expect(process.exitCode).toBe(1);
  expect(printed.mock.calls).toEqual([[expect.stringContaining('out of ink. [internal-error]')]]);
});

it('a command that succeeds prints nothing of its own', async () => {
  const before = process.exitCode;
  const printed = vi.spyOn(console, 'error');
  await runCommand(() => Promise.resolve());
  expect(process.exitCode).toBe(before);
  expect(printed).not.toHaveBeenCalled();
});
