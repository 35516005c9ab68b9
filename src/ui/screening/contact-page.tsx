import { mayBeCalled, contactIsSafe, type SafeContact } from '../../screening/kept.ts'
import { nextAfter } from '../../screening/path.ts'
import { list } from '../../consent/consent-sentence.ts'
import { withThen } from '../earlier/heard-then.ts'
import { recipientName, referralsNow } from '../earlier/referrals-now.ts'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { Choice, type Option } from '../parts/choice.tsx'
import { Page } from '../parts/page.tsx'
import { WordsField } from '../parts/words-field.tsx'
import { goTo, type View } from '../view.ts'
import { nextWords } from './page-names.ts'

const sight: readonly Option<SafeContact['sight']>[] = [
  { value: 'only-patient', label: 'Only the patient' },
  { value: 'someone-else', label: 'Someone else can too' },
  { value: 'not-known', label: 'Not known', hint: 'Counts as not safe.' },
]

const phone: readonly Option<SafeContact['phone']>[] = [
  { value: 'safe', label: 'Only the patient' },
  { value: 'not-safe', label: 'Someone else may answer or listen' },
  { value: 'not-known', label: 'Not known', hint: 'Counts as not safe.' },
]

/** Before anything is told: who else would see or hear what reaches the patient. DF-2 R-068 R-070 */
export function ContactPage({ view }: { view: View }) {
  const { contact } = view.kept
  const next = nextAfter('contact', view.kept, view.talking)
  const set = (change: Partial<SafeContact>) => view.tell({ type: 'contact', set: change })
  return (
    <Page
      title="Safe contact"
      lead="Ask how to stay in touch safely. It decides what may be written, sent or said later."
      actions={<Button onPress={goTo(view, next)}>{nextWords(next)}</Button>}
    >
      <div className="two-columns">
        <Choice
          legend="Who can open their online record, post, texts or bills?"
          hint={withThen(
            view,
            'contact.sight',
            'Think of a partner, parent, carer or boss who set it up or knows the password.',
          )}
          options={sight}
          value={contact.sight}
          onChoose={(value) => set({ sight: value })}
        />
        <Choice
          legend="Who answers or reads their phone?"
          hint={withThen(view, 'contact.phone', 'A shared phone, or one that someone checks, is not safe.')}
          options={phone}
          value={contact.phone}
          onChoose={(value) => set({ phone: value })}
        />
        <WordsField
          label="A safe way and time to reach them"
          hint={withThen(
            view,
            'contact.how',
            'For example: Tuesday mornings, at the clinic. Leave it empty if there is none.',
          )}
          rows={2}
          value={contact.how}
          onWrite={(how) => set({ how })}
        />
        <WordsField
          label="What must never be done"
          hint={withThen(view, 'contact.never', 'For example: no voicemail, no letters.')}
          rows={2}
          value={contact.never}
          onWrite={(never) => set({ never })}
        />
      </div>
      <Consequence contact={contact} />
      <ToldBefore view={view} />
    </Page>
  )
}

/** What a service was told then it still believes: only a call to it stops its own. DF-9 */
function ToldBefore({ view: { kept, chart, changes, site } }: { view: View }) {
  const { phone: safe } = kept.contact
  if (safe !== 'not-safe') return null
  const calling = referralsNow(chart?.referrals ?? [], changes.made).filter(
    ({ state, callsOff }) => (state === 'sent' || state === 'on-hold') && callsOff !== true,
  )
  const names = [...new Set(calling.map((one) => recipientName(one, site)))]
  if (names.length === 0) return null
  return (
    <Aside kind="warn">
      An earlier referral lets them call: {list(names)}. Phone them now, and ask them not to.
    </Aside>
  )
}

function Consequence({ contact }: { contact: SafeContact }) {
  return (
    <Aside>
      <output className="aside__line">
        {contactIsSafe(contact)
          ? 'Notes may show in the patient’s own online record.'
          : 'Nothing will be written that shows on the patient’s side: no online record, letter, bill or reminder.'}{' '}
        {mayBeCalled(contact)
          ? 'Services may call in the way written here, if the patient shares it with them.'
          : 'Services are told not to call.'}
      </output>
    </Aside>
  )
}
