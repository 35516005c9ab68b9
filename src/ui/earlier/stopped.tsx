import { said } from '../../screening/said.ts'
import type { ChangeOutcome, Over } from '../../write-back/change.ts'
import type { StopPlan } from '../../write-back/stop-plan.ts'
import { Aside } from '../parts/aside.tsx'
import { SayThis } from '../parts/say-this.tsx'
import { shownTime } from '../record/shown-date.ts'
import { RegionRules } from '../region/region-rules.tsx'
import { CallList } from '../screening/call-list.tsx'
import type { View } from '../view.ts'
import { OutcomeBanner } from '../write-back/outcome-banner.tsx'
import { contactsFor } from './referrals-now.ts'

interface Done {
  view: View
  plan: StopPlan
  outcome: Extract<ChangeOutcome, { outcome: 'done' }>
}

/** What is done, what could not be called back, whom to phone, and what the patient is told. R-048 DF-10 */
export function Stopped({ view, plan, outcome: { at, attested, over = [] } }: Done) {
  return (
    <>
      <OutcomeBanner kind="done">
        Checked in the record at {shownTime(at)}. {saysOf(plan, over).join(' ')}
      </OutcomeBanner>
      {!attested && <NotAttested />}
      {plan.act === 'stop' && <AfterStop view={view} isOver={over.length === plan.referrals.length} />}
      {plan.act === 'hold' && (
        <p className="govuk-body">
          Ask the patient when they are alone, today if you can. Until then answer nobody: not whether there
          is a referral, nor whether they were here.
        </p>
      )}
      <Phone view={view} plan={plan} />
    </>
  )
}

export function NotAttested() {
  return <Aside kind="warn">The record did not keep who changed it. Tell the team that it was you.</Aside>
}

const SAYS: Record<StopPlan['act'], string> = {
  stop: 'The referral is stopped, and the yes it rested on has ended.',
  hold: 'It is on hold, and the team has a task to ask the patient alone.',
  'go-on': 'It goes on, as the patient agreed to it.',
}

const FINISHED: Record<StopPlan['act'], string> = {
  stop: 'A service had finished before: what was already sent cannot be called back. The yes it rested on has ended.',
  hold: 'A service had finished before, so nothing there can wait. The team has a task to ask the patient alone.',
  'go-on': 'A service had finished before: nothing more goes there.',
}

/** Only what was done: what was over before could neither be stopped, nor made to wait, nor let go on. DF-10 */
function saysOf({ act, referrals }: StopPlan, over: readonly Over[]): string[] {
  return [
    ...(over.length < referrals.length ? [SAYS[act]] : []),
    ...(over.some(({ how }) => how === 'done') ? [FINISHED[act]] : []),
    ...(over.some(({ how }) => how === 'stopped') ? ['What was stopped before stays stopped.'] : []),
  ]
}

const ASK: Record<StopPlan['act'], string> = {
  stop: 'The record has told no one. Ask them to stop, and to delete what they were sent.',
  hold: 'The record has told no one. Ask them to wait, and to contact nobody.',
  'go-on': 'The record has told no one. Tell them that it goes on.',
}

export function Phone({ view, plan }: { view: View; plan: StopPlan }) {
  const contacts = contactsFor(plan.referrals, view.site)
  const noted = contacts.some(({ name }) => view.kept.calls.some(({ whom }) => whom === name))
  return (
    <section aria-label="Phone">
      <h2>Phone now</h2>
      <p className="govuk-body">{ASK[plan.act]}</p>
      {contacts.length < recipientsIn(plan).length && (
        <p className="govuk-body">
          A service is no longer listed here. The switchboard is {view.site.switchboard}.
        </p>
      )}
      <CallList view={view} contacts={contacts} />
      {!isSaved(view) && contacts.length > 0 && (
        <Aside kind={noted ? 'warn' : 'note'}>
          A call you note here goes into the record with this review, once you save it. If you save none,
          write down whom you phoned, and when.
        </Aside>
      )}
    </section>
  )
}

function recipientsIn({ referrals }: StopPlan): string[] {
  return [...new Set(referrals.map(({ recipient }) => recipient))]
}

/** After saving, a call is added to what was saved. R-083 */
function isSaved({ saving }: View): boolean {
  return saving?.state === 'known' && saving.outcome.outcome === 'saved'
}

function AfterStop({ view, isOver }: { view: View; isOver: boolean }) {
  return (
    <>
      <SayThis
        title="You could say to the patient"
        lines={[...(isOver ? said.stoppedBefore : said.stopped), ...said.afterStop]}
      />
      <RegionRules view={view} about="withdrawing" people="adults" />
    </>
  )
}
