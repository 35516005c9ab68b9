import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const record = process.env['SANDBOX_PORT'] ?? '4110'
const app = process.env['APP_PORT'] ?? '4111'
const chromium = process.env['CHROMIUM_PATH']

export default defineConfig({
  testDir: import.meta.dirname,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // One record system, reset between journeys.
  workers: 1,
  retries: 0,
  reporter: 'list',
  outputDir: '../../test-results',
  use: {
    baseURL: `http://localhost:${record}`,
    actionTimeout: 30_000,
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'npm start',
    cwd: join(import.meta.dirname, '..', '..'),
    url: `http://localhost:${app}/launch.html`,
    env: { SANDBOX_PORT: record, APP_PORT: app },
    reuseExistingServer: false,
    timeout: 180_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})
