// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { showRefusal } from '../../launch/refusal-view.ts'

const here = 'https://app.example/launch.html?iss=https://ehr.example/fhir&launch=abc'
let main: HTMLElement

beforeEach(() => {
  main = document.createElement('main')
  main.append('Opening…')
  document.body.replaceChildren(main)
})

describe('the page that says why nothing opened', () => {
  it('says what happened, what is in the record and what to do now, and is read out', () => {
    showRefusal(main, { refused: 'record-system-unreachable' }, here)
    expect([...main.children].map(({ textContent }) => textContent)).toEqual([
      'The record system could not be reached.',
      'Nothing was sent and nothing was saved.',
      'Wait a minute, then open Wellbeing review from the chart again.',
    ])
    expect(document.activeElement).toBe(main.querySelector('h1'))
  })

  it('offers a new tab with the same launch where storage is blocked, and nothing of this tab goes with it', () => {
    showRefusal(main, { refused: 'storage-blocked' }, here)
    const link = main.querySelector('a')
    expect([link?.href, link?.target, link?.rel]).toEqual([here, '_blank', 'noopener noreferrer'])
  })

  it('offers no link otherwise: what is in the address may not be from the record', () => {
    showRefusal(main, { refused: 'unknown-record-system' }, here)
    expect([main.querySelector('a'), main.textContent?.includes('ehr.example')]).toEqual([null, false])
  })

  it('shows IT each mistake in the settings, as text', () => {
    showRefusal(
      main,
      { refused: 'settings-wrong', sentences: ['One.', '<img src=x onerror=alert(1)>'] },
      here,
    )
    expect([...main.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'One.',
      '<img src=x onerror=alert(1)>',
    ])
    expect(main.querySelector('img')).toBeNull()
  })

  it('DF-2 says one thing to a patient, and no more', () => {
    showRefusal(main, { refused: 'not-staff' }, here)
    expect(main.textContent).toBe('This page is for staff.If you need help, ask any member of staff.')
  })
})
