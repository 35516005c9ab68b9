import * as z from 'zod/mini'
import { field } from './field.ts'

/** http is for a sandbox on the same machine and nothing else. */
const SECURE = /^(https:\/\/[^\s/?#@]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?)/

export function address() {
  const whole = new RegExp(`${SECURE.source}(/[^\\s?#]*[^/\\s?#])?$`)
  return field(
    z.string().check(z.regex(whole)),
    'an https:// address without a slash at its end (http:// only on this same machine)',
    'https://ehr.hospital.example/fhir',
  )
}

export function origin() {
  return field(
    z.string().check(z.regex(new RegExp(`${SECURE.source}$`))),
    'an https:// address with nothing after the host (http:// only on this same machine)',
    'https://ehr.hospital.example',
  )
}
