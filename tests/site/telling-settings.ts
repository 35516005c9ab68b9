import { aContact } from '../support/a-site.ts'
import { aSetting } from '../support/an-instrument.ts'

/** What would tell anyone who sees it what this is about. */
export const telling: readonly [path: string, value: unknown, sentence: string][] = [
  [
    'instruments',
    [{ ...aSetting, id: 'slavery-form' }],
    'instruments[0].id: "slavery-form" has "slave" in it, which tells anyone who sees it what this is about. Use neutral words, for example "house-form".',
  ],
  [
    'instruments',
    [{ ...aSetting, file: 'instruments/abuse.json' }],
    'instruments[0].file: "instruments/abuse.json" has "abus" in it, which tells anyone who sees it what this is about. Use neutral words, for example "instruments/house-form.json".',
  ],
  [
    'careNote.text',
    'Safeguarding concern',
    'careNote.text: "Safeguarding concern" has "safeguard" in it, which tells anyone who sees it what this is about. Use neutral words, for example "Care note: phone 4321 before contact or discharge".',
  ],
  [
    'safeguardingTeam.outOfHours.0.name',
    'Trafficking lead',
    'safeguardingTeam.outOfHours[0].name: "Trafficking lead" has "traffick" in it, which tells anyone who sees it what this is about. Use neutral words, for example "Duty lead".',
  ],
  [
    'owner',
    aContact('Victim lead', '01632 960106'),
    'owner.name: "Victim lead" has "victim" in it, which tells anyone who sees it what this is about. Use neutral words, for example "Duty lead".',
  ],
  [
    'name',
    'Centre for Victims',
    'name: "Centre for Victims" has "victim" in it, which tells anyone who sees it what this is about. Use neutral words, for example "Hillside Hospital".',
  ],
  [
    'handOutNumbers.0.contact.hours',
    'Abuse line, day and night',
    'handOutNumbers[0].contact.hours: "Abuse line, day and night" has "abus" in it, which tells anyone who sees it what this is about. Use neutral words, for example "Monday to Friday, 9 to 5".',
  ],
  [
    'childProtection.contact.hours',
    'Safeguarding hours',
    'childProtection.contact.hours: "Safeguarding hours" has "safeguard" in it, which tells anyone who sees it what this is about. Use neutral words, for example "Monday to Friday, 9 to 5".',
  ],
]
