import type { TranslationLanguage } from '../site/translation.ts'
import type { Words } from './words.ts'

export interface Language {
  code: TranslationLanguage
  /** What staff call it. */
  name: string
  /** What those who speak it call it. */
  ownName: string
  direction: 'ltr' | 'rtl'
  load: () => Promise<{ default: Words }>
}

/** What is shipped beside English. Each is a draft until this hospital has had it reviewed. R-025 */
export const languages: readonly Language[] = [
  {
    code: 'sq',
    name: 'Albanian',
    ownName: 'Shqip',
    direction: 'ltr',
    load: () => import('./words/sq.json', { with: { type: 'json' } }),
  },
  {
    code: 'ar',
    name: 'Arabic',
    ownName: 'العربية',
    direction: 'rtl',
    load: () => import('./words/ar.json', { with: { type: 'json' } }),
  },
  {
    code: 'pl',
    name: 'Polish',
    ownName: 'Polski',
    direction: 'ltr',
    load: () => import('./words/pl.json', { with: { type: 'json' } }),
  },
  {
    code: 'ro',
    name: 'Romanian',
    ownName: 'Română',
    direction: 'ltr',
    load: () => import('./words/ro.json', { with: { type: 'json' } }),
  },
  {
    code: 'es',
    name: 'Spanish',
    ownName: 'Español',
    direction: 'ltr',
    load: () => import('./words/es.json', { with: { type: 'json' } }),
  },
  {
    code: 'vi',
    name: 'Vietnamese',
    ownName: 'Tiếng Việt',
    direction: 'ltr',
    load: () => import('./words/vi.json', { with: { type: 'json' } }),
  },
]
