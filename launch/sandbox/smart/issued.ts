import { expiring, type Expiring } from './expiring.ts'
import type { Grant, LaunchContext } from './grant.ts'

/** An authorization code, and what must be shown to redeem it. */
export interface CodeGrant {
  grant: Grant
  redirectUri: string
  challenge: string
}

/** Everything the server has given out. In memory: a restart signs everybody out. */
export interface Issued {
  launches: Expiring<LaunchContext>
  codes: Expiring<CodeGrant>
  accessTokens: Expiring<Grant>
  refreshTokens: Expiring<Grant>
  /** Codes and refresh tokens that were used: a second use means somebody copied one. */
  spent: Map<string, Grant['family']>
  endFamily(family: string): void
  clear(): void
}

export function issuedNothing(now: () => number): Issued {
  const launches = expiring<LaunchContext>(now)
  const codes = expiring<CodeGrant>(now)
  const accessTokens = expiring<Grant>(now)
  const refreshTokens = expiring<Grant>(now)
  const spent = new Map<string, string>()

  return {
    launches,
    codes,
    accessTokens,
    refreshTokens,
    spent,
    endFamily(family) {
      accessTokens.drop((grant) => grant.family === family)
      refreshTokens.drop((grant) => grant.family === family)
    },
    clear() {
      for (const kept of [launches, codes, accessTokens, refreshTokens, spent]) kept.clear()
    },
  }
}
