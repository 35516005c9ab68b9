import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'

const module = new URL('../../../launch/sandbox/stop-when-asked.ts', import.meta.url).href

/** A program that would go on for ever, and says when it is ready and that it has closed. */
const program = `
  const { stopWhenAsked } = await import('${module}')
  const working = setInterval(() => undefined, 1000)
  stopWhenAsked(async () => { clearInterval(working); process.stdout.write('Closed.') })
  process.stdout.write('Ready. ')`

test.each(['SIGINT', 'SIGTERM'] as const)('%s closes everything and ends', async (signal) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program])
  expect(await said(child, () => child.kill(signal))).toBe('Ready. Stopping.\nClosed.')
})

test('started by npm, it ends with the shell that npm started it in', async () => {
  const shell = spawn('sh', ['-c', '"$NODE" --input-type=module -e "$PROGRAM"; true'], {
    env: { ...process.env, NODE: process.execPath, PROGRAM: program, npm_lifecycle_event: 'start' },
  })
  expect(await said(shell, () => shell.kill('SIGTERM'))).toBe('Ready. Stopping.\nClosed.')
})

/** All that was said until the last process that could say something has ended. */
async function said(child: ReturnType<typeof spawn>, whenReady: () => void): Promise<string> {
  let text = ''
  child.stdout?.on('data', (piece: Buffer) => {
    if (text === '') whenReady()
    text += piece.toString()
  })
  await once(child, 'close')
  return text
}
