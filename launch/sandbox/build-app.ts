import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** Builds the app and says where it is. */
export async function buildApp(): Promise<string> {
  await build({ configFile: `${root}/vite.config.ts`, logLevel: 'warn' })
  return dist
}
