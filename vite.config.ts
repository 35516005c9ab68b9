import { join } from 'node:path'
import packageJson from './package.json' with { type: 'json' }
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chunkOf } from './launch/chunks.ts'
import { codesAlone } from './launch/codes-alone.ts'
import { signInOnly } from './launch/sign-in-only/stand-ins.ts'
import { unusedLook } from './launch/unused-look.ts'

const launch = join(import.meta.dirname, 'launch')

export default defineConfig({
  root: launch,
  publicDir: false,
  base: './',
  plugins: [react(), signInOnly(), codesAlone()],
  // fhirclient's fetch polyfill is for browsers that no record system runs in any more.
  define: { FHIRCLIENT_PURE: '"true"', SPHERE_VERSION: JSON.stringify(packageJson.version) },
  css: { postcss: { plugins: [unusedLook()] } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2023',
    // The default minifier refuses a media query in govuk-frontend.
    cssMinify: 'esbuild',
    modulePreload: { polyfill: false },
    // A data: address would need a hole in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: [join(launch, 'index.html'), join(launch, 'launch.html')],
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: chunkOf, debugName: 'chunkOf' }],
        },
      },
    },
  },
  test: {
    root: import.meta.dirname,
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/in-no-hurry.ts'],
    // Far beyond what anything takes: no test may hang on how busy the machine is.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
