import { expect, type APIRequestContext } from '@playwright/test'

/** The record's own truth, asked past the app: what is there, for whom, whatever the screen says. */
export class RecordTruth {
  readonly #request: APIRequestContext
  readonly #tokens = new Map<string, string>()

  constructor(request: APIRequestContext) {
    this.#request = request
  }

  /** As at the start: charts, faults, sign-ins and the list of requests. */
  async reset(): Promise<void> {
    const answer = await this.#request.post('/sandbox/reset')
    expect(answer.ok()).toBe(true)
    this.#tokens.clear()
  }

  async launchUrl(launch: Record<string, string>): Promise<string> {
    const answer = await this.#request.post('/sandbox/launch', { data: launch })
    const { url } = await answer.json()
    expect(typeof url).toBe('string')
    return url
  }

  async fault(fault: string, narrowed: Record<string, string | number> = {}): Promise<void> {
    const answer = await this.#request.post('/sandbox/faults', { data: { fault, ...narrowed } })
    expect(answer.ok()).toBe(true)
  }

  /** The resources a person finds with this search. */
  async find(path: string, user = 'safeguarding', patient?: string): Promise<fhir4.FhirResource[]> {
    const bundle = await this.get(path, user, patient)
    return (bundle.entry ?? []).flatMap(({ resource }) => resource ?? [])
  }

  /** The answer itself, totals and all. */
  async get(
    path: string,
    user = 'safeguarding',
    patient?: string,
  ): Promise<fhir4.Bundle<fhir4.FhirResource>> {
    const answer = await this.#request.get(`/fhir/${path}`, {
      headers: {
        authorization: `Bearer ${await this.#token(user, patient)}`,
        accept: 'application/fhir+json',
      },
    })
    return answer.json()
  }

  async status(path: string, user: string, patient?: string): Promise<number> {
    const answer = await this.#request.get(`/fhir/${path}`, {
      headers: { authorization: `Bearer ${await this.#token(user, patient)}` },
    })
    return answer.status()
  }

  /** Every version of everything written about a patient, as one text. */
  async versionsOf(patient: string): Promise<string> {
    const types = ['Flag', 'QuestionnaireResponse', 'Consent', 'ServiceRequest', 'Task', 'Provenance']
    const found = await Promise.all(types.map((type) => this.find(`${type}?patient=${patient}`)))
    const all = found.flat().map(({ resourceType, id }) => this.get(`${resourceType}/${id}/_history`))
    return JSON.stringify(await Promise.all(all))
  }

  /** Changes what stands in the record, as somebody else might. */
  async change(path: string, change: Record<string, unknown>): Promise<void> {
    const headers = { authorization: `Bearer ${await this.#token('safeguarding', undefined)}` }
    const before = await this.#request.get(`/fhir/${path}`, { headers })
    const data = { ...(await before.json()), ...change }
    const answer = await this.#request.put(`/fhir/${path}`, {
      headers: { ...headers, 'content-type': 'application/fhir+json' },
      data,
    })
    expect(answer.ok()).toBe(true)
  }

  async requests(): Promise<{ method: string; path: string; status: number; user: string }[]> {
    return (await this.#request.get('/sandbox/requests')).json()
  }

  async #token(user: string, patient: string | undefined): Promise<string> {
    const key = `${user} ${patient ?? ''}`
    const known = this.#tokens.get(key)
    if (known) return known
    const level = patient === undefined ? 'user' : 'patient'
    const answer = await this.#request.post('/sandbox/token', {
      data: { user, ...(patient !== undefined && { patient }), scope: `${level}/*.cruds` },
    })
    expect(answer.ok()).toBe(true)
    const { access_token: token } = await answer.json()
    this.#tokens.set(key, token)
    return token
  }
}
