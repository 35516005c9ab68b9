import { Page } from '../parts/page.tsx'

type How = 'nothing-written' | 'finished' | 'wiped'

const WORDS: Record<How, { title: string; lead: string }> = {
  'nothing-written': {
    title: 'Closed',
    lead: 'Nothing was written in the record.',
  },
  finished: {
    title: 'Finished',
    lead: 'What was saved is in the record.',
  },
  wiped: {
    title: 'Closed',
    lead: 'This page was closed to keep it private. What was not saved is gone.',
  },
}

/** The end, with nothing left on the screen or in memory. */
export function EndedPage({ how }: { how: How }) {
  const { title, lead } = WORDS[how]
  return (
    <main>
      <Page title={title} lead={lead}>
        <p className="govuk-body">To start again, open Wellbeing review from the record.</p>
      </Page>
    </main>
  )
}
