import { Suspense, useEffect, useState } from 'react'
import type { TeamSession } from '../fhir/session.ts'
import { readNameOf } from '../fhir/read/name-of.ts'
import { readWorklist } from '../fhir/read/worklist.ts'
import { mayReview } from '../handout/review.ts'
import type { Site } from '../site/site.ts'
import { part } from '../ui/loading/part.tsx'
import { WorklistPage } from '../ui/worklist/worklist-page.tsx'
import type { Worklist } from '../worklist/worklist.ts'
import { Opening } from './opening.tsx'
import { transportFor } from './transport-for.ts'
import { useCaseData } from './use-case-data.ts'
import type { SigningInAgain } from './use-sign-in-again.ts'

const review = part(async () => (await import('../ui/handout/review-page.tsx')).ReviewPage)

const caseDataPage = part(async () => (await import('../ui/worklist/case-data-page.tsx')).CaseDataPage)

/** What the team reads. It is gone as soon as this is taken off the screen, and read again afterwards. */
export function TeamPages({
  session,
  site,
  signIn,
}: {
  session: TeamSession
  site: Site
  signIn: SigningInAgain
}) {
  const [asked, setAsked] = useState<{ page?: string; time: number }>({ time: 0 })
  const [reviewing, setReviewing] = useState(false)
  const caseData = useCaseData(session, site)
  const [worklist, setWorklist] = useState<Worklist>({ state: 'loading' })
  useEffect(() => {
    const closing = new AbortController()
    const show = async () => {
      const list = await readWorklist(transportFor(session, closing.signal), asked.page)
      if (!closing.signal.aborted) setWorklist(list)
    }
    void show()
    return () => closing.abort()
  }, [session, asked])

  const read = (page?: string) => {
    signIn.forget()
    setWorklist({ state: 'loading' })
    setAsked(({ time }) => ({ ...(page !== undefined && { page }), time: time + 1 }))
  }
  const nameOf = (patient: string) => readNameOf(transportFor(session, new AbortController().signal), patient)
  if (reviewing)
    return (
      <Suspense fallback={<Opening />}>
        <review.Shown site={site} now={session.clock.now().at} onBack={() => setReviewing(false)} />
      </Suspense>
    )
  if (caseData.shown)
    return (
      <Suspense fallback={<Opening />}>
        <caseDataPage.Shown shown={caseData.shown} onBack={caseData.back} />
      </Suspense>
    )
  return (
    <WorklistPage
      worklist={worklist}
      signIn={signIn}
      nameOf={nameOf}
      onCaseData={caseData.ask}
      onNext={read}
      onReadAgain={() => read()}
      {...(mayReview(session.user.reference, site.translationReviewers) && {
        onReviewWords: () => setReviewing(true),
      })}
    />
  )
}
