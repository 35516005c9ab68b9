import type { CapabilityStatementRestSecurity } from '@medplum/fhirtypes'
import { Refusal, refusal } from '../store/refusal.ts'
import type { SqliteRepository } from '../store/sqlite-repository.ts'
import type { Access, Authenticate, FaultHook, FhirAnswer, FhirCall } from './access.ts'
import { answerTo, broken, bundleAnswer, found, refused } from './answer.ts'
import { performBatch, performTransaction } from './bundle.ts'
import { readCall } from './call.ts'
import { capabilityStatement } from './capability-statement.ts'
import { perform } from './interaction.ts'
import { viewOf } from './person-view.ts'
import type { Queue } from './queue.ts'

export interface RecordSystem {
  repository: SqliteRepository
  /** The FHIR base URL, without a slash at the end. */
  base: string
  access: Authenticate
  faults: FaultHook
  /** `rest.security` of the capability statement. */
  security?: CapabilityStatementRestSecurity
}

export interface Exchange {
  user: string
  answer: FhirAnswer | 'drop'
}

/** One request and what it gets: who asks, what goes wrong on purpose, what is done. */
export async function exchange(request: Request, system: RecordSystem, queue: Queue): Promise<Exchange> {
  let user = ''
  try {
    const access = isOpen(request, system.base) ? undefined : await signedIn(request, system.access)
    user = access?.user ?? ''
    const call = await readCall(request, system.base, user)
    return {
      user,
      answer: await withFaults(call, system, (asked) => queue.run(() => carryOut(asked, access, system))),
    }
  } catch (problem) {
    return { user, answer: answerToProblem(problem) }
  }
}

/** Only what a client needs before it can sign in. */
function isOpen({ method, url }: Request, base: string): boolean {
  return method === 'GET' && new URL(url).pathname === `${new URL(base).pathname}/metadata`
}

async function signedIn(request: Request, authenticate: Authenticate): Promise<Access> {
  const access = await authenticate(request)
  if ('status' in access) throw refusal(access.status, access.text)
  return access
}

async function withFaults(
  call: FhirCall,
  { faults }: RecordSystem,
  carryOutCall: (call: FhirCall) => Promise<FhirAnswer>,
): Promise<FhirAnswer | 'drop'> {
  const interference = await faults.before?.(call)
  if (interference && 'answer' in interference) return interference.answer
  if (interference && 'drop' in interference) return 'drop'
  const asked = interference?.call ?? call
  const answer = await carryOutCall(asked).catch(answerToProblem)
  return faults.after ? faults.after(asked, answer) : answer
}

async function carryOut(
  call: FhirCall,
  access: Access | undefined,
  system: RecordSystem,
): Promise<FhirAnswer> {
  const { base, faults, security } = system
  if (!access) {
    const statement = capabilityStatement(base, security)
    return found(faults.declare?.(statement) ?? statement)
  }
  const repository = system.repository.seenBy(viewOf(access, faults))
  const prefer = call.headers.get('prefer')
  if (call.bundle === 'batch') return bundleAnswer(await performBatch(call.body, repository, base), prefer)
  if (call.bundle === 'transaction')
    return bundleAnswer(await performTransaction(call.body, repository, base), prefer)
  if (call.path === '')
    throw refusal(400, 'Send a Bundle of type batch or transaction, or name a resource type.')
  const ifMatch = call.headers.get('if-match') ?? undefined
  const ifNoneExist = call.headers.get('if-none-exist') ?? undefined
  return answerTo(await perform({ ...call, ifMatch, ifNoneExist }, repository, base), prefer, base)
}

function answerToProblem(problem: unknown): FhirAnswer {
  if (problem instanceof Refusal) return refused(problem)
  process.stderr.write(`${problem instanceof Error ? problem.stack : String(problem)}\n`)
  return broken()
}
