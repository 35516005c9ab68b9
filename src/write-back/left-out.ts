import { list } from '../consent/consent-sentence.ts'
import { anythingSaid, repliesTo } from '../instruments/replies.ts'
import { meantFor } from '../screening/instruments-for.ts'
import { informationItems } from '../screening/sharing.ts'
import { informationWords } from '../screening/wording.ts'
import type { Site } from '../site/site.ts'
import { valueOf } from './content.ts'
import type { Withheld, Write, WritePlan } from './plan.ts'

/** Something that will not be written or sent, and why: silence about it would look like a mistake. */
export interface LeftOut {
  what: string
  because: string
}

type Response = Extract<Write, { write: 'response' }>

export function leftOutOf(plan: WritePlan, response: Response, site: Pick<Site, 'instruments'>): LeftOut[] {
  const { judged } = response
  const referrals = plan.writes.filter((item) => item.write === 'referral')
  const flagged = plan.writes.some((item) => item.write === 'flag')
  return [
    ...plan.withheld.map((withheld) => ({
      what: `A referral to ${withheld.recipient}`,
      because: withheldWords[withheld.because],
    })),
    ...notMeantFor(response, site),
    ...referrals.flatMap((referral) => untold(referral, plan, response)),
    ...(flagged
      ? []
      : [
          {
            what: 'A care note',
            because:
              judged.concern === 'none-recorded'
                ? 'No concern was recorded today.'
                : 'You chose a note for the team only.',
          },
        ]),
    ...(plan.frame.patientSideIsSafe
      ? []
      : [
          {
            what: 'Letters, reminders and messages to the patient',
            because: 'They may not be the only one who sees them.',
          },
        ]),
  ]
}

/** Answered before somebody judged the age anew: it was not made for this patient, so it would mislead. */
function notMeantFor({ kept }: Response, { instruments }: Pick<Site, 'instruments'>): LeftOut[] {
  return instruments
    .filter((setting) => anythingSaid(repliesTo(kept.replies, setting.id)) && !meantFor(setting, kept))
    .map(({ name, people }) => ({
      what: `The answers to “${name}”`,
      because: people === 'adult' ? 'It is meant for adults.' : 'It is meant for children.',
    }))
}

function untold(
  { recipient, basis, content, needs }: Extract<Write, { write: 'referral' }>,
  plan: WritePlan,
  { kept, judged }: Response,
): LeftOut[] {
  const { person } = plan.frame
  const items = informationItems.filter(
    (item) => content[item] === undefined && valueOf(item, { kept, person, judged, needs }) !== '',
  )
  if (items.length === 0) return []
  return [
    {
      what: `${recipient.name} is not told: ${list(items.map((item) => informationWords[item]))}`,
      because:
        basis === 'consent'
          ? 'The patient did not agree to share it.'
          : 'It is not needed to protect the child.',
    },
  ]
}

const withheldWords: Record<Withheld['because'], string> = {
  'no-consent': 'The patient has not said yes to it.',
  'patient-declined': 'The patient did not agree. Care goes on.',
  withdrawn: 'The patient took their yes back.',
  'terms-changed': 'The patient said yes, and what they agreed to has changed since. Ask them again.',
  'not-wanted':
    'The patient said yes, and since then that they would rather not. Ask before anything is sent.',
  'someone-near': 'It was called off while the patient could not speak for themselves. They are asked alone.',
  stopped: 'A referral there was stopped or put on hold since. Ask the patient again.',
  'not-in-force': 'The time the patient agreed to is over.',
  'not-this-recipient': 'The patient agreed to another service.',
  'nothing-to-share': 'Nothing that the patient agreed to share has been written down.',
  'not-explained': 'Not everything was explained that has to be before a yes to it.',
  'service-not-current': 'Nobody has checked this service’s contact in time.',
  'police-not-asked-for': 'The patient has not asked for the police. They are a separate choice.',
  'age-not-settled': 'Nobody has judged whether the patient is under 18. Phone them now all the same.',
  'not-an-adult-able-to-decide': 'Only an adult who is able to decide can agree to it.',
}
