import { cameFrom } from '../../screening/been.ts'
import { Button } from '../parts/button.tsx'
import { goTo, type View } from '../view.ts'
import { pageNames } from './page-names.ts'

/** From a page beside the way, back to where one was. It says where that is. */
export function BackTo({ view, look = 'second' }: { view: View; look?: 'main' | 'second' }) {
  const to = cameFrom(view.kept, view.talking)
  return (
    <Button look={look} onPress={goTo(view, to)}>
      Back to ‘{pageNames[to]}’
    </Button>
  )
}
