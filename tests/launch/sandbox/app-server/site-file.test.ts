import { expect, test } from 'vitest'
import { atPort } from '../../../../launch/sandbox/app-server/site-file.ts'

test('the record system is named at the port where it is, under both its names, and nothing else changes', () => {
  const site = '{"iss":"http://localhost:4100/fhir","origins":["http://127.0.0.1:4100"],"phone":"4100"}'
  expect(atPort(site, 5123)).toBe(
    '{"iss":"http://localhost:5123/fhir","origins":["http://127.0.0.1:5123"],"phone":"4100"}',
  )
  expect(atPort('"http://localhost:41000" "https://localhost:4100"', 5123)).toBe(
    '"http://localhost:41000" "https://localhost:4100"',
  )
})
