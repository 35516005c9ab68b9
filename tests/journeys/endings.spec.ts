import { expect, test, type Room } from './room.ts'

const adult = { patient: 'adult-companion', encounter: 'adult-companion-visit' }
const SIX = ['Flag', 'QuestionnaireResponse', 'Consent', 'ServiceRequest', 'Task', 'Provenance']

test('an adult declines everything, in twelve presses at most, and that is a whole ending (R-046, R-078)', async ({
  room,
  record,
}) => {
  const here = await room(adult)
  await here.enter()
  await declines(here)
  await here.sees(/^Saved/)
  expect(here.presses).toBeLessThanOrEqual(12)

  expect(await record.find('ServiceRequest?patient=adult-companion')).toEqual([])
  expect(await record.find('Consent?patient=adult-companion')).toEqual([])
  const [response] = await record.find('QuestionnaireResponse?patient=adult-companion')
  expect(JSON.stringify(response)).toContain('declined')
})

async function declines(here: Room): Promise<void> {
  await here.press(/^Questions/)
  await here.choose('Yes, alone')
  await here.choose('We share a language well')
  await here.choose('Able to take part')
  await here.tick(/I have said this/)
  await here.choose('Prefers not to talk about it')
  await here.press('Note that they prefer not to, then your judgement')
  await here.choose(/^Some concern/)
  await here.write(/reason/, 'Hurt at work, and someone answers for her')
  await here.press(/^Next: what is written/)
  await here.press(/^Choose this.*Team note only/)
  await here.press(/^Save/)
}

test('a companion will not leave: the concern is kept, advice is asked for today and someone tries again (DF-3)', async ({
  room,
  record,
}) => {
  const here = await room(adult)
  await here.enter()
  await here.press('What you notice')
  await here.tick('Someone stays close, or will not leave')
  await here.press('Next: before you talk')
  await here.choose('Someone stays with them')
  await expect(here.page.getByRole('button', { name: 'Begin: offer help first' })).toHaveCount(0)
  await here.press('Overview')
  await here.press('Your judgement')
  await here.choose('It was not safe to ask')
  await here.choose(/^Some concern/)
  await here.write(/reason/, 'He answers every question and will not go')
  await here.write('Who will try?', 'Ward sister, at the wound check')
  await here.press(/^Next: what is written/)
  await here.press(/^Choose this.*Team note only/)
  await here.press(/^Save/)
  await here.sees(/^Saved/)

  const tasks = await record.find('Task?patient=adult-companion')
  const codes = tasks.map((task) => (task.resourceType === 'Task' ? task.code?.coding?.[0]?.code : ''))
  expect(codes.toSorted((a = '', b = '') => a.localeCompare(b))).toEqual(['ask-alone', 'review'])
  expect(JSON.stringify(tasks)).toContain('Ward sister')
  expect(await record.find('Flag?patient=adult-companion')).toEqual([])
  expect(await record.find('ServiceRequest?patient=adult-companion')).toEqual([])
})

test('a child: the lead is sent what protects the child, on the duty and on nobody’s agreement (R-156, R-157)', async ({
  room,
  record,
}) => {
  const here = await room({ patient: 'child', encounter: 'child-visit' })
  await here.enter()
  await here.press('Your judgement')
  await here.choose('It was not safe to ask')
  await here.choose(/^Some concern/)
  await here.write(/reason/, 'Third infection, and the person with her answers')
  await here.press(/^Next/)
  await here.sees('Keeping the child safe')
  await here.reads(/Child protection lead/)
  await here.choose(/^Not yet/)
  await here.press('Next: what is written')
  await here.press(/^Choose this.*Team note only/)
  await here.press(/^Save/)
  await here.sees(/^Saved/)

  const referrals = await record.find('ServiceRequest?patient=child')
  expect(referrals).toHaveLength(1)
  expect(referrals[0]).toMatchObject({ performer: [{ reference: 'Organization/child-protection-team' }] })
  expect(JSON.stringify(referrals[0])).toContain('duty-to-protect')
  expect(await record.find('Consent?patient=child')).toEqual([])
})

test('nothing written: three presses, and the record holds no trace (R-129, R-130)', async ({
  room,
  record,
}) => {
  const here = await room({ patient: 'care-worker', encounter: 'care-worker-visit' })
  await here.enter()
  await here.press('Close, nothing written')
  await here.press('Close, nothing written')
  await here.sees('Closed')
  expect(here.presses).toBeLessThanOrEqual(3)
  for (const type of SIX) expect(await record.find(`${type}?patient=care-worker`), type).toEqual([])
  const writes = (await record.requests()).filter(
    ({ method, path }) => method !== 'GET' && !path.includes('_search'),
  )
  expect(writes).toEqual([])
})

test('DF-2: the patient’s side finds no body, total, include, history or trace of any of the six', async ({
  room,
  record,
}) => {
  const here = await room(adult)
  await here.enter()
  await declines(here)
  await here.sees(/^Saved/)

  const written = (
    await Promise.all(SIX.map((type) => record.find(`${type}?patient=adult-companion`)))
  ).flat()
  expect(written.length).toBeGreaterThanOrEqual(3)
  for (const user of ['portal', 'clerk']) {
    for (const type of SIX) {
      const bundle = await record.get(`${type}?patient=adult-companion&_include=*`, user, 'adult-companion')
      expect(bundle.entry ?? [], `${user} ${type}`).toEqual([])
      expect(bundle.total ?? 0, `${user} ${type}`).toBe(0)
    }
    for (const { resourceType, id } of written) {
      expect(await record.status(`${resourceType}/${id}`, user, 'adult-companion')).toBe(404)
      expect(await record.status(`${resourceType}/${id}/_history`, user, 'adult-companion')).toBe(404)
      expect(await record.status(`${resourceType}/${id}/_history/1`, user, 'adult-companion')).toBe(404)
    }
  }
})
