import { expect, it } from 'vitest'
import { whatCanGo } from '../../../src/ui/earlier/what-can-go.ts'

const answer = (linkId: string, question: string, words: string) => ({ linkId, question, answer: words })

it('DF-8: what was told comes first, each answer once, with what hangs on it', () => {
  const answers = [
    answer('conditions.alone', 'Alone with the patient', 'Alone'),
    answer('ind.papers-held', 'Someone else holds the papers', 'Yes, told me today'),
    answer('ind.papers-held.said-by', 'Who said it', 'The patient'),
    answer('words.work', 'Work, in the patient’s words', 'canary'),
    answer('calls.call', 'Who was phoned', 'Security'),
    answer('calls.call', 'Who was phoned', 'Police'),
    answer('judgement.asking', 'Did you talk?', 'We talked'),
    answer('judgement.reason', 'The clinician’s reason', 'Papers kept'),
  ]
  expect(whatCanGo(answers)).toEqual({
    told: [
      { linkId: 'ind.papers-held', words: 'Someone else holds the papers: Yes, told me today' },
      { linkId: 'words.work', words: 'Work, in the patient’s words: canary' },
      { linkId: 'judgement.reason', words: 'The clinician’s reason: Papers kept' },
    ],
    around: [
      { linkId: 'conditions.alone', words: 'Alone with the patient: Alone' },
      { linkId: 'calls.call', words: 'Who was phoned: Security; Police' },
      { linkId: 'judgement.asking', words: 'Did you talk? We talked' },
    ],
  })
})

it('how it was asked stays: all that was said stands there because of it (R-035)', () => {
  const locks = [
    answer('conditions.screen', 'Nobody else can see the screen', 'Yes'),
    answer('conditions.as-child', 'Cared for as a child: under 18, or in doubt', 'Yes'),
    answer('conditions.talked', 'All that makes asking safe held: the questions were open', 'Yes'),
  ]
  expect(whatCanGo(locks)).toEqual({ told: [], around: [] })
})
