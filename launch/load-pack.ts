import type { Pack } from '../src/site/pack.ts'
import type { Region } from '../src/site/region.ts'

type File = () => Promise<{ default: unknown }>

const everywhere: File = () => import('./sites/packs/everywhere.json')
const uk: File = () => import('./sites/packs/uk.json')

/** A region's own file first, then what it shares with others. */
const FILES: Record<Region, readonly [own: File, ...shared: File[]]> = {
  'uk-england-wales': [() => import('./sites/packs/uk-england-wales.json'), uk, everywhere],
  'uk-scotland': [() => import('./sites/packs/uk-scotland.json'), uk, everywhere],
  'uk-northern-ireland': [() => import('./sites/packs/uk-northern-ireland.json'), uk, everywhere],
  us: [() => import('./sites/packs/us.json'), everywhere],
  international: [() => import('./sites/packs/international.json'), everywhere],
}

/** What is known of one region, loaded after the first page: nothing on that page waits for it. */
export async function loadPack(region: Region): Promise<Pack> {
  const [{ readPacks }, ...files] = await Promise.all([
    import('../src/site/read-pack.ts'),
    ...FILES[region].map((file) => file().catch(file)),
  ])
  return readPacks(files.map((file) => file.default))
}
