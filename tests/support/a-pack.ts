import { readFileSync } from 'node:fs'
import type { Pack } from '../../src/site/pack.ts'
import { readPacks } from '../../src/site/read-pack.ts'
import type { Region } from '../../src/site/region.ts'

const FILES: Record<Region, readonly string[]> = {
  'uk-england-wales': ['uk-england-wales', 'uk', 'everywhere'],
  'uk-scotland': ['uk-scotland', 'uk', 'everywhere'],
  'uk-northern-ireland': ['uk-northern-ireland', 'uk', 'everywhere'],
  us: ['us', 'everywhere'],
  international: ['international', 'everywhere'],
}

export function packFile(name: string): unknown {
  return JSON.parse(readFileSync(`launch/sites/packs/${name}.json`, 'utf8'))
}

/** The pack that ships for a region, as the app puts it together. */
export function packOf(region: Region): Pack {
  return readPacks(FILES[region].map(packFile))
}

/** The same pack, years after anybody looked at it. */
export function longPast(pack: Pack): Pack {
  const dates = { verifiedOn: '2019-01-01', reviewBy: '2020-01-01' }
  const old = <T extends object>(entries: T[]) => entries.map((entry) => ({ ...entry, ...dates }))
  return {
    ...pack,
    published: '2019-01-01',
    reviewBy: '2020-01-01',
    contacts: old(pack.contacts),
    rules: old(pack.rules),
    consentTalk: old(pack.consentTalk),
    nationalForm: old(pack.nationalForm),
    reading: old(pack.reading),
    context: old(pack.context),
  }
}
