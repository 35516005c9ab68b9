import { launch } from './launch.ts'
import { loadSite } from './load-site.ts'
import { showRefusal } from './refusal-view.ts'
import { signInLibrary } from './sign-in-library.ts'

/** What runs on launch.html: the record system opens it, and it leaves for sign-in or says why not. */
async function open(main: HTMLElement): Promise<void> {
  const here = new URL(location.href)
  const send = fetch.bind(globalThis)
  // On its way while the library begins.
  const settings = loadSite(send)
  const library = signInLibrary()
  const site = await settings
  const refusal =
    'refused' in site
      ? site
      : await launch(here, site, {
          authorize: async (request) => (await library).authorize(request),
          send,
          storage: () => sessionStorage,
          appAddress: new URL('./', here).href,
          cleanAddress: () => history.replaceState({}, '', location.pathname),
          leave: (address) => location.replace(address),
        })
  if (refusal) showRefusal(main, refusal, here.href)
}

const main = document.querySelector('main')
if (main) void open(main)
