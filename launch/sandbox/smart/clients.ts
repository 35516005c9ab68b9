import type { ResourceScope } from './scope.ts'

/** An app that may sign people in here. Both are public: a page in a browser can keep no secret. */
export interface RegisteredClient {
  id: string
  redirectUris: readonly string[]
  /** The kinds of resource scope it may have. */
  levels: readonly ResourceScope['level'][]
}

export function appOrigins(appPort: number): readonly string[] {
  return [`http://localhost:${appPort}`, `http://127.0.0.1:${appPort}`]
}

/** The clinician's app, and the same app as the safeguarding team starts it, without a patient. */
export function registeredClients(appPort: number): readonly RegisteredClient[] {
  const redirectUris = appOrigins(appPort).flatMap((origin) => [`${origin}/`, `${origin}/index.html`])
  return [
    { id: 'sphere', redirectUris, levels: ['patient', 'user'] },
    { id: 'sphere-team', redirectUris, levels: ['user'] },
  ]
}
