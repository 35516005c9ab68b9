/** What the printer's list, the page's edge and a saved file would be called. */
const NEUTRAL_TITLE = 'Information'

/** Prints the paper and nothing else of the page; for that long the page has a title that fits it. R-070 */
export function printPaper(page: Document): void {
  const view = page.defaultView
  if (!view) return
  const title = page.title
  page.title = NEUTRAL_TITLE
  view.addEventListener(
    'afterprint',
    () => {
      page.title = title
    },
    { once: true },
  )
  view.print()
}
