import { start } from '../src/main.tsx'
import { loadSite } from './load-site.ts'
import { handOver, type Heard } from './second-window.ts'
import { openSession } from './session.ts'
import { signInAgain, type AgainMeans, type OtherWindow } from './sign-in-again.ts'
import { signInLibrary } from './sign-in-library.ts'

const CLOSES_ITSELF_AFTER = 10_000

/** What runs on the app's own page: sign-in comes back here, and the app starts with a session or with the reason why not. */
async function open(place: HTMLElement): Promise<void> {
  const url = new URL(location.href)
  // An entry that was open once keeps what `cleanAddress` left there; a new one has nothing.
  const loadedAgain = history.state !== null
  if (handOver(url, opener)) {
    // The window that waits closes this one. Closed too soon, what was handed over would come from nobody.
    setTimeout(() => close(), CLOSES_ITSELF_AFTER)
    return
  }
  const send = fetch.bind(globalThis)
  // On its way while the library begins.
  const settings = loadSite(send)
  const library = signInLibrary()
  const site = await settings
  if ('refused' in site) {
    cleanAddress()
    start(place, { opened: 'refused', refusal: site })
    return
  }
  const again: AgainMeans = {
    openWindow,
    authorize: async (request) => (await library).authorize(request),
    send,
    storage: () => sessionStorage,
    appAddress: new URL('./', url).href,
    wall: () => Date.now(),
    listen,
  }
  const session = await openSession(site, {
    url,
    loadedAgain,
    again: (before, taken) => signInAgain(before, taken, again),
    ready: async () => (await library).ready(),
    send,
    storage: () => sessionStorage,
    cleanAddress,
    ticking: { elapsed: () => performance.now(), wall: () => Date.now() },
  })
  start(
    place,
    'refused' in session
      ? { opened: 'refused', refusal: session, numbers: site }
      : {
          opened: 'session',
          session,
          site,
          loadPack: async () => (await import('./load-pack.ts')).loadPack(site.region),
        },
  )
}

function cleanAddress(): void {
  history.replaceState({}, '', location.pathname)
}

function openWindow(): OtherWindow | undefined {
  const other = window.open('', '_blank', 'popup,width=640,height=720')
  if (!other) return undefined
  return {
    get closed() {
      return other.closed
    },
    go: (address) => other.location.replace(address),
    close: () => other.close(),
    source: other,
  }
}

function listen(heard: (message: Heard) => void): () => void {
  const told = ({ origin, source, data }: MessageEvent<unknown>) => heard({ origin, source, data })
  window.addEventListener('message', told)
  return () => window.removeEventListener('message', told)
}

const place = document.querySelector<HTMLElement>('#app')
if (place) void open(place)
