import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../.astro/browser-tests/',
  globalSetup: './support/browser/set-up.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    actionTimeout: 15_000,
    // A move from page to page, drawn frame by frame, costs more than all that the page does. Tests that want it ask for it.
    contextOptions: { reducedMotion: 'reduce' },
  },
});
