import * as z from 'zod/mini'
import { grantedFrom, type Allowed, type Deed } from './granted.ts'
import type { Transport } from './transport/transport.ts'

/** Whether a thing can be done here: declared by the record system, and granted at sign-in. */
export type Can = 'yes' | 'in-part' | 'not-granted' | 'not-supported'

/** What this record system says it can do, and what this sign-in may do of it. */
export interface Capabilities {
  /** False where the record system did not say: then everything granted is tried, and the screen says so. */
  declared: boolean
  canRead(type: string): Can
  canWrite(type: string, deed?: 'create' | 'update' | 'delete'): Can
  /** Whether a search on this type may use this parameter; true where nothing is declared and R4 has it. */
  searches(type: string, parameter: string): boolean
  /** Whether it sends only the elements that are asked for. Never taken for granted. */
  narrows(type: string): boolean
  transaction: boolean
  batch: boolean
  /** A create that does nothing when an entry with our identifier is already there. */
  conditionalCreate(type: string): boolean
}

const named = z.array(z.object({ code: z.string() }))
const Statement = z.object({
  resourceType: z.literal('CapabilityStatement'),
  rest: z
    .array(
      z.object({
        mode: z.string(),
        interaction: z.optional(named),
        searchParam: z.optional(z.array(z.object({ name: z.string() }))),
        resource: z.optional(
          z.array(
            z.object({
              type: z.string(),
              interaction: z.optional(named),
              conditionalCreate: z.optional(z.boolean()),
              searchParam: z.optional(z.array(z.object({ name: z.string() }))),
            }),
          ),
        ),
      }),
    )
    .check(z.minLength(1)),
})
type Rest = z.infer<typeof Statement>['rest'][number]

export async function askCapabilities(
  transport: Transport,
  scopes: readonly string[],
): Promise<Capabilities> {
  const answer = await transport.send({ doing: 'read CapabilityStatement', path: 'metadata' })
  return capabilitiesFrom(answer.ok ? answer.value.json : undefined, scopes)
}

/** `metadata` is whatever came back; one that cannot be understood counts as nothing declared. */
export function capabilitiesFrom(metadata: unknown, scopes: readonly string[]): Capabilities {
  const parsed = Statement.safeParse(metadata)
  const rest = parsed.success ? parsed.data.rest.find(({ mode }) => mode === 'server') : undefined
  const granted = grantedFrom(scopes)
  const can = (type: string, deed: Deed) => judge(granted(type, deed), !rest || declares(rest, type, deed))
  const resource = (type: string) => rest?.resource?.find((one) => one.type === type)

  return {
    declared: rest !== undefined,
    // A search is what we read with, save for the one patient.
    canRead: (type) => can(type, type === 'Patient' ? 'read' : 'search'),
    canWrite: (type, deed = 'create') => can(type, deed),
    searches: (type, parameter) =>
      !rest || (resource(type)?.searchParam ?? []).some(({ name }) => name === parameter),
    narrows: (type) =>
      [...(rest?.searchParam ?? []), ...(resource(type)?.searchParam ?? [])].some(
        ({ name }) => name === '_elements',
      ),
    transaction: rest?.interaction?.some(({ code }) => code === 'transaction') ?? false,
    batch: rest?.interaction?.some(({ code }) => code === 'batch') ?? false,
    conditionalCreate: (type) => resource(type)?.conditionalCreate ?? false,
  }
}

function judge(allowed: Allowed, declared: boolean): Can {
  if (!declared) return 'not-supported'
  if (allowed === 'none') return 'not-granted'
  return allowed === 'part' ? 'in-part' : 'yes'
}

const CODES: Readonly<Record<Deed, string>> = {
  create: 'create',
  read: 'read',
  update: 'update',
  delete: 'delete',
  search: 'search-type',
}

function declares(rest: Rest, type: string, deed: Deed): boolean {
  const declared = rest.resource?.find((one) => one.type === type)
  return declared?.interaction?.some(({ code }) => code === CODES[deed]) ?? false
}
