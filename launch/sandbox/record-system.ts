import type { Resource } from '@medplum/fhirtypes'
import { Hono } from 'hono'
import { contract } from './contract/contract.ts'
import { launchUrl, type Launched, type Launching } from './contract/launch-routes.ts'
import { requestJournal, type RequestJournal } from './contract/request-log.ts'
import { calledByItsName } from './contract/same-site.ts'
import { faultSwitches, type FaultSwitches } from './faults/switches.ts'
import { serveOnLoopback } from './loopback-server.ts'
import { fhirRest } from './rest/fhir-rest.ts'
import { ConnectionDropped, type SocketEnv } from './rest/send.ts'
import { addressesAt } from './smart/addresses.ts'
import { authenticator } from './smart/authenticate.ts'
import { authorizationServer } from './smart/authorization-server.ts'
import { appOrigins, registeredClients } from './smart/clients.ts'
import { oauthUris } from './smart/discovery.ts'
import { issuedNothing } from './smart/issued.ts'
import type { Wanted } from './smart/open-context.ts'
import { peopleIn } from './smart/people-in.ts'
import { newSigningKey, type SigningKey } from './smart/signing-key.ts'
import { SqliteRepository } from './store/sqlite-repository.ts'
import { validate } from './store/validate/validate.ts'

export interface RecordSystemOptions {
  /** 0 for any free one. */
  port: number
  /** Where the app is served, on this machine. */
  appPort: number
  /** How long an access token lives: 900 unless told. */
  tokenLifetimeSeconds?: number
  /** What the record holds at the start and after every reset. */
  seed?: () => Promise<readonly Resource[]>
  /** The pages people use, at `/` and wherever else nothing stands yet. */
  pages?: (system: RecordSystem) => Hono
  /** Milliseconds since 1970. */
  now?: () => number
  /** A new one unless given. */
  key?: SigningKey
}

/** A record system: FHIR, sign-in, faults and charts on one origin. */
export interface RecordSystem {
  origin: string
  fhirBase: string
  repository: SqliteRepository
  faults: FaultSwitches
  requests: RequestJournal
  appOrigins: readonly string[]
  /** The app's launch URL for someone who is signed in already; it works once. */
  launchUrl(wanted: Wanted, appOrigin?: string): Promise<Launched>
  /** The seed again; no faults, no tokens, no requests in the journal. */
  reset: () => Promise<void>
}

export interface RunningRecordSystem extends RecordSystem {
  port: number
  close(): Promise<void>
}

/** Starts one on this machine: `http://localhost:<port>`. */
export async function createRecordSystem(options: RecordSystemOptions): Promise<RunningRecordSystem> {
  let assembled: Assembled | undefined
  const server = await serveOnLoopback(options.port, async (port) => {
    assembled = await assembleRecordSystem({ ...options, port })
    return assembled.app.fetch
  })
  if (!assembled) throw new Error('The record system did not start. Start it again.')
  return { ...assembled.system, port: server.port, close: () => server.close() }
}

export interface Assembled {
  app: Hono<SocketEnv>
  system: RecordSystem
}

/** The same without a socket, for `app.request`. */
export async function assembleRecordSystem(options: RecordSystemOptions): Promise<Assembled> {
  const { port, appPort, tokenLifetimeSeconds = 900, now = Date.now } = options
  const at = addressesAt(`http://localhost:${port}`)
  const repository = new SqliteRepository(validate)
  const launching: Launching = {
    at,
    issued: issuedNothing(now),
    key: options.key ?? (await newSigningKey()),
    lifetimeSeconds: tokenLifetimeSeconds,
    now,
    clients: registeredClients(appPort),
    people: peopleIn(repository),
    appOrigins: appOrigins(appPort),
  }
  const faults = faultSwitches()
  const requests = requestJournal(now)

  const system: RecordSystem = {
    origin: at.origin,
    fhirBase: at.fhirBase,
    repository,
    faults,
    requests,
    appOrigins: launching.appOrigins,
    launchUrl: (wanted, appOrigin) => launchUrl(launching, wanted, appOrigin),
    async reset() {
      const resources = (await options.seed?.()) ?? []
      repository.clear()
      repository.load(resources, { check: false })
      faults.switchOff()
      launching.issued.clear()
      requests.clear()
    },
  }
  await system.reset()
  return { app: compose(launching, system, options.pages?.(system)), system }
}

function compose(launching: Launching, system: RecordSystem, pages?: Hono): Hono<SocketEnv> {
  const { repository, faults, requests, reset, fhirBase } = system
  const rest = fhirRest({
    repository,
    base: fhirBase,
    access: authenticator(launching.issued),
    faults: faults.hook,
    log: requests.log,
    security: { cors: true, service: [smartOnFhir], extension: [oauthUris(launching.at)] },
  })
  const app = new Hono<SocketEnv>()
  app.use(calledByItsName)
  app.onError(failed)
  // Discovery comes before FHIR: it lies under the FHIR base and is no FHIR request.
  app.route('/', authorizationServer(launching))
  app.route('/', rest)
  app.route('/', contract({ ...launching, faults, requests, reset }))
  return pages ? app.route('/', pages) : app
}

function failed(problem: Error): Response {
  if (problem instanceof ConnectionDropped) throw problem
  process.stderr.write(`${problem.stack ?? problem.message}\n`)
  return new Response('The record system failed here. Go back and try again.', { status: 500 })
}

const smartOnFhir = {
  coding: [
    { system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' },
  ],
}
