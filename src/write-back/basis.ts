import { isChildByJudgement, patientIs } from '../screening/patient.ts'
import { informationItems } from '../screening/sharing.ts'
import type { Site } from '../site/site.ts'
import { agreedWith, type Agreed } from './agreed.ts'
import { childContent, mayCall } from './content.ts'
import { wasAsked } from './done-today.ts'
import { stillSaid } from './instruments-of.ts'
import type { Content, Write, WritePlan } from './plan.ts'

type Of<Kind extends Write['write']> = Extract<Write, { write: Kind }>

/** What the basis of an entry is read off, afresh and not from the plan. */
interface Ground {
  plan: WritePlan
  response: Of<'response'>
  site: Site
  now: number
}

/**
 * The entries of a plan that nothing allows. The sender asks this again at the moment of sending, so that no screen,
 * however wrong, can send what nobody judged or agreed to, nor to whom the hospital has no current contact. Empty means
 * everything has its basis. DF-4 R-032 R-048 R-137
 */
export function withoutBasis(plan: WritePlan, now: number, site: Site): Write[] {
  const response = plan.writes.find((item) => item.write === 'response')
  // Without a person's judgement in it, nothing of a plan may be written.
  if (response?.write !== 'response') return [...plan.writes]
  return plan.writes.filter((item) => !isAllowed(item, { plan, response, site, now }))
}

function isAllowed(item: Write, ground: Ground): boolean {
  const { kept, judged } = ground.response
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
      return referralsTo(item.recipient.id, ground).some(
        (referral) => referral.basis === 'consent' && mayRefer(referral, ground),
      )
    case 'referral':
      return mayRefer(item, ground)
    case 'fulfil':
      return referralsTo(item.recipient.id, ground).some((referral) => mayRefer(referral, ground))
  }
}

function mayRefer(referral: Of<'referral'>, ground: Ground): boolean {
  const { kept } = ground.response
  if (!referral.callingProhibited && !mayCall(kept.contact, referral.content)) return false
  return referral.basis === 'duty-to-protect' ? isDuty(referral, ground) : isAgreed(referral, ground)
}

/** Whoever protects children, and what protects this one. R-156 */
function isDuty(
  { recipient, content }: Of<'referral'>,
  { plan, response: { kept, judged } }: Ground,
): boolean {
  if (recipient.id !== 'child-protection' || !isChildByJudgement(kept)) return false
  return saysNoMore(content, childContent({ kept, judged, person: plan.frame.person }))
}

/** The consent and the referral say no more than the patient's own answer, as it stands, to a service as it is now. */
function isAgreed({ recipient, content }: Of<'referral'>, ground: Ground): boolean {
  const { plan, response, site, now } = ground
  const { kept, judged } = response
  if (patientIs(kept.conditions, kept.age) !== 'adult') return false
  const service = site.services.find(({ id }) => id === recipient.id)
  const offer = kept.sharing[recipient.id]
  if (!service || !offer) return false
  const agreed = agreedWith(service, offer, { kept, judged, site, at: now, person: plan.frame.person })
  if ('because' in agreed) return false
  return (
    saysNoMore(content, agreed.content) && consentsIn(plan, recipient.id).some((one) => isSame(one, agreed))
  )
}

function saysNoMore(content: Content, agreed: Content): boolean {
  return informationItems.every((item) => content[item] === undefined || content[item] === agreed[item])
}

function isSame({ consent }: Of<'consent'>, agreed: Agreed): boolean {
  return JSON.stringify(consent) === JSON.stringify(agreed.consent)
}

function consentsIn({ writes }: WritePlan, recipient: string): Of<'consent'>[] {
  return writes.filter((item) => item.write === 'consent').filter((one) => one.recipient.id === recipient)
}

function referralsTo(recipient: string, { plan: { writes } }: Ground): Of<'referral'>[] {
  return writes
    .filter((item) => item.write === 'referral')
    .filter((referral) => referral.recipient.id === recipient)
}
