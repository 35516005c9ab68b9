const PRESSABLE = 'button, input, select, textarea, summary, a[href]'

/**
 * What had the focus may go when it is pressed, or not be there to press again. The focus then goes to what came in its
 * place, else to the nearest thing that can be pressed: never to the top of everything. WCAG 2.4.3
 */
export function keepFocus(main: HTMLElement | null): (() => void) | undefined {
  if (!main) return undefined
  let held: readonly Element[] = []
  const gained = ({ target }: FocusEvent) => {
    held = target instanceof Element ? upTo(main, target) : []
  }
  // Whoever clicks beside everything has put the focus down themselves.
  const lost = ({ target }: FocusEvent) =>
    queueMicrotask(() => {
      if (target === held[0] && !isGone(held[0])) held = []
    })
  const observer = new MutationObserver((records) => {
    const active = main.ownerDocument.activeElement
    const isNowhere = active === null || active === main.ownerDocument.body || active === held[0]
    if (!isGone(held[0]) || !isNowhere) return
    const around = held.slice(1)
    held = []
    place(around, addedIn(main, records))?.focus()
  })
  main.addEventListener('focusin', gained)
  main.addEventListener('focusout', lost)
  observer.observe(main, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })
  return () => {
    observer.disconnect()
    main.removeEventListener('focusin', gained)
    main.removeEventListener('focusout', lost)
  }
}

function upTo(main: Element, from: Element): Element[] {
  const path: Element[] = []
  for (let one: Element | null = from; one !== null; one = one === main ? null : one.parentElement)
    path.push(one)
  return path
}

function isGone(element: Element | undefined): boolean {
  return element !== undefined && (!element.isConnected || element.matches(':disabled'))
}

function addedIn(main: Element, records: readonly MutationRecord[]): HTMLElement[] {
  return records
    .flatMap(({ addedNodes }) => [...addedNodes])
    .filter((node): node is HTMLElement => node instanceof HTMLElement && main.contains(node))
    .toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
}

/** The nearest of what is new comes first, else the nearest that can be pressed. */
function place(around: readonly Element[], added: readonly HTMLElement[]): HTMLElement | undefined {
  const standing = around.filter((near) => near.isConnected)
  const [came] = standing.flatMap((near) => added.filter((one) => near.contains(one)).slice(0, 1))
  if (came) return focusable(came)
  const [pressable] = standing.flatMap((near) => [
    ...near.querySelectorAll<HTMLElement>(`:is(${PRESSABLE}):not(:disabled)`),
  ])
  return pressable
}

function focusable(element: HTMLElement): HTMLElement {
  if (!element.matches(PRESSABLE)) element.tabIndex = -1
  return element
}
