import type { RecordProblem } from './problem.ts'
import { NOT_SAVED, reading, saving, type Explanation, type Stopped } from './problem-words.ts'

/** The words for a problem. They are ours: what a server says is never shown, it may hold anything. */
export function explain(problem: RecordProblem): Explanation {
  if (!('doing' in problem)) return plain[problem.problem]
  return wordsFor(problem, isReading(problem.doing) ? reading : saving)
}

/**
 * The same where it is certain that nothing of what was to be saved is in the record: also a search that failed on the
 * way kept it from being saved, and a lost answer is no doubt any more.
 */
export function explainNotSaved(problem: RecordProblem): Explanation {
  if (!('doing' in problem)) return plain[problem.problem]
  return { ...wordsFor(problem, saving), recorded: NOT_SAVED }
}

const plain: Record<Exclude<RecordProblem, Stopped>['problem'], Explanation> = {
  'session-ended': {
    happened: 'Your session with the record has ended.',
    recorded: 'Nothing more was saved. Your answers are still here.',
    next: 'Sign in again from this page, then go on.',
  },
  'taken-back': {
    happened: 'You took it back.',
    recorded: 'Nothing of it is in the record. Your answers are still here.',
    next: 'Go back and change what you wrote, or finish without saving.',
  },
  'not-attested': {
    happened: 'It is in the record as you saw it, with its protection. Who saved it is not there yet.',
    recorded: 'Everything but who saved it.',
    next: 'Save again. It will not be saved twice.',
  },
}

function wordsFor(problem: Stopped, words: typeof saving): Explanation {
  const { happened, recorded, next, forIt } = words[problem.problem]
  return { happened, recorded, next: forIt ? `${next} Tell IT: ${forSupport(problem)}.` : next }
}

function isReading(doing: Stopped['doing']): boolean {
  return doing.startsWith('read ') || doing.startsWith('search ')
}

/** Enough for IT to find the cause, and nothing about the patient. */
function forSupport(problem: Stopped): string {
  const seen = 'status' in problem ? problem.status : 'where' in problem ? problem.where : problem.problem
  return `${problem.doing}, ${seen}`
}
