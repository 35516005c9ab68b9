import { useState } from 'react'
import { languages, type Language } from '../../handout/languages.ts'
import { clear, englishForPatients, type PatientWords } from '../../handout/review.ts'
import type { Words } from '../../handout/words.ts'
import type { Site } from '../../site/site.ts'

export type Code = 'en' | Language['code']

export type WordsIn =
  | { state: 'ready'; words: PatientWords; code: Code; direction: 'ltr' | 'rtl' }
  | { state: 'loading' | 'not-loaded' | 'not-reviewed' }

type Loaded = Partial<Record<Language['code'], Words | 'not-loaded'>>

/** The words for patients in the language that was chosen, once they are known to be the reviewed ones. R-025 */
export function useWordsIn({ reviewedTranslations }: Pick<Site, 'reviewedTranslations'>) {
  const [code, setCode] = useState<Code>('en')
  const [loaded, setLoaded] = useState<Loaded>({})
  const choose = (next: Code) => {
    setCode(next)
    const language = languages.find((one) => one.code === next)
    if (language)
      void loadWords(language).then((words) => setLoaded((all) => ({ ...all, [language.code]: words })))
  }
  const language = languages.find((one) => one.code === code)
  return { code, choose, shown: language ? shownIn(language) : english }

  function shownIn({ code: of, direction }: Language): WordsIn {
    const words = loaded[of]
    if (words === undefined) return { state: 'loading' }
    if (words === 'not-loaded') return { state: 'not-loaded' }
    const cleared = clear(of, words, reviewedTranslations)
    if (!cleared.cleared) return { state: 'not-reviewed' }
    return { state: 'ready', words: cleared.words, code: of, direction }
  }
}

const english: WordsIn = { state: 'ready', words: englishForPatients, code: 'en', direction: 'ltr' }

/** Asked for twice: a line that drops once must not cost the patient their language. */
export async function loadWords({ load }: Pick<Language, 'load'>): Promise<Words | 'not-loaded'> {
  try {
    return (await load().catch(load)).default
  } catch {
    return 'not-loaded'
  }
}
