/** Ends when the terminal, the system or npm asks for it. */
export function stopWhenAsked(close: () => Promise<void>): void {
  const stop = () => {
    clearInterval(watch)
    process.stdout.write('Stopping.\n')
    void close()
  }
  const parent = process.ppid
  const watch = setInterval(() => process.ppid !== parent && stop(), 500)
  // Asked to stop, npm ends the shell it started us in and leaves us behind, with the ports.
  if (process.env['npm_lifecycle_event'] !== 'start') clearInterval(watch)
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
