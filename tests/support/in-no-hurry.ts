import { beforeAll } from 'vitest'

/**
 * A page that is loaded later comes when the machine has time for it. The second that the testing library waits says
 * nothing about the page and much about what else is running, so it waits almost as long as a test may take.
 */
beforeAll(async () => {
  if (!('document' in globalThis)) return
  const { configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: 50_000 })
})
