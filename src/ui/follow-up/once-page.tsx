import type { Page as PageName } from '../../screening/pages.ts'
import { needWords } from '../../screening/wording.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { nextWords } from '../screening/next-words.ts'
import { goTo, type View } from '../view.ts'
import { VisitFields } from './visit-fields.tsx'

interface Part {
  name: string
  why: string
  page: PageName
  done: boolean
  /** What came of it, where it is known. */
  says?: string | undefined
}

/** One encounter, and perhaps no other: what matters most, in the order in which it helps. R-030 */
export function OncePage({ view }: { view: View }) {
  return (
    <Page
      title="If you see them only once"
      lead="A little, done well, in this order. You can stop after any of it."
      actions={<Button onPress={goTo(view, 'judgement')}>{nextWords('judgement')}</Button>}
    >
      <ol className="govuk-list govuk-list--number">
        {partsOf(view).map((part) => (
          <li key={part.page}>
            <Button look="quiet" onPress={goTo(view, part.page)}>
              {part.name}
            </Button>
            {part.done && ' (done)'} {part.why} {part.says && <strong>{part.says}.</strong>}
          </li>
        ))}
        <li>
          <strong>A safe way to come back</strong> Agree on it now, below.
        </li>
      </ol>
      {!view.talking && (
        <p className="govuk-body">
          What is put to the patient waits until you are alone with them. What you can say to anyone: they can
          come back at any time, for any reason.
        </p>
      )}
      <VisitFields view={view} />
    </Page>
  )
}

function partsOf({ kept }: View): Part[] {
  const { contact, needs, firstNeed = needs[0] } = kept
  return [
    {
      name: 'Information first',
      why: 'Say what help there is, and that it needs no answer.',
      page: 'help',
      done: kept.helpOffered !== undefined,
    },
    {
      name: 'One need',
      why: 'Ask what would help most today, and see to that one.',
      page: 'wants',
      done: needs.length > 0 || kept.wantsNothingNow,
      says: firstNeed && needWords[firstNeed],
    },
    {
      name: 'A safe way to reach them',
      why: 'Who else sees or hears what reaches them.',
      page: 'contact',
      done: contact.sight !== 'not-known' || contact.phone !== 'not-known' || contact.how !== '',
    },
  ]
}
