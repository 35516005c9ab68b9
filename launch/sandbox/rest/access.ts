import type { Sight } from '../store/sight.ts'

/** Create, read (also vread and the history of one resource), update, delete, search: the letters of a SMART v2 scope. */
export type Interaction = 'c' | 'r' | 'u' | 'd' | 's'

/** What the bearer of one access token may do. */
export interface Access {
  user: string
  sight: Sight
  /**
   * Is the interaction inside the granted scopes? Asked for every request, and for every entry of a Bundle.
   * Asked first without a resource ("any scope for this type at all?"), so that a missing scope answers 403
   * whether or not the resource exists; then again with the resource that is read or about to be written.
   * A conditional create asks for `c` and, because a match gives the resource back, for `s`.
   * A search gives its parameters; what `_include` and `_revinclude` would add is asked for with `r`.
   */
  may(interaction: Interaction, type: string, resource?: unknown, search?: URLSearchParams): boolean
}

/** `text` is a plain sentence that says what to do. */
export type Authenticate = (request: Request) => Promise<Access | { status: 401 | 403; text: string }>

/** One FHIR request, already parsed. */
export interface FhirCall {
  method: string
  /** Relative to the FHIR base, without the query: `Flag/1`, `Flag/_search`, '' for a Bundle, `metadata`. */
  path: string
  /** The query, or the form of a POST `_search`. */
  search: URLSearchParams
  headers: Headers
  body: unknown
  /** '' before sign-in (`metadata`). */
  user: string
  /** What is asked for, one for each entry where the body is a batch or a transaction. Empty for `metadata`. */
  asks: readonly Ask[]
  bundle?: 'batch' | 'transaction'
}

export interface Ask {
  interaction: Interaction
  method: string
  type: string
}

/** A string body is sent as it is, with its own Content-Type; anything else is sent as FHIR JSON. */
export interface FhirAnswer {
  status: number
  headers: Headers
  body: unknown
}

/** What goes wrong instead. Nothing has been done yet. */
export type Interference =
  | { answer: FhirAnswer }
  /** The socket is closed without an answer. */
  | { drop: true }
  /** Carried out in place of the request that came (a server that ignores `If-None-Exist`, for one). */
  | { call: FhirCall }

/** Lets the fault switches change what happens. Every member may be left out. */
export interface FaultHook {
  /** Before anything is done, outside the queue of requests: waiting here delays nobody else. */
  before?(call: FhirCall): Promise<Interference | undefined>
  /** For each single interaction, also inside a Bundle, where a refusal undoes a transaction. */
  refuse?(interaction: Interaction, type: string): { status: number; text: string } | undefined
  /** A valid resource on its way into the store; what is returned is stored without being validated again. */
  write?(resource: object): object
  /** After the commit. 'drop' closes the socket: the answer is lost, what was written stays. */
  after?(call: FhirCall, answer: FhirAnswer): Promise<FhirAnswer | 'drop'>
  /** What `metadata` says, changed. */
  declare?(statement: object): object
}

/** Told of every FHIR request once it is answered. `path` has the query; status 0 is a socket closed without an answer. */
export type RequestLog = (entry: { method: string; path: string; status: number; user: string }) => void
