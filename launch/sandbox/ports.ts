export interface Ports {
  /** The record system's. */
  record: number
  /** The app's. */
  app: number
}

const variables = { record: 'SANDBOX_PORT', app: 'APP_PORT' } as const
const usual: Ports = { record: 4100, app: 4101 }

/** The ports to serve on, from the environment. Throws a sentence for one that is none. */
export function readPorts(environment: Readonly<Record<string, string | undefined>>): Ports {
  const ports = { record: readPort('record', environment), app: readPort('app', environment) }
  if (ports.record !== ports.app) return ports
  throw new Error(
    `SANDBOX_PORT and APP_PORT are both ${ports.app}. Give the record system and the app one each.`,
  )
}

/** What to do where starting failed because another program has the port; undefined for any other failure. */
export function portInUse(problem: unknown, ports: Ports): string | undefined {
  if (!(problem instanceof Error) || !('code' in problem) || !('port' in problem)) return undefined
  if (problem.code !== 'EADDRINUSE' && problem.code !== 'EACCES') return undefined
  const whose = problem.port === ports.app ? 'app' : 'record'
  const why = problem.code === 'EACCES' ? 'may not be used by you' : 'is in use by another program'
  return `Port ${String(problem.port)} ${why}. Stop that program, or set ${variables[whose]} to another port, for instance ${variables[whose]}=${ports[whose] + 100}.`
}

function readPort(whose: keyof Ports, environment: Readonly<Record<string, string | undefined>>): number {
  const text = environment[variables[whose]] ?? ''
  if (text === '') return usual[whose]
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new Error(
    `${variables[whose]} is '${text}'. It must be a port number between 1 and 65535, for instance ${usual[whose]}.`,
  )
}
