import '../pages.scss'
import type { ReactNode } from 'react'
import { isQuestionPage, type Page } from '../../screening/pages.ts'
import { DutyPage } from '../consent/duty-page.tsx'
import { SharingPage } from '../consent/sharing-page.tsx'
import { PaperPage } from '../handout/paper-page.tsx'
import { ShowPage } from '../handout/show-page.tsx'
import { SincePage } from '../earlier/since-page.tsx'
import { CorrectPage } from '../earlier/correct-page.tsx'
import { ReferralsPage } from '../earlier/referrals-page.tsx'
import { RecordPage } from '../record/record-page.tsx'
import { FollowUpPage } from '../follow-up/follow-up-page.tsx'
import { OncePage } from '../follow-up/once-page.tsx'
import { HousePage } from '../house/house-page.tsx'
import { part } from '../loading/part.tsx'
import { MorePage } from '../region/more-page.tsx'
import { PrecautionsPage } from '../safety/precautions-page.tsx'
import { SafetyPage } from '../safety/safety-page.tsx'
import type { View } from '../view.ts'
import { BeforePage } from './before-page.tsx'
import { ContactPage } from './contact-page.tsx'
import { DangerPage } from './danger-page.tsx'
import { HelpPage } from './help-page.tsx'
import { JudgementPage } from './judgement-page.tsx'
import { LeavingPage } from './leaving-page.tsx'
import { NothingPage } from './nothing-page.tsx'
import { NoticePage } from './notice-page.tsx'
import { OverviewPage } from './overview-page.tsx'
import { StopInterpreting } from './stop-interpreting.tsx'
import { TalkPage } from './talk-page.tsx'
import { UrgentPage } from './urgent-page.tsx'
import { WantsPage } from './wants-page.tsx'
import { WritingPage } from './writing-page.tsx'

const worksheet = part(async () => (await import('../consent/worksheet-page.tsx')).WorksheetPage)
/** Most hospitals have none. */
const instruments = part(async () => (await import('../instruments/instruments-page.tsx')).InstrumentsPage)

type PageView = (props: { view: View }) => ReactNode

const PAGES: Record<Exclude<Page, 'preview'>, PageView> = {
  overview: OverviewPage,
  urgent: UrgentPage,
  danger: DangerPage,
  more: MorePage,
  record: RecordPage,
  referrals: ReferralsPage,
  correct: CorrectPage,
  since: SincePage,
  notice: NoticePage,
  before: BeforePage,
  help: HelpPage,
  show: ShowPage,
  paper: PaperPage,
  contact: ContactPage,
  talk: TalkPage,
  instruments: ({ view }) => <instruments.Shown view={view} />,
  wants: WantsPage,
  safety: SafetyPage,
  precautions: PrecautionsPage,
  judgement: JudgementPage,
  sharing: SharingPage,
  duty: DutyPage,
  worksheet: ({ view }) => <worksheet.Shown view={view} />,
  'follow-up': FollowUpPage,
  once: OncePage,
  house: HousePage,
  writing: WritingPage,
  leaving: LeavingPage,
  nothing: NothingPage,
}

/** One page by its name. The preview is handed in, because only whoever plans the writing can draw it. */
export function ScreeningPage({ view, page, preview }: { view: View; page: Page; preview: ReactNode }) {
  if (page === 'preview') return preview
  const Shown = PAGES[page]
  return (
    <>
      {view.talking && (isQuestionPage(page) || page === 'help') && <StopInterpreting view={view} />}
      <Shown view={view} />
    </>
  )
}
