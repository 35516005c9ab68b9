import type { RequestLog } from '../rest/access.ts'

/** One FHIR request, as `GET /sandbox/requests` shows it. */
export interface LoggedRequest {
  method: string
  /** With the query. */
  path: string
  /** 0 where the connection was closed without an answer. */
  status: number
  /** '' where nobody was signed in. */
  user: string
  at: string
}

/** The latest requests; a record system that runs for days must not fill the memory with older ones. */
export interface RequestJournal {
  log: RequestLog
  all(): readonly LoggedRequest[]
  clear(): void
}

const longest = 10_000

export function requestJournal(now: () => number): RequestJournal {
  let requests: LoggedRequest[] = []
  return {
    log(request) {
      requests.push({ ...request, at: new Date(now()).toISOString() })
      if (requests.length > 2 * longest) requests = requests.slice(-longest)
    },
    all: () => requests.slice(-longest),
    clear() {
      requests = []
    },
  }
}
