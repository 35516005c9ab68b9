import { list } from '../consent/consent-sentence.ts'
import type { Page } from '../screening/pages.ts'
import { informationItems } from '../screening/sharing.ts'
import { informationWords, needWords } from '../screening/wording.ts'
import type { Site } from '../site/site.ts'
import { leftOutOf, type LeftOut } from './left-out.ts'
import type { Content, TeamPurpose, Write, WritePlan } from './plan.ts'
import { CLEARED_STAFF, patientSideWords } from './who-can-see.ts'

/** A plan in plain words, for the person who is about to say yes to it. */
export interface Preview {
  inRecord: readonly InRecord[]
  sentTo: readonly SentTo[]
  leftOut: readonly LeftOut[]
  /** What the patient, and whoever looks over their shoulder at home, may see of it. */
  patientSide: string
  /** What the button does, in full. */
  button: string
}

export interface InRecord {
  what: string
  whoCanSee: string
  /** Where it can still be changed. */
  change?: Page
}

export interface SentTo {
  to: string
  /** Each thing with its value, so that the wrong patient is seen before it is sent. */
  what: readonly { item: string; value: string }[]
  why: string
  /** Epoch ms. */
  until: number
  contact: string
  change: Page
  /** The service whose yes the patient may take back, wherever they say so. A duty is not theirs to take back. */
  takeBack?: string
}

/** Undefined when the plan writes nothing. */
export function previewOf(plan: WritePlan, site: Site): Preview | undefined {
  const response = ofKind(plan, 'response')[0]
  if (!response) return undefined
  return {
    inRecord: plan.writes.flatMap((item) => inRecord(item)),
    sentTo: ofKind(plan, 'referral').map(sentTo),
    leftOut: leftOutOf(plan, response, site),
    patientSide: patientSideWords(response.kept, site),
    button: buttonFor(plan),
  }
}

function inRecord(item: Write): InRecord[] {
  switch (item.write) {
    case 'response':
      return [
        {
          what: 'The note of this review: your judgement, what you noticed and what was said',
          whoCanSee: CLEARED_STAFF,
          change: 'judgement',
        },
      ]
    case 'instrument':
      return [
        {
          what: `The answers to “${item.instrument.setting.name}”, without any sum`,
          whoCanSee: CLEARED_STAFF,
          change: 'instruments',
        },
      ]
    case 'flag':
      return [
        { what: `A care note. It says only: “${item.text}”`, whoCanSee: CLEARED_STAFF, change: 'writing' },
      ]
    case 'consent':
      return [
        {
          what: `What the patient agreed to share with ${item.recipient.name}, and until when`,
          whoCanSee: CLEARED_STAFF,
          change: 'sharing',
        },
      ]
    case 'refusal':
      return [
        {
          what: 'That the patient did not want a referral. No service is named',
          whoCanSee: CLEARED_STAFF,
          change: 'writing',
        },
      ]
    case 'referral':
      return [
        {
          what: `The referral to ${item.recipient.name}, and a task to follow it up`,
          whoCanSee: CLEARED_STAFF,
        },
      ]
    case 'team-task':
      return [{ what: `A task for ${item.owner.name}: ${taskWords[item.purpose]}`, whoCanSee: CLEARED_STAFF }]
    case 'done':
      return [doneLine(item)]
    case 'fulfil':
      return []
    case 'provenance':
      return [
        { what: 'Who saved this and when, and what in the record it rests on', whoCanSee: CLEARED_STAFF },
      ]
  }
}

function doneLine({ task }: Extract<Write, { write: 'done' }>): InRecord {
  return { what: `That an earlier task is done, if it is still open: ${task.what}`, whoCanSee: CLEARED_STAFF }
}

const taskWords: Record<TeamPurpose, string> = {
  review: 'give advice today',
  'follow-up': 'see that the next visit happens',
  retry: 'try again to talk',
  'ask-alone': 'try again, with the patient alone',
  'ask-on-waking': 'ask when the patient is able',
}

function sentTo(referral: Extract<Write, { write: 'referral' }>): SentTo {
  const { recipient, basis, content, needs, callingProhibited, until } = referral
  return {
    to: recipient.name,
    what: informationItems.flatMap((item) => {
      const value = content[item]
      return value === undefined ? [] : [{ item: capital(informationWords[item]), value }]
    }),
    why:
      basis === 'duty-to-protect'
        ? 'To protect the child. It does not rest on anybody’s agreement.'
        : `The patient agreed to this${needs.length === 0 ? '' : `, for: ${list(needs.map((need) => needWords[need]))}`}.`,
    until,
    contact: contactWords(callingProhibited, content),
    change: basis === 'duty-to-protect' ? 'duty' : 'sharing',
    ...(basis === 'consent' && { takeBack: recipient.id }),
  }
}

/** A yes that leads to nobody being able to reach the patient is said before it is sent. DF-9 */
function contactWords(callingProhibited: boolean, content: Content): string {
  if (!callingProhibited) return 'They are told the safe way to call.'
  return content['safe-contact'] === undefined
    ? `They are told not to call the patient. ${NO_WAY} Agree how the patient will get in touch with them.`
    : 'They are told not to call the patient.'
}

const NO_WAY = 'They are told no other way to reach them either.'

function buttonFor(plan: WritePlan): string {
  const referrals = ofKind(plan, 'referral').map(({ recipient }) => recipient.name)
  const notes = ofKind(plan, 'flag').length > 0 ? 'Save both notes' : 'Save the note'
  if (referrals.length === 0) return notes
  return `${notes} and send the referral${referrals.length > 1 ? 's' : ''} to ${list(referrals)}`
}

function ofKind<Kind extends Write['write']>(plan: WritePlan, kind: Kind): Extract<Write, { write: Kind }>[] {
  return plan.writes.filter((item): item is Extract<Write, { write: Kind }> => item.write === kind)
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
