import { start } from '../src/main.tsx'
import { loadSite } from './load-site.ts'
import { openSession } from './session.ts'
import { signInLibrary } from './sign-in-library.ts'

/** What runs on the app's own page: sign-in comes back here, and the app starts with a session or with the reason why not. */
async function open(place: HTMLElement): Promise<void> {
  const url = new URL(location.href)
  const library = signInLibrary()
  const send = fetch.bind(globalThis)
  const site = await loadSite(send)
  if ('refused' in site) {
    cleanAddress()
    start(place, { opened: 'refused', refusal: site })
    return
  }
  const session = await openSession(site, {
    url,
    ready: async () => (await library).ready(),
    send,
    storage: () => sessionStorage,
    cleanAddress,
    ticking: { elapsed: () => performance.now(), wall: () => Date.now() },
  })
  start(
    place,
    'refused' in session ? { opened: 'refused', refusal: session } : { opened: 'session', session, site },
  )
}

function cleanAddress(): void {
  history.replaceState({}, '', location.pathname)
}

const place = document.querySelector<HTMLElement>('#app')
if (place) void open(place)
