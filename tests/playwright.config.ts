import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../.astro/browser-tests/',
  globalSetup: './support/browser/set-up.ts',
  // Two cores are kept busy: a worker often waits for its browser, and readers' pauses are part of what is tested.
  workers: 3,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: { locale: 'en-GB', timezoneId: 'UTC', actionTimeout: 15_000 },
});
