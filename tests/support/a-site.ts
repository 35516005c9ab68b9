import type { Contact, Service, Site, Team } from '../../src/site/site.ts'

/** A number that was checked lately. Phone numbers are from the range kept free for drama. */
export function aContact(name: string, phone: string, reviewBy = '2030-01-01'): Contact {
  return { name, phone, verifiedOn: '2026-10-01', reviewBy }
}

function aTeam(name: string, id: string, phone: string): Team {
  return {
    name,
    known: { reference: `Organization/${id}` },
    contact: { ...aContact(name, phone), hours: 'Monday to Friday, 9 to 5' },
    outOfHours: [aContact(`${name}, out of hours`, `${phone}9`)],
  }
}

export function aService(id: string, name: string, needs: Service['needs']): Service {
  return {
    id,
    name,
    known: { reference: `Organization/${id}` },
    kind: 'support',
    level: 'local',
    does: `${name} phones within a day and offers a first talk.`,
    benefits: ['Someone to talk to'],
    mayGoWrong: ['There may be no room'],
    needs,
    serves: { people: ['anyone'], languages: ['English'] },
    contact: aContact(name, '01632 960200'),
  }
}

export const aSite: Site = {
  configVersion: 1,
  name: 'Test hospital',
  testData: true,
  issuers: [
    {
      iss: 'http://localhost:4100/fhir',
      clientId: 'sphere',
      authOrigins: [],
      writes: 'transaction',
      labelsKept: [],
      patientView: 'unknown',
    },
  ],
  recordOrigins: ['http://localhost:4100'],
  region: 'uk-england-wales',
  lookBackMonths: 24,
  idle: { hideMinutes: 2, wipeMinutes: 10 },
  organisation: { name: 'Test hospital', known: { reference: 'Organization/test-hospital' } },
  labels: { confidentiality: 'R', sensitivity: [] },
  careNote: { text: 'Care note: phone 4321 before contact or discharge', reviewDays: 90 },
  consentDays: 30,
  safeguardingTeam: aTeam('Adult lead', 'adult-lead', '01632 960101'),
  childProtection: aTeam('Child protection lead', 'child-lead', '01632 960102'),
  emergency: aContact('Emergency services', '999'),
  security: aContact('Hospital security', '01632 960103'),
  nurseInCharge: aContact('Nurse in charge', '01632 960104'),
  switchboard: '01632 960100',
  reportingDuties: ['If a child is at risk, we must tell the child protection team.'],
  confidentialityRules: ['Only people who need to know may open a restricted note.'],
  mediaRules: ['Staff do not arrange interviews with patients.'],
  securityProtocol: ['Two members of staff see the visitor together.'],
  riskAssessedOn: '2026-03-01',
  handOutNumbers: [{ about: 'housing', contact: aContact('Housing advice', '01632 960130') }],
  translationReviewers: [],
  reviewedTranslations: [],
  instruments: [],
  services: [
    aService('harbour-house', 'Harbour House', ['shelter', 'food']),
    aService('open-door', 'Open Door', ['legal-or-immigration']),
  ],
}
