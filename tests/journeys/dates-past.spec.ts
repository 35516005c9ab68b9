import { countsOf, heldFor, NOTHING } from './held.ts'
import { longUnchecked } from './long-unchecked.ts'
import { expect, test, type Room } from './room.ts'

const SWITCHBOARD = '01632 960100'
const AGE = `Last checked 1 March 2019; if it does not work, ask the switchboard, ${SWITCHBOARD}.`

async function seesWithAge(here: Room, ...who: readonly string[]): Promise<void> {
  for (const name of who) {
    const line = here.page.locator('.phone-line', { hasText: name }).first()
    await expect(line).toBeVisible()
    await expect(line).toContainText(AGE)
  }
}

test('DF-5: with every date past, the app starts, the numbers for danger and for children stand there with their age, and no adult is referred (R-032, R-083, R-031, R-052)', async ({
  page,
  room,
  record,
}) => {
  await longUnchecked(page)
  const patient = 'adult-companion'
  const here = await room({ patient, encounter: `${patient}-visit` })
  await here.enter()
  await here.reads(
    /^Nobody has checked the services of this hospital in time\. Nobody can be referred from here/,
  )
  await here.press('Staff help')
  await seesWithAge(
    here,
    'Emergency services',
    'Hospital security',
    'Nurse in charge',
    'Duty lead for adults',
    'Senior nurse on call',
    'Child protection lead',
    "Children's social services, out of hours",
  )

  await here.press('Overview')
  await here.settle()
  await here.press('Overview')
  await here.press('What would help most')
  await here.tick('A safe place to stay')
  await here.press('Next: your judgement')
  await here.choose('We talked')
  await here.choose(/^Some concern/)
  await here.write(/reason/, 'Hurt at work, and someone answers for her')
  await here.press('Next: services')
  await here.reads(
    'Every service that fits should have been checked again by now. Sphere sends nothing until someone does.',
  )
  await here.reads(
    /^Nothing can be sent: the contact was last checked on 1 March 2019 and should have been checked again by 1 September 2019/,
  )
  for (const fold of await here.page.locator('summary').all()) await fold.click()
  await expect(here.page.getByRole('button', { name: /^Talk about/ })).toHaveCount(0)
  await expect(here.page.getByRole('button', { name: 'Agrees', exact: true })).toHaveCount(0)
  await here.press('Next: what is written')
  await here.press('Care and next visit')
  await here.reads(/Do not try to get the patient out by yourself/)
  await here.press('Next: what is written')
  await here.saves('Team note only')
  await seesWithAge(here, 'Duty lead for adults')
  const held = await heldFor(record, patient)
  expect(countsOf(held)).toEqual({ ...NOTHING, QuestionnaireResponse: 1, Task: 1, Provenance: 1 })
})

test('DF-5: with every date past, a child’s lead is still shown with the age of the number, and still told (R-156, R-157, R-158)', async ({
  page,
  room,
  record,
}) => {
  await longUnchecked(page)
  const here = await room({ patient: 'child', encounter: 'child-visit' })
  await here.enter()
  const numbers = [
    'Child protection lead',
    "Children's social services, out of hours",
    'Police, in an emergency',
  ]
  await here.press(/^Questions/)
  await seesWithAge(here, ...numbers)
  await here.press('Overview')
  await here.judges(
    'It was not safe to ask',
    /^Some concern/,
    'Third infection, and the person with her answers',
  )
  await here.press('Next: keeping the child safe')
  await seesWithAge(here, ...numbers, 'Emergency services')
  await here.press('Next: what is written')
  await here.saves('Team note only')
  await seesWithAge(here, 'Child protection lead')
  expect(await record.find('ServiceRequest?patient=child')).toMatchObject([
    { status: 'active', performer: [{ reference: 'Organization/team-4322' }] },
  ])
})
