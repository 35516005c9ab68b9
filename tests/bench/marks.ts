import type { Page } from '@playwright/test'

/** A moment of a page: when an element like this first says this. */
interface Mark {
  name: 'first screen' | 'record read'
  selector: string
  /** The source of a regular expression. */
  says: string
}

export const MARKS: readonly Mark[] = [
  { name: 'first screen', selector: 'button', says: '^No, only me$' },
  {
    name: 'record read',
    selector: 'output, h1',
    says: '^(The record|Part of the record) was read|^The record says that this patient has died',
  },
]

/** Runs in every page before its own scripts. `stands` is when the element is there, `painted` is after its frame. */
export function watchForMarks(marks: readonly Mark[]): void {
  let pending = [...marks]
  const observer = new MutationObserver(() => {
    const found = pending.filter(({ selector, says }) =>
      [...document.querySelectorAll(selector)].some(({ textContent }) => new RegExp(says).test(textContent)),
    )
    pending = pending.filter((mark) => !found.includes(mark))
    if (pending.length === 0) observer.disconnect()
    for (const { name } of found) {
      performance.mark(`${name} stands`)
      // A message posted from within a frame is heard when that frame has been drawn.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => performance.mark(`${name} painted`))
        port1.start()
        port2.postMessage('')
      })
    }
  })
  observer.observe(document, { childList: true, subtree: true, characterData: true })
}

/** When it came, in milliseconds since 1970. */
export async function marked(page: Page, mark: `${Mark['name']} ${'stands' | 'painted'}`): Promise<number> {
  const at = await page.waitForFunction(
    (name) => {
      const [entry] = performance.getEntriesByName(name)
      return entry && performance.timeOrigin + entry.startTime
    },
    mark,
    { polling: 50 },
  )
  return (await at.jsonValue()) ?? Number.NaN
}
