import type { EarlierAnswer } from '../../chart/chart.ts'
import { mayGo } from '../../write-back/correct-plan.ts'
import { answerLine } from '../../write-back/written-part.ts'

/** One answer of a saved review, with everything that hangs on it. */
export interface SavedLine {
  linkId: string
  words: string
}

/** What the patient told and the clinician wrote of it comes first; how the talk was held is seldom what is to go. DF-8 */
export function whatCanGo(answers: readonly EarlierAnswer[]): { told: SavedLine[]; around: SavedLine[] } {
  const questions = new Map<string, { question: string; answers: string[] }>()
  for (const { linkId, question, answer } of answers) {
    const known = questions.get(linkId)
    if (known) known.answers.push(answer)
    else questions.set(linkId, { question, answers: [answer] })
  }
  const ids = [...questions.keys()]
  const lines = [...questions]
    // Who said it and when goes with the answer itself.
    .filter(([linkId]) => mayGo(linkId) && !ids.some((other) => linkId.startsWith(`${other}.`)))
    .map(([linkId, { question, answers: all }]) => ({ linkId, words: answerLine(question, all) }))
  return {
    told: lines.filter(({ linkId }) => !isAround(linkId)),
    around: lines.filter(({ linkId }) => isAround(linkId)),
  }
}

const AROUND = ['conditions.', 'help.', 'writing.', 'calls.', 'judgement.asking', 'judgement.concern']

function isAround(linkId: string): boolean {
  return AROUND.some((part) => linkId.startsWith(part))
}
