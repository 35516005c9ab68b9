import { catalogue, catalogueFor } from '../indicators/catalogue.ts'
import { promptFor, type Indicator, type Topic } from '../indicators/indicator.ts'
import type { Kept } from './kept.ts'

/** One part of the conversation: what may be asked, and what can only be seen. */
export interface TopicPart {
  topic: Topic
  asked: readonly { indicator: Indicator; prompt: string }[]
  seen: readonly Indicator[]
}

const ORDER: readonly Topic[] = ['work', 'living', 'control', 'threats', 'journey', 'health']

/** Topics, not forty questions. A child is asked only what safety needs, and is watched over, not interviewed. R-156 */
export function topicsFor(person: 'adult' | 'child'): TopicPart[] {
  const all = catalogueFor(person)
  const parts = ORDER.map((topic): TopicPart => {
    const indicators = all.filter((indicator) => indicator.topic === topic)
    const asked = indicators.flatMap((indicator) => {
      const prompt = promptFor(indicator, person)
      return prompt === undefined ? [] : [{ indicator, prompt }]
    })
    const seen = indicators.filter((indicator) => promptFor(indicator, person) === undefined)
    return { topic, asked, seen: person === 'child' ? [] : seen }
  })
  return parts.filter(({ asked, seen }) => asked.length + seen.length > 0)
}

/**
 * What is shown: the topics of this conversation, and each other one that still holds something. Who turns out to be a
 * child can take back what was said as an adult. DF-8
 */
export function topicsShown(person: 'adult' | 'child', kept: Kept): TopicPart[] {
  const parts = topicsFor(person)
  return ORDER.flatMap((topic) => {
    const part = parts.find((one) => one.topic === topic) ?? { topic, asked: [], seen: [] }
    return part.asked.length + part.seen.length > 0 || saidAnything(part, kept) ? [part] : []
  })
}

/** Everything that can be answered under a topic, whoever is asked: words taken back take all of it. R-079 DF-8 */
export function takenBackWith({ topic }: TopicPart): string[] {
  return catalogue.filter((indicator) => indicator.topic === topic).map(({ id }) => id)
}

/** Everything of one topic that is shown. */
export function indicatorsOf({ asked, seen }: TopicPart): string[] {
  return [...asked.map(({ indicator }) => indicator.id), ...seen.map(({ id }) => id)]
}

/** Whether anything was kept under a topic that could be taken back. */
export function saidAnything(part: TopicPart, { words, answers }: Kept): boolean {
  return (words[part.topic] ?? '') !== '' || takenBackWith(part).some((id) => answers[id] !== undefined)
}
