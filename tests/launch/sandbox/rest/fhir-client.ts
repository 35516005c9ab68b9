import type { WithId } from '@medplum/core'
import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes'
import { expect } from 'vitest'
import type { Access, FaultHook } from '../../../../launch/sandbox/rest/access.ts'
import { fhirRest } from '../../../../launch/sandbox/rest/fhir-rest.ts'
import { seesEverything } from '../../../../launch/sandbox/store/sight.ts'
import { SqliteRepository } from '../../../../launch/sandbox/store/sqlite-repository.ts'

export const base = 'http://localhost:4100/fhir'

export interface Reply {
  status: number
  headers: Headers
  text: string
}

export interface Setting {
  access?: Partial<Access>
  faults?: FaultHook
  repository?: SqliteRepository
}

/** The FHIR server without a network, and what it logged. */
export function aServer({ access = {}, faults = {}, repository = new SqliteRepository() }: Setting = {}) {
  const log: string[] = []
  const app = fhirRest({
    repository,
    base,
    access: async () => ({ user: 'clinician', sight: seesEverything, may: () => true, ...access }),
    faults,
    log: ({ method, path, status, user }) => log.push(`${method} ${path} ${status} ${user}`),
  })
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const content = typeof body === 'string' ? body : JSON.stringify(body)
    const response = await app.request(`${base}/${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/fhir+json' }), ...headers },
      ...(body === undefined ? {} : { body: content }),
    })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  return { app, send, log, repository }
}

export function json<T extends Resource>(type: T['resourceType'], { text }: Reply): WithId<T> {
  const resource: WithId<T> = JSON.parse(text)
  expect(resource.resourceType).toBe(type)
  return resource
}

export function bundle(reply: Reply): Bundle {
  return json<Bundle>('Bundle', reply)
}

/** What an OperationOutcome says, in one line. */
export function said(reply: Reply): string {
  const { issue } = json<OperationOutcome>('OperationOutcome', reply)
  return issue.map(({ details }) => details?.text).join(' ')
}

export function flag(text = 'Care note', more: object = {}): object {
  return {
    resourceType: 'Flag',
    status: 'active',
    code: { text },
    subject: { reference: 'Patient/ana' },
    ...more,
  }
}

export function identified(value: string): object {
  return { identifier: [{ system: 'urn:i', value }] }
}
