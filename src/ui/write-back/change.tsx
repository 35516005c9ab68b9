import type { Page } from '../../screening/pages.ts'
import { Button } from '../parts/button.tsx'
import { goTo, type View } from '../view.ts'

/** Leads back to where it was put in. */
export function Change({ view, to, what }: { view: View; to: Page; what: string }) {
  return (
    <Button look="quiet" onPress={goTo(view, to)}>
      Change<span className="govuk-visually-hidden">: {what}</span>
    </Button>
  )
}
