import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { root } from '../lanes/command.ts'
import { oneFigure, type Figure } from './figure.ts'

/** What an installation for production brings, without the app itself. */
export async function productionPackages(): Promise<Figure> {
  const asked = ['ls', '--omit=dev', '--all', '--parseable']
  const { stdout } = await promisify(execFile)('npm', asked, { cwd: root })
  const folders = new Set(stdout.split('\n').filter((line) => line !== '' && line !== root))
  return oneFigure({ figure: 'production packages installed', unit: 'packages', budget: 25 }, folders.size)
}
