import type { Saving } from '../../write-back/saving.ts'
import { CannotTellPage } from './cannot-tell-page.tsx'
import { DonePage } from './done-page.tsx'
import type { Finishing } from './finishing.ts'
import { NotAllowedPage } from './not-allowed-page.tsx'
import { NotKeptPage } from './not-kept-page.tsx'
import { NotSavedPage } from './not-saved-page.tsx'
import { SendingPage } from './sending-page.tsx'

export function FinishPage({ saving, ...finishing }: Finishing & { saving: Saving }) {
  if (saving.state === 'sending') return <SendingPage />
  return <Known saving={saving} finishing={finishing} />
}

/** Done, cannot tell and not saved must never be taken for one another: they look, read and sound different. */
function Known({
  saving: { outcome, lookedAgain },
  finishing,
}: {
  saving: Extract<Saving, { state: 'known' }>
  finishing: Finishing
}) {
  switch (outcome.outcome) {
    case 'saved':
      return <DonePage {...finishing} at={outcome.at} />
    case 'cannot-tell':
      return <CannotTellPage {...finishing} problem={outcome.problem} lookedAgain={lookedAgain} />
    case 'not-saved':
      return <NotSavedPage {...finishing} outcome={outcome} />
    case 'label-lost':
    case 'not-the-same':
      return <NotKeptPage {...finishing} outcome={outcome} />
    case 'not-allowed':
      return <NotAllowedPage {...finishing} />
  }
}
