import type { LaunchRefusal } from '../src/problem/launch-refusal.ts'
import type { Site } from '../src/site/site.ts'
import { authorizeAddress, type Authorize } from './authorize-address.ts'
import { discover } from './discovery.ts'
import { readLaunchUrl } from './launch-url.ts'
import { scopesFor, scopeText } from './scopes.ts'
import { storageWorks, type SessionStorage } from './sign-in-state.ts'

/** The browser, as far as a launch needs it. Handed in, so that tests need none. */
export interface LaunchMeans {
  authorize: Authorize
  send: typeof fetch
  storage: () => SessionStorage
  /** The app's own address: where sign-in comes back to. */
  appAddress: string
  /** Takes the launch code out of the address bar and the history. */
  cleanAddress: () => void
  leave: (address: string) => void
}

/** Leaves the page for the record's sign-in, or says why not. Nobody the settings do not name is ever contacted. P-1 */
export async function launch(url: URL, site: Site, means: LaunchMeans): Promise<LaunchRefusal | undefined> {
  const asked = readLaunchUrl(url, site.issuers)
  if ('refused' in asked) return asked
  // Before anything is sent: the launch code works once, and a new tab may still need it.
  if (!storageWorks(means.storage)) return { refused: 'storage-blocked' }
  const signIn = await discover(asked.issuer, means.send)
  if ('refused' in signIn) return signIn

  means.cleanAddress()
  const { issuer, launch: code } = asked
  const fromChart = code !== undefined
  const scopes = scopesFor({
    fromChart,
    withTeam: issuer.teamClientId !== undefined,
    caseData: site.caseDataExport?.enabled === true,
  })
  const wanted = {
    issuer,
    ...(fromChart && { launch: code }),
    clientId: fromChart ? issuer.clientId : (issuer.teamClientId ?? issuer.clientId),
    scope: scopeText(scopes, signIn.scopes),
    stateKey: crypto.randomUUID(),
  }
  try {
    means.leave(await authorizeAddress(wanted, signIn, means))
    return undefined
  } catch {
    return { refused: 'sign-in-failed' }
  }
}
