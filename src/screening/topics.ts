import { catalogue, catalogueFor } from '../indicators/catalogue.ts'
import { promptFor, type Indicator, type Topic } from '../indicators/indicator.ts'
import { noticedLines } from '../indicators/noticed.ts'
import type { Kept } from './kept.ts'

/** One part of the conversation: what may be asked, what is only ever volunteered, and what can only be seen. */
export interface TopicPart {
  topic: Topic
  asked: readonly { indicator: Indicator; prompt: string }[]
  /** Nobody asks for it, and whoever says it by themselves is heard: a child's word on money, sex or debt. R-156 */
  volunteered: readonly Indicator[]
  seen: readonly Indicator[]
}

/** In what way an indicator comes up in a talk. What only the record can know is no part of one. */
type Way = 'asked' | 'volunteered' | 'seen' | 'only-recorded'

const ORDER: readonly Topic[] = ['work', 'living', 'control', 'threats', 'journey', 'health']

const SEEN: ReadonlySet<string> = new Set(noticedLines.map(({ indicator }) => indicator))

/**
 * Topics, not forty questions, and every one of them always: who turns out to be a child can take back what was said as
 * an adult. A child is asked only what safety needs; all else is as easy to record, and never asked for. R-156 DF-8
 */
export function topicsFor(person: 'adult' | 'child'): TopicPart[] {
  const all = catalogueFor(person)
  return ORDER.map((topic) => {
    const indicators = all.filter((indicator) => indicator.topic === topic)
    const that = (way: Way) => indicators.filter((indicator) => wayOf(indicator, person) === way)
    return {
      topic,
      asked: that('asked').map((indicator) => ({ indicator, prompt: promptFor(indicator, person) ?? '' })),
      volunteered: that('volunteered'),
      seen: that('seen'),
    }
  })
}

function wayOf(indicator: Indicator, person: 'adult' | 'child'): Way {
  if (promptFor(indicator, person) !== undefined) return 'asked'
  if (indicator.prompt !== undefined) return 'volunteered'
  if (SEEN.has(indicator.id)) return 'seen'
  return indicator.concepts.length === 0 ? 'volunteered' : 'only-recorded'
}

/** Everything that can be answered under a topic, whoever is asked: words taken back take all of it. R-079 DF-8 */
export function takenBackWith({ topic }: TopicPart): string[] {
  return catalogue.filter((indicator) => indicator.topic === topic).map(({ id }) => id)
}

/** Everything of one topic that is shown. */
export function indicatorsOf({ asked, volunteered, seen }: TopicPart): Indicator[] {
  return [...asked.map(({ indicator }) => indicator), ...volunteered, ...seen]
}

/** What belongs to a topic and is on nobody's lips: codes, visits, and what others wrote before. */
export function onlyRecorded(part: TopicPart): Indicator[] {
  const inTalk = new Set(indicatorsOf(part).map(({ id }) => id))
  return catalogue.filter(({ topic, id }) => topic === part.topic && !inTalk.has(id))
}

/** Whether anything was kept under a topic that could be taken back. */
export function saidAnything(part: TopicPart, { words, answers }: Kept): boolean {
  return (words[part.topic] ?? '') !== '' || takenBackWith(part).some((id) => answers[id] !== undefined)
}
