import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { findChromium } from './src/test-support/chromium.ts'

const chromium = findChromium()

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/support/demo.ts',
  outputDir: 'test-results/journeys',
  workers: availableParallelism() > 2 ? 2 : 1,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    actionTimeout: 20_000,
    navigationTimeout: 15_000,
    headless: true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    // A trace of every step costs a tenth of the time; ask for one with --trace on when a journey fails.
    trace: 'off',
    launchOptions: { executablePath: chromium.executable, args: [...chromium.args] },
  },
})
