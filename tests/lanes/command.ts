import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import type { Tally } from './lane.ts'

export const root = join(import.meta.dirname, '..', '..')

/** Runs a tool of ours to its end, its output shown as it comes. Answers the exit code; -1 when it could not start. */
export function run(
  tool: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter)
  return new Promise((done) => {
    const child = spawn(tool, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: path, ...env },
    })
    child.on('error', () => done(-1))
    child.on('close', (code) => done(code ?? -1))
  })
}

/** A tool that says yes or no as a whole. */
export async function command(tool: string, args: readonly string[]): Promise<Tally> {
  const code = await run(tool, args)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}
