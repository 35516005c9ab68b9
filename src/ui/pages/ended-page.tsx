import type { Ended } from '../../screening/events.ts'
import { StaffNumbers, type Numbers } from '../lock/staff-numbers.tsx'
import { Page } from '../parts/page.tsx'

const WORDS: Record<Ended, { title: string; lead: string }> = {
  'nothing-written': {
    title: 'Closed',
    lead: 'Nothing was written in the record.',
  },
  changed: {
    title: 'Closed',
    lead: 'What you changed is in the record. Nothing else was written.',
  },
  finished: {
    title: 'Finished',
    lead: 'What was saved is in the record.',
  },
  unclear: {
    title: 'Closed',
    lead: 'It may be in the record, or it may not.',
  },
  'not-kept': {
    title: 'Closed',
    lead: 'What was sent was taken out of the record again, as far as that could be done. Anything still there was listed on the last page.',
  },
  wiped: {
    title: 'Closed',
    lead: 'This page was closed to keep it private. What was not saved is gone.',
  },
}

/** The end, with nothing left on the screen or in memory. */
export function EndedPage({ how, numbers }: { how: Ended; numbers?: Numbers | undefined }) {
  const { title, lead } = WORDS[how]
  return (
    <main>
      <Page title={title} lead={lead}>
        <WhomToPhone how={how} switchboard={numbers?.switchboard} />
        <p className="govuk-body">To start again, open Wellbeing review from the record.</p>
        {numbers && <StaffNumbers site={numbers} />}
      </Page>
    </main>
  )
}

/** What is not settled in the record is for people to settle. */
function WhomToPhone({ how, switchboard }: { how: Ended; switchboard: string | undefined }) {
  const whom = PHONE[how]
  if (!whom) return null
  return (
    <p className="govuk-body">
      {whom} {switchboard && `The switchboard is ${switchboard}.`}
    </p>
  )
}

const PHONE: Partial<Record<Ended, string>> = {
  unclear: 'Phone the team that the last page named, and tell them so.',
  'not-kept': 'Phone the team that the last page named, and IT if anything is still there.',
}
