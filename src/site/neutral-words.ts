/**
 * Beginnings of words that tell what this is about. None may be in anything that can be seen before privacy is
 * confirmed, printed, or written outside restricted entries: a companion reads over shoulders too. By language: what stands
 * in English stands in each, with violence and protection where those are the usual words for it.
 */
const ENGLISH = 'traffick|slave|exploit|victim|abus|safeguard|restrict'

/** Of the languages that translations ship in. */
const TRANSLATED = {
  pl: 'handel ludź|handlu ludź|handlarz|niewol|wyzysk|wykorzyst|ofiar|przemoc|nadużyc|znęca|ochron|ogranicz|zastrzeż',
  ro: 'trafic|sclav|exploat|victim|abuz|agres|protejar|protecți|restric|restrâns',
  vi: 'buôn người|buôn bán|mua bán|nô lệ|bóc lột|nạn nhân|lạm dụng|ngược đãi|bạo hành|bảo vệ|hạn chế',
  sq: 'trafik|skllav|shfrytëz|viktim|abuz|keqtrajt|dhun|mbrojtj|kufiz',
  ar: 'اتجار|إتجار|عبود|استعباد|استغل|ضحي|ضحاي|إساءة|اعتداء|إيذاء|حماية|مقيد|تقييد',
  es: 'trata de |tráfic|trafic|esclav|explot|víctima|victim|abus|maltrat|salvaguard|protección|restring|restric',
} as const

export type NeutralLanguage = keyof typeof TRANSLATED

export const neutralStems: readonly string[] = ENGLISH.split('|')

/** The stems in a text that give it away, whatever the case; empty means the words are neutral. */
export function forbiddenIn(text: string): string[] {
  return stemsIn(text, ENGLISH)
}

/** The same for a translation. Apart from the English, so that the first page does not load what it never needs. */
export function forbiddenInTranslation(text: string, language: NeutralLanguage): string[] {
  return stemsIn(text, TRANSLATED[language])
}

function stemsIn(text: string, stems: string): string[] {
  const lower = text.normalize('NFC').toLowerCase()
  return stems.split('|').filter((stem) => lower.includes(stem))
}
