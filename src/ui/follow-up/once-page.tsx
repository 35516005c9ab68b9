import type { Page as PageName } from '../../screening/pages.ts'
import { needWords } from '../../screening/wording.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { BackTo } from '../screening/back-to.tsx'
import { nextWords, pageNames } from '../screening/page-names.ts'
import { goTo, type View } from '../view.ts'
import { VisitFields } from './visit-fields.tsx'

interface Part {
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
      actions={
        <>
          <Button onPress={goTo(view, 'judgement')}>{nextWords('judgement')}</Button>
          <BackTo view={view} />
        </>
      }
    >
      <ol className="govuk-list govuk-list--number once">
        {partsOf(view).map((part) => (
          <li key={part.page}>
            <Button look="quiet" onPress={goTo(view, part.page)}>
              {pageNames[part.page]}
            </Button>{' '}
            {part.why} {part.says && <strong>{part.says}.</strong>}
            {part.done && <span className="once__done"> Done</span>}
          </li>
        ))}
        <li>
          <strong>A safe way to come back.</strong> Agree on it now, below.
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
      why: 'Say what help there is, and that it needs no answer.',
      page: 'help',
      done: kept.helpOffered !== undefined,
    },
    {
      why: 'Ask, and see to that one need.',
      page: 'wants',
      done: needs.length > 0 || kept.wantsNothingNow,
      says: firstNeed && needWords[firstNeed],
    },
    {
      why: 'Who else sees or hears what reaches them.',
      page: 'contact',
      done: contact.sight !== 'not-known' || contact.phone !== 'not-known' || contact.how !== '',
    },
  ]
}
