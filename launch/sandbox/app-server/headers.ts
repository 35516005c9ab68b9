import * as z from 'zod'

/** The part of the site file that the headers follow. */
const Origins = z.object({
  issuers: z.array(z.object({ iss: z.url(), authOrigins: z.array(z.string()).default([]) })),
  recordOrigins: z.array(z.string()),
})

/**
 * The headers a production web server sends with every answer (no HSTS: this one is http on the same machine).
 * The app may reach what its site file names, and be framed by the record systems it names, and by nobody else.
 */
export function productionHeaders(siteFile: string): Record<string, string> {
  const { issuers, recordOrigins } = Origins.parse(JSON.parse(siteFile))
  const reached = issuers.flatMap(({ iss, authOrigins }) => [new URL(iss).origin, ...authOrigins])
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${["'self'", ...new Set(reached)].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${recordOrigins.join(' ')}`,
    "require-trusted-types-for 'script'",
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), clipboard-read=(), display-capture=()',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}

/** Hashed files never change; pages and settings are asked for anew each time. */
export function cacheControl(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store'
}
