import { permission } from '../consent/consent.ts'
import type { Kept } from '../screening/kept.ts'
import { isChildByJudgement, patientIs } from '../screening/patient.ts'
import { informationItems, notYetExplained } from '../screening/sharing.ts'
import { mayCall } from './content.ts'
import { wasAsked } from './done-today.ts'
import { stillSaid } from './instruments-of.ts'
import type { Write, WritePlan } from './plan.ts'

type Of<Kind extends Write['write']> = Extract<Write, { write: Kind }>

/**
 * The entries of a plan that nothing allows. The sender asks this again at the moment of sending, so that no screen,
 * however wrong, can send what nobody judged or agreed to. Empty means everything has its basis. DF-4 R-048
 */
export function withoutBasis(plan: WritePlan, now: number): Write[] {
  const response = plan.writes.find((item) => item.write === 'response')
  // Without a person's judgement in it, nothing of a plan may be written.
  if (response?.write !== 'response') return [...plan.writes]
  return plan.writes.filter((item) => !isAllowed(item, response, plan, now))
}

function isAllowed(item: Write, { kept, judged }: Of<'response'>, plan: WritePlan, now: number): boolean {
  const choice = kept.documentation?.choice
  if (choice === undefined || choice === 'nothing') return false
  switch (item.write) {
    case 'response':
    case 'team-task':
    case 'provenance':
      return true
    case 'done':
      return wasAsked(kept, judged)
    case 'instrument':
      return kept.talked && stillSaid(item, kept)
    case 'flag':
      return choice === 'care-note' && judged.concern !== 'none-recorded'
    case 'refusal':
      return kept.documentation?.keepRefusal === true
    case 'consent':
      return referralsTo(item.recipient.id, plan).some(
        (referral) => referral.basis === 'consent' && mayRefer(referral, kept, plan, now),
      )
    case 'referral':
      return mayRefer(item, kept, plan, now)
    case 'fulfil':
      return referralsTo(item.recipient.id, plan).some((referral) => mayRefer(referral, kept, plan, now))
  }
}

function mayRefer(referral: Of<'referral'>, kept: Kept, plan: WritePlan, now: number): boolean {
  if (!referral.callingProhibited && !mayCall(kept.contact, referral.content)) return false
  if (referral.basis === 'duty-to-protect') return isChildByJudgement(kept)
  if (patientIs(kept.conditions, kept.age) !== 'adult') return false
  const consent = plan.writes.find(
    (item) => item.write === 'consent' && item.recipient.id === referral.recipient.id,
  )
  if (consent?.write !== 'consent' || !saidYes(consent, kept)) return false
  const information = informationItems.filter((item) => referral.content[item] !== undefined)
  const answer = permission(consent.consent, { recipient: referral.recipient.id, information }, now)
  return answer.allowed && answer.information.length === information.length
}

/** The consent says no more than the patient's own answer, given while they could be asked and after all was explained. */
function saidYes({ recipient, consent, explainFirst }: Of<'consent'>, { sharing }: Kept): boolean {
  const offer = sharing[recipient.id]
  return (
    offer?.decision === 'agrees' &&
    notYetExplained(offer, explainFirst).length === 0 &&
    offer.decidedAt === consent.from &&
    consent.information.every((item) => offer.information.includes(item))
  )
}

function referralsTo(recipient: string, { writes }: WritePlan): Of<'referral'>[] {
  return writes
    .filter((item) => item.write === 'referral')
    .filter((referral) => referral.recipient.id === recipient)
}
