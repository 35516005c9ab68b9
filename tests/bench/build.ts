import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { root } from '../lanes/command.ts'

/** The app as it is shipped, in a folder of its own: another program may be serving `dist`. */
export async function buildSphere(outDir: string): Promise<string> {
  await build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  })
  return outDir
}

/** A bare page of React and fhirclient, built in the same way: what no app of this kind can be faster than. */
export async function buildFloor(outDir: string): Promise<string> {
  const floor = join(import.meta.dirname, 'floor')
  await build({
    configFile: false,
    root: floor,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    define: { FHIRCLIENT_PURE: '"true"' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: [join(floor, 'index.html'), join(floor, 'launch.html')] },
    },
  })
  return outDir
}
